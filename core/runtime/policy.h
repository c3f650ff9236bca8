// Who decides what Go leaves open: who runs next, in which order a select looks at its cases, when to
// preempt. The default is Go's own order with one P; checkers replay a recorded schedule or explore others.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/random.h"
#include "core/runtime/run_queue.h"

namespace gopark {

class Goroutine;

class SchedulePolicy {
 public:
  virtual ~SchedulePolicy() = default;

  virtual void madeReady(Goroutine& goroutine) = 0;  // woken, or new
  virtual void yielded(Goroutine& goroutine) = 0;    // Gosched, preemption
  virtual void handedOff(Goroutine& goroutine) = 0;  // gave its turn to a starving waiter
  // Null: nobody is runnable.
  virtual Goroutine* pick() = 0;
  // Whether the picked one goes on in the time slice of the one before.
  virtual bool inheritsTimeSlice() const = 0;
  virtual bool hasRunnable() const = 0;
  // Reorders the numbers of a select's cases, given in source order.
  virtual void orderCases(std::span<uint16_t> cases) = 0;
};

// Go's native order with one P; poll orders from the run's seed.
class NativePolicy final : public SchedulePolicy {
 public:
  explicit NativePolicy(Random& random) : random_(random) {}

  void madeReady(Goroutine& goroutine) override { queue_.pushNext(goroutine); }
  void yielded(Goroutine& goroutine) override { queue_.pushGlobal(goroutine); }
  void handedOff(Goroutine& goroutine) override { queue_.pushRing(goroutine); }
  Goroutine* pick() override { return queue_.pick(); }
  bool inheritsTimeSlice() const override { return queue_.pickedNext(); }
  bool hasRunnable() const override { return !queue_.isEmpty(); }
  void orderCases(std::span<uint16_t> cases) override;

 private:
  Random& random_;
  RunQueue queue_;
};

}  // namespace gopark
