// Finalizers: functions to be called with objects that nothing else refers to any more
// (runtime.SetFinalizer).
//
// Invariants:
//   - A finalizer keeps alive what its object refers to, and itself, but not the object.
//   - An object found unreachable leaves the table and lives on until its finalizer has run and let go of it.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gopark {

class Heap;

struct Finalizer {
  uint64_t object = 0;         // the address the pointer held
  uint64_t closure = 0;        // a func value with one parameter
  uint64_t interfaceType = 0;  // the parameter is an interface: the type word it is given; else 0
};

class Finalizers {
 public:
  bool has(uint64_t object) const { return entries_.contains(object); }
  void set(const Finalizer& finalizer) { entries_[finalizer.object] = finalizer; }
  void clear(uint64_t object) { entries_.erase(object); }

  // For the collection: first what finalizers keep alive; when everything is marked, the objects that are
  // not.
  void markKept(Heap& heap) const;
  void takeUnreachable(Heap& heap);

  // Those whose time has come, oldest object first; each is given out once.
  std::vector<Finalizer> takeReady() { return std::exchange(ready_, {}); }

 private:
  std::unordered_map<uint64_t, Finalizer> entries_;
  std::vector<Finalizer> ready_;
};

}  // namespace gopark
