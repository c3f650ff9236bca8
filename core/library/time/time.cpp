// Natives of time: the run's clock and timers.
#include "core/library/native_table.h"
#include "core/runtime/runtime.h"

namespace gopark {
namespace {

constexpr int64_t kNanosecondsPerSecond = 1'000'000'000;

NativeOutcome sleep(NativeCall& call) {
  const int64_t duration = call.integer();
  if (duration <= 0) return NativeOutcome::Return;
  call.runtime().timers().sleep(call.goroutine(), duration);
  return NativeOutcome::Park;
}

NativeOutcome monotonicNow(NativeCall& call) {
  call.returnInteger(call.runtime().clock().now());
  return NativeOutcome::Return;
}

NativeOutcome wallNow(NativeCall& call) {
  const int64_t now = call.runtime().clock().wallNow();
  call.returnInteger(now / kNanosecondsPerSecond);
  call.returnInteger(now % kNanosecondsPerSecond);
  return NativeOutcome::Return;
}

NativeOutcome startTimer(NativeCall& call) {
  call.runtime().timers().start(*call.pointer<Timer>());
  return NativeOutcome::Return;
}

NativeOutcome stopTimer(NativeCall& call) {
  call.returnBoolean(call.runtime().timers().stop(*call.pointer<Timer>()));
  return NativeOutcome::Return;
}

NativeOutcome resetTimer(NativeCall& call) {
  auto* timer = call.pointer<Timer>();
  const int64_t when = call.integer();
  const int64_t period = call.integer();
  call.returnBoolean(call.runtime().timers().reset(*timer, when, period));
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"time.Sleep", sleep},           {"time.runtimeNano", monotonicNow}, {"time.runtimeWall", wallNow},
    {"time.startTimer", startTimer}, {"time.stopTimer", stopTimer},      {"time.resetTimer", resetTimer},
};

}  // namespace

std::span<const NativeEntry> timeNatives() {
  return kNatives;
}

}  // namespace gopark
