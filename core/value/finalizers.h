// What follows when nothing refers to an object any more: finalizers are called with it
// (runtime.SetFinalizer), cleanups are called without it (runtime.AddCleanup), and weak pointers forget it.
//
// Invariants:
//   - A finalizer keeps alive what its object refers to, and itself, but not the object.
//   - An object found unreachable leaves the table and lives on until its finalizer has run and let go of it.
//   - Weak pointers forget an object when it is first found unreachable; its cleanups follow when it is gone
//   for good.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gopark {

class Heap;

struct Finalizer {
  uint64_t object = 0;         // the address the pointer held; 0 for a cleanup, which has no parameter
  uint64_t closure = 0;        // a func value with one parameter
  uint64_t interfaceType = 0;  // the parameter is an interface: the type word it is given; else 0
};

class Finalizers {
 public:
  bool has(uint64_t object) const { return entries_.contains(object); }
  void set(const Finalizer& finalizer) { entries_[finalizer.object] = finalizer; }
  void clear(uint64_t object) { entries_.erase(object); }

  // A number for stopCleanup. `closure` is a func value without parameters.
  uint64_t addCleanup(uint64_t object, uint64_t closure);
  void stopCleanup(uint64_t number);

  // The word in Go memory that holds the object's address as long as it is there; null: none has been noted.
  uint64_t* weakWord(uint64_t object) const;
  void noteWeakWord(uint64_t object, uint64_t* word) { weakWords_[object] = word; }

  // For the collection: first what finalizers keep alive; when everything is marked, the objects that are
  // not.
  void markKept(Heap& heap) const;
  void takeUnreachable(Heap& heap);
  // … and when those and what they refer to are marked, too, what is gone for good.
  void takeGone(const Heap& heap);

  // Those whose time has come, oldest object first; each is given out once.
  std::vector<Finalizer> takeReady() { return std::exchange(ready_, {}); }

 private:
  struct Cleanup {
    uint64_t object;
    uint64_t closure;
    uint64_t number;
  };

  void forgetWeak(const Heap& heap);

  std::unordered_map<uint64_t, Finalizer> entries_;
  std::vector<Cleanup> cleanups_;  // in the order they were added
  uint64_t lastCleanup_ = 0;
  std::unordered_map<uint64_t, uint64_t*> weakWords_;
  std::vector<Finalizer> ready_;
};

}  // namespace gopark
