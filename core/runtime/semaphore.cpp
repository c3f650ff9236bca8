// Semaphores and notify lists; the rules are in semaphore.h, Go's counterpart is sema.go.
#include "core/runtime/semaphore.h"

#include "core/runtime/goroutine.h"
#include "core/runtime/runtime.h"

namespace gopark {

namespace {

bool takeUnit(uint32_t* address) {
  if (*address == 0) return false;
  --*address;
  return true;
}

}  // namespace

bool Semaphores::acquire(Goroutine& self, uint32_t* address, bool lifo, WaitReason reason) {
  const uint64_t key = toWord(address);
  if (self.hasTicket_ || takeUnit(address)) {
    self.hasTicket_ = false;
    runtime_.report(EventKind::SemaphoreAcquired, key);
    return true;
  }
  Waiter& waiter = self.waiter();
  waiter.address = key;
  WaitQueue& bucket = bucketOf(key);
  // At the front of the bucket is at the front of its own address too.
  lifo ? bucket.pushFront(waiter) : bucket.pushBack(waiter);
  runtime_.park(self, reason, key);
  return false;
}

Waiter* Semaphores::takeFirst(uint64_t address) {
  WaitQueue& bucket = bucketOf(address);
  for (Waiter* waiter = bucket.first(); waiter != nullptr; waiter = waiter->next) {
    if (waiter->address != address) continue;
    bucket.remove(*waiter);
    return waiter;
  }
  return nullptr;
}

bool Semaphores::release(Goroutine& self, uint32_t* address, bool handoff) {
  const uint64_t key = toWord(address);
  ++*address;
  Waiter* waiter = takeFirst(key);
  runtime_.report(EventKind::SemaphoreReleased, key,
                  waiter != nullptr ? static_cast<int64_t>(waiter->goroutine->id()) : 0);
  if (waiter == nullptr) return false;
  Goroutine& woken = *waiter->goroutine;
  const bool handsOver = handoff && takeUnit(address);
  woken.hasTicket_ = handsOver;
  runtime_.ready(woken);
  if (handsOver) runtime_.handOff(self);
  return handsOver;
}

bool Semaphores::notifyListWait(Goroutine& self, NotifyList* list, uint32_t ticket) {
  // Tickets wrap around; the distance decides.
  if (static_cast<int32_t>(ticket - list->notify) < 0) return true;
  Waiter& waiter = self.waiter();
  waiter.address = toWord(list);
  waiter.ticket = ticket;
  bucketOf(waiter.address).pushBack(waiter);
  runtime_.park(self, WaitReason::CondWait, waiter.address);
  return false;
}

void Semaphores::notifyAll(NotifyList* list) {
  if (list->wait == list->notify) return;
  list->notify = list->wait;
  while (Waiter* waiter = takeFirst(toWord(list))) runtime_.ready(*waiter->goroutine);
}

void Semaphores::notifyOne(NotifyList* list) {
  if (list->wait == list->notify) return;
  const uint32_t ticket = list->notify++;
  const uint64_t key = toWord(list);
  WaitQueue& bucket = bucketOf(key);
  for (Waiter* waiter = bucket.first(); waiter != nullptr; waiter = waiter->next) {
    if (waiter->address != key || waiter->ticket != ticket) continue;
    bucket.remove(*waiter);
    runtime_.ready(*waiter->goroutine);
    return;
  }
}

}  // namespace gopark
