// Continuations: what every goroutine is. One interface, two ways: continuation_native.cpp (Boost.Context)
// and continuation_asyncify.cpp (Emscripten).
//
//   scheduler: resume(c) ──► entry(argument) … suspend(c) ──► resume returns; resume(c) ──► suspend returns …
//                                              entry returns ──► resume returns, c is finished
//
// Invariants:
//   - resume is called on the scheduler's stack only, suspend on the continuation's own.
//   - A Shared continuation lives on one common C stack; what it has there while suspended (a few words: the
//   entry
//     and its body's loop) is copied out. Nothing may point into it from outside while it is suspended.
//   - An Own continuation has a C stack to itself: references to its locals stay good while it is suspended.
//   - Entry functions must be able to return, or Asyncify's optimiser drops what follows them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace gopark {

enum class StackKind : uint8_t { Shared, Own };

class Continuation {
 public:
  using Entry = void (*)(void* argument);

  Continuation() = default;
  Continuation(const Continuation&) = delete;
  Continuation& operator=(const Continuation&) = delete;
  ~Continuation();

  // Makes it ready for its first resume. It must be new, finished or abandoned.
  void prepare(StackKind kind, Entry entry, void* argument);
  bool isSuspended() const { return state_ == State::Suspended; }
  bool isFinished() const { return state_ == State::Finished; }

 private:
  friend class Continuations;
  enum class State : uint8_t { Finished, Prepared, Running, Suspended };

  State state_ = State::Finished;
  StackKind kind_ = StackKind::Shared;
  uint32_t savedCapacity_ = 0;
  uint32_t savedBytes_ = 0;
  Entry entry_ = nullptr;
  void* argument_ = nullptr;
  std::byte* stack_ = nullptr;  // Own: the C stack, from the pool
  std::byte* saved_ = nullptr;  // Shared: the copied part of the common stack; wasm: Asyncify's frames
  void* context_ = nullptr;     // where it goes on
};

// Stacks, and the switching between them and the scheduler. One per run.
class Continuations {
 public:
  Continuations();
  Continuations(const Continuations&) = delete;
  Continuations& operator=(const Continuations&) = delete;
  ~Continuations();

  void resume(Continuation& continuation);
  void suspend(Continuation& continuation);
  // Gives up a suspended continuation: its stack returns to the pool, no destructor on it runs.
  void abandon(Continuation& continuation);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gopark
