// What the runtime asks of whoever runs the program's code (the machine; a few lines in tests of C++
// goroutines).
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/runtime/body.h"
#include "core/runtime/place.h"

namespace gopark {

class Executor {
 public:
  // A body that calls the func() value `closure`; for time.AfterFunc.
  virtual std::unique_ptr<Body> bodyOfClosure(uint64_t closure) = 0;
  // A body that calls a finalizer with these argument slots, and where its goroutine is created.
  virtual std::unique_ptr<Body> bodyOfFinalizer(uint64_t closure, std::span<const uint64_t> arguments) = 0;
  virtual CodePlace finalizerPlace() const = 0;
  // Where time.AfterFunc's goroutines are created: "time.goFunc" at time/sleep.go:215.
  virtual CodePlace timerFunctionPlace() const = 0;
  virtual CallSite describe(CodePlace place) const = 0;
  // Roots that belong to no goroutine: the program's globals, constants.
  virtual void markRoots(Heap& heap) const = 0;

 protected:
  ~Executor() = default;
};

}  // namespace gopark
