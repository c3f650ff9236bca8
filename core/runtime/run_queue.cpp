// Go's run queues with one P; see run_queue.h for the invariants.
#include "core/runtime/run_queue.h"

#include <utility>

#include "core/runtime/goroutine.h"

namespace gopark {

RunQueue::RunQueue() {
  putInRing(nullptr);
  putInRing(nullptr);
}

void RunQueue::pushNext(Goroutine& goroutine) {
  Goroutine* displaced = std::exchange(next_, &goroutine);
  if (displaced != nullptr) putInRing(displaced);
}

void RunQueue::putInRing(Goroutine* goroutine) {
  if (ringCount_ < kRingSize) {
    ring_[(ringHead_ + ringCount_++) % kRingSize] = goroutine;
    return;
  }
  // Full: the older half and the newcomer go to the global queue.
  for (size_t i = 0; i < kRingSize / 2; i++) global_.push_back(takeFromRing());
  global_.push_back(goroutine);
}

Goroutine* RunQueue::takeFromRing() {
  Goroutine* goroutine = ring_[ringHead_];
  ringHead_ = (ringHead_ + 1) % kRingSize;
  ringCount_--;
  return goroutine;
}

bool RunQueue::isEmpty() const {
  return next_ == nullptr && ringCount_ == 0 && global_.empty();
}

Goroutine* RunQueue::pick() {
  // Go's own goroutines take their tick and park without a trace.
  for (;;) {
    bool found = false;
    Goroutine* goroutine = pickOnce(found);
    if (!found || goroutine != nullptr) return goroutine;
  }
}

Goroutine* RunQueue::pickOnce(bool& found) {
  found = true;
  pickedNext_ = false;
  if (tick_ % kGlobalEvery == 0 && !global_.empty()) {
    tick_++;
    Goroutine* goroutine = global_.front();
    global_.pop_front();
    return goroutine;
  }
  if (next_ != nullptr) {
    pickedNext_ = true;
    return std::exchange(next_, nullptr);
  }
  if (ringCount_ > 0) {
    tick_++;
    return takeFromRing();
  }
  if (global_.empty()) {
    found = false;
    return nullptr;
  }
  size_t batch = global_.size() < kRingSize / 2 ? global_.size() : kRingSize / 2;
  tick_++;
  Goroutine* goroutine = global_.front();
  global_.pop_front();
  for (; batch > 1; batch--) {
    putInRing(global_.front());
    global_.pop_front();
  }
  return goroutine;
}

}  // namespace gopark
