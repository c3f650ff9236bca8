// A goroutine's status and waiters; see goroutine.h.
#include "core/runtime/goroutine.h"

#include "core/base/check.h"
#include "core/runtime/channel.h"
#include "core/runtime/runtime.h"
#include "core/value/heap.h"

namespace gopark {

void Goroutine::setStatus(GoroutineStatus from, GoroutineStatus to) {
  GOPARK_CHECK(status_ == from, "a goroutine's status has changed behind the scheduler's back");
  status_ = to;
}

Waiter& Goroutine::waiter() {
  waiter_.goroutine = this;
  waiter_.channel = nullptr;
  selectCount_ = 0;
  wokenBy_ = &waiter_;
  wasSatisfied_ = false;
  return waiter_;
}

std::span<Waiter> Goroutine::waiters(size_t count) {
  if (count > selectCapacity_) {
    selectWaiters_ = std::make_unique<Waiter[]>(count);
    selectCapacity_ = static_cast<uint16_t>(count);
  }
  selectCount_ = static_cast<uint16_t>(count);
  wokenBy_ = nullptr;
  wasSatisfied_ = false;
  for (size_t i = 0; i < count; i++) {
    selectWaiters_[i].goroutine = this;
    selectWaiters_[i].channel = nullptr;
  }
  return {selectWaiters_.get(), count};
}

void Goroutine::unblockTimers() {
  blocksTimers_ = false;
  const auto unblock = [this](const Waiter& waiter) {
    if (waiter.channel != nullptr && waiter.channel->isTimerChannel()) {
      runtime_->timers().unblock(*waiter.channel->timer());
    }
  };
  if (selectCount_ == 0) return unblock(waiter_);
  for (size_t i = 0; i < selectCount_; i++) unblock(selectWaiters_[i]);
}

void Goroutine::reset() {
  body_.reset();
  selectWaiters_.reset();
  panics_.reset();
  coroutine_ = nullptr;
  selectCount_ = selectCapacity_ = 0;
  threadLocks_ = 0;
  waitReason_ = WaitReason::None;
  hasRun_ = false;
  wokenBy_ = nullptr;
  waiter_.value.reserve(0);
}

static void markWaiter(Heap& heap, const Waiter& waiter) {
  heap.markWord(toWord(waiter.channel));
  heap.markWord(waiter.address);
  const auto* words = static_cast<const uint64_t*>(waiter.value.data());
  heap.markRange(words, words + waiter.value.size() / sizeof(uint64_t));
}

void Goroutine::markRoots(Heap& heap) const {
  markWaiter(heap, waiter_);
  for (size_t i = 0; i < selectCount_; i++) markWaiter(heap, selectWaiters_[i]);
  if (panics_ != nullptr) {
    for (const PanicRecord& panic : *panics_) {
      heap.markWord(panic.value.data);
    }
  }
  if (body_ != nullptr) body_->markRoots(heap);
}

}  // namespace gopark
