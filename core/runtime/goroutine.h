// One goroutine: identity, status, what it waits for, its continuation and body. Go's g.
//
// Invariants:
//   - The status changes only through setStatus, which checks the old one.
//   - Waiters, select cases and received values belong to the goroutine, never to a C stack.
//   - The object outlives its run and is used again for a later goroutine: its slot in the table of
//   goroutines is
//     what tracebacks are ordered by (Go's allgs).
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/runtime/body.h"
#include "core/runtime/continuation/continuation.h"
#include "core/runtime/panic.h"
#include "core/runtime/place.h"
#include "core/runtime/timer.h"
#include "core/runtime/wait_reason.h"
#include "core/runtime/waiter.h"

namespace gopark {

class Runtime;

class Goroutine {
 public:
  explicit Goroutine(uint32_t slot) : slot_(slot) {}
  Goroutine(const Goroutine&) = delete;
  Goroutine& operator=(const Goroutine&) = delete;

  uint64_t id() const { return id_; }
  uint32_t slot() const { return slot_; }
  uint64_t parentId() const { return parentId_; }  // 0: goroutine 1, or started by a timer
  CodePlace createdAt() const { return createdAt_; }
  GoroutineStatus status() const { return status_; }
  WaitReason waitReason() const { return waitReason_; }
  bool isWaiting() const {
    return status_ == GoroutineStatus::Waiting || status_ == GoroutineStatus::InSystemCall;
  }
  bool hasRun() const { return hasRun_; }  // false: a traceback prints its entry without an offset
  int64_t blockedSince() const { return blockedSince_; }
  Body& body() const { return *body_; }

  // After a channel operation or select that waited: whether it happened (false: the channel was closed) …
  bool wasSatisfied() const { return wasSatisfied_; }
  // … and the value received (zero when closed), in memory layout. Good until the goroutine parks again.
  const void* receivedValue() const { return wokenBy_->value.data(); }
  void* receivedValue() { return wokenBy_->value.data(); }
  const Waiter* wokenBy() const { return wokenBy_; }

  // The chain of panics (and Goexits) whose deferred calls are running, oldest first; null when there are
  // none.
  PanicChain& panics() {
    if (panics_ == nullptr) panics_ = std::make_unique<PanicChain>();
    return *panics_;
  }
  const PanicChain* panicsOrNull() const { return panics_.get(); }

  // runtime.LockOSThread, and package initialisation: only a word in the traceback's header.
  void lockThread() { threadLocks_++; }
  void unlockThread() {
    if (threadLocks_ > 0) threadLocks_--;
  }
  bool isLockedToThread() const { return threadLocks_ > 0; }

 private:
  friend class Runtime;
  friend class ChannelOperations;
  friend class Semaphores;
  friend class Timers;

  void setStatus(GoroutineStatus from, GoroutineStatus to);
  Waiter& waiter();                         // the one for plain operations, clean
  std::span<Waiter> waiters(size_t count);  // for select, clean
  void unblockTimers();
  void reset();  // after its end: ready for the next goroutine
  void markRoots(Heap& heap) const;

  Runtime* runtime_ = nullptr;
  uint64_t id_ = 0;
  uint64_t parentId_ = 0;
  CodePlace createdAt_;
  std::unique_ptr<Body> body_;
  Continuation continuation_;

  uint32_t slot_;
  uint32_t threadLocks_ = 0;
  GoroutineStatus status_ = GoroutineStatus::Idle;
  WaitReason waitReason_ = WaitReason::None;
  bool hasRun_ = false;
  bool wasSatisfied_ = false;
  BodyEnd bodyEnd_ = BodyEnd::Returned;
  bool blocksTimers_ = false;  // it waits on a timer channel
  bool hasTicket_ = false;     // a semaphore's unit was handed to it
  int64_t blockedSince_ = 0;   // when a collection first saw it blocked (Go's waitsince); 0: not yet

  // It is one side of a coroutine: where the goroutine without a turn is noted, in Go memory. Null: it is
  // not.
  uint64_t* coroutine_ = nullptr;

  Waiter waiter_;
  Waiter* wokenBy_ = nullptr;
  std::unique_ptr<Waiter[]> selectWaiters_;
  uint16_t selectCount_ = 0;  // of the select it is blocked in
  uint16_t selectCapacity_ = 0;
  std::unique_ptr<Timer> sleepTimer_;
  std::unique_ptr<PanicChain> panics_;
};

}  // namespace gopark
