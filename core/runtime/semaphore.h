// Semaphores and notify lists: what sync's Mutex, RWMutex, WaitGroup and Cond stand on. Go's sema.go.
//
// A semaphore is any uint32 of the Go heap, found by its address; only its waiters are kept here.
//
// Invariants:
//   - Waiters on one address are served in queue order: first in, first out, or at the front when they ask
//   so.
//   - release never hands over the unit, unless `handoff`: then the first waiter gets it even if others run
//   before.
#pragma once

#include <array>
#include <cstdint>

#include "core/runtime/wait_reason.h"
#include "core/runtime/waiter.h"

namespace gopark {

class Goroutine;
class Heap;
class Runtime;

// sync.notifyList, as the library declares it.
struct NotifyList {
  uint32_t wait;
  uint32_t notify;
};

class Semaphores {
 public:
  explicit Semaphores(Runtime& runtime) : runtime_(runtime) {}

  // True: acquired, go on. False: self waits now; switch out and call it again with the same arguments
  // when it runs again (a woken waiter may find that somebody else was faster).
  [[nodiscard]] bool acquire(Goroutine& self, uint32_t* address, bool lifo, WaitReason reason);
  // True: the unit was handed to a starving waiter and self has given up its turn: switch out, then go on.
  [[nodiscard]] bool release(Goroutine& self, uint32_t* address, bool handoff);

  uint32_t notifyListAdd(NotifyList* list) { return list->wait++; }
  // True: already notified, go on. False: self waits; switch out and go on when it runs again.
  [[nodiscard]] bool notifyListWait(Goroutine& self, NotifyList* list, uint32_t ticket);
  void notifyAll(NotifyList* list);
  void notifyOne(NotifyList* list);

 private:
  static constexpr size_t kBuckets = 251;  // prime, as Go's semaphore table
  WaitQueue& bucketOf(uint64_t address) { return buckets_[(address >> 3) % kBuckets]; }
  Waiter* takeFirst(uint64_t address);

  Runtime& runtime_;
  std::array<WaitQueue, kBuckets> buckets_;
};

}  // namespace gopark
