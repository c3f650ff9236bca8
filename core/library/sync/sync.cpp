// Natives of sync and internal/sync: semaphores and notify lists of the runtime.
#include "core/library/native_table.h"
#include "core/runtime/runtime.h"

namespace gopark {
namespace {

NativeOutcome acquire(NativeCall& call, WaitReason reason, bool mayGoFirst) {
  auto* semaphore = call.pointer<uint32_t>();
  const bool isFlagged = call.boolean();
  if (call.runtime().semaphores().acquire(call.goroutine(), semaphore, mayGoFirst && isFlagged, reason)) {
    return NativeOutcome::Return;
  }
  return NativeOutcome::ParkAgain;
}

NativeOutcome acquireMutex(NativeCall& call) {
  return acquire(call, WaitReason::MutexLock, true);
}
NativeOutcome acquireForReading(NativeCall& call) {
  return acquire(call, WaitReason::RWMutexRLock, true);
}
NativeOutcome acquireForWriting(NativeCall& call) {
  return acquire(call, WaitReason::RWMutexLock, true);
}
NativeOutcome acquireWaitGroup(NativeCall& call) {
  return acquire(call, WaitReason::WaitGroupWait, false);
}

NativeOutcome release(NativeCall& call) {
  auto* semaphore = call.pointer<uint32_t>();
  const bool handoff = call.boolean();
  const bool gaveUpTurn = call.runtime().semaphores().release(call.goroutine(), semaphore, handoff);
  return gaveUpTurn ? NativeOutcome::Park : NativeOutcome::Return;
}

NativeOutcome notifyListAdd(NativeCall& call) {
  call.returnWord(call.runtime().semaphores().notifyListAdd(call.pointer<NotifyList>()));
  return NativeOutcome::Return;
}

NativeOutcome notifyListWait(NativeCall& call) {
  auto* list = call.pointer<NotifyList>();
  const auto ticket = static_cast<uint32_t>(call.word());
  const bool isNotified = call.runtime().semaphores().notifyListWait(call.goroutine(), list, ticket);
  return isNotified ? NativeOutcome::Return : NativeOutcome::Park;
}

NativeOutcome notifyAll(NativeCall& call) {
  call.runtime().semaphores().notifyAll(call.pointer<NotifyList>());
  return NativeOutcome::Return;
}

NativeOutcome notifyOne(NativeCall& call) {
  call.runtime().semaphores().notifyOne(call.pointer<NotifyList>());
  return NativeOutcome::Return;
}

NativeOutcome nanotime(NativeCall& call) {
  call.returnInteger(call.runtime().clock().now());
  return NativeOutcome::Return;
}

NativeOutcome fatal(NativeCall& call) {
  call.runtime().fatalError(call.goroutine(), call.text());
  return NativeOutcome::Ended;
}

constexpr NativeEntry kNatives[] = {
    {"internal/sync.runtime_SemacquireMutex", acquireMutex},
    {"internal/sync.runtime_Semrelease", release},
    {"internal/sync.runtime_nanotime", nanotime},
    {"internal/sync.fatal", fatal},
    {"sync.runtime_SemacquireWaitGroup", acquireWaitGroup},
    {"sync.runtime_SemacquireRWMutexR", acquireForReading},
    {"sync.runtime_SemacquireRWMutex", acquireForWriting},
    {"sync.runtime_Semrelease", release},
    {"sync.runtime_notifyListAdd", notifyListAdd},
    {"sync.runtime_notifyListWait", notifyListWait},
    {"sync.runtime_notifyListNotifyAll", notifyAll},
    {"sync.runtime_notifyListNotifyOne", notifyOne},
    {"sync.fatal", fatal},
};

}  // namespace

std::span<const NativeEntry> syncNatives() {
  return kNatives;
}

}  // namespace gopark
