// Runnable goroutines in Go's order with one P: a next slot, a ring of 256, a global queue
// (GO_BEHAVIOUR 4.1).
//
// Invariants:
//   - A goroutine is in at most one of the three, once.
//   - At the start the ring holds two places for goroutines of Go's own runtime and tick is 4; programs can
//   see
//     both in the order in which hundreds of goroutines run.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>

namespace gopark {

class Goroutine;

class RunQueue {
 public:
  RunQueue();

  // ready(g) and go f(): the last one put here runs first, whom it displaces goes to the ring.
  void pushNext(Goroutine& goroutine);
  // A turn handed to a starving waiter: to the ring's tail.
  void pushRing(Goroutine& goroutine) { putInRing(&goroutine); }
  // Gosched and preemption.
  void pushGlobal(Goroutine& goroutine) { global_.push_back(&goroutine); }
  // Null: nobody is runnable.
  Goroutine* pick();
  bool isEmpty() const;
  // Whether the last pick came from the next slot: it inherits the time slice.
  bool pickedNext() const { return pickedNext_; }

 private:
  static constexpr size_t kRingSize = 256;
  static constexpr uint32_t kGlobalEvery = 61;

  void putInRing(Goroutine* goroutine);
  Goroutine* takeFromRing();
  Goroutine* pickOnce(bool& found);

  Goroutine* next_ = nullptr;
  std::array<Goroutine*, kRingSize> ring_{};  // null: a goroutine of Go's own runtime, which parks at once
  size_t ringHead_ = 0;
  size_t ringCount_ = 0;
  std::deque<Goroutine*> global_;
  uint32_t tick_ = 4;
  bool pickedNext_ = false;
};

}  // namespace gopark
