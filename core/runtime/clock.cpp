// The run's clock; see clock.h.
#include "core/runtime/clock.h"

#include "core/runtime/host.h"

namespace gopark {

Clock::Clock(Host& host, ClockMode mode, double speed)
    : host_(host), mode_(mode), speed_(speed > 0 ? speed : 1) {
  if (mode_ == ClockMode::Virtual) {
    wallStart_ = kVirtualEpochSeconds * 1'000'000'000;
    return;
  }
  hostStart_ = host.monotonicNanoseconds();
  wallStart_ = host.wallNanoseconds();
}

int64_t Clock::hostNow() {
  const int64_t elapsed = host_.monotonicNanoseconds() - hostStart_;
  return 1 + (speed_ == 1 ? elapsed : static_cast<int64_t>(static_cast<double>(elapsed) * speed_));
}

int64_t Clock::now() {
  if (mode_ == ClockMode::Virtual) return virtualNow_;
  int64_t now = hostNow() - lag_;
  if (now <= lastNow_) now = lastNow_ + 1;
  lastNow_ = now;
  return now;
}

int64_t Clock::wallNow() {
  return wallStart_ + now() - 1;
}

int64_t Clock::hostNanosecondsUntil(int64_t when) {
  const int64_t left = when - hostNow();
  if (left <= 0) return 0;
  return speed_ == 1 ? left : static_cast<int64_t>(static_cast<double>(left) / speed_);
}

bool Clock::catchUp(int64_t when) {
  const int64_t behind = hostNow() - (when > lastNow_ ? when : lastNow_);
  lag_ = behind > 0 ? behind : 0;
  return behind >= 0;
}

void Clock::jumpTo(int64_t when) {
  if (when > virtualNow_) virtualNow_ = when;
}

}  // namespace gopark
