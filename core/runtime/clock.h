// The run's clock: the host's, or a virtual one that jumps to the next timer when nothing can run.
//
// Invariants:
//   - now() is 1 at the start of a virtual run (as on the Go Playground), and never goes back.
//   - A host that wakes too late (a busy machine, a browser's coarse timers) does not change what a program
//   does: after a
//     sleep the clock shows the deadline it slept for, runs on from there, and catches up when everybody
//     sleeps again.
//   - The real clock never shows the same instant twice: the host's may be coarse, and deadlines of one
//   duration
//     must keep the order in which they were set, as on a machine with a nanosecond clock.
#pragma once

#include <cstdint>

namespace gopark {

class Host;

enum class ClockMode : uint8_t { Real, Virtual };

inline constexpr int64_t kVirtualEpochSeconds = 1257894000;  // 2009-11-10 23:00:00 UTC, as the Go Playground

class Clock {
 public:
  // A scaled clock is a real one with another speed: 2 runs twice as fast. Virtual clocks ignore the speed.
  Clock(Host& host, ClockMode mode, double speed);

  ClockMode mode() const { return mode_; }
  // Monotonic nanoseconds since the start of the run, plus 1.
  int64_t now();
  // What now() said last; virtual: what it would say.
  int64_t lastNow() const { return mode_ == ClockMode::Virtual ? virtualNow_ : lastNow_; }
  // Nanoseconds since 1970 UTC, consistent with now().
  int64_t wallNow();
  int64_t elapsed() { return now() - 1; }
  // Host nanoseconds until `when` on this clock when it has caught up; 0 if it has passed.
  int64_t hostNanosecondsUntil(int64_t when);
  // Real only, when nobody runs: catches up with the host, but not beyond `when`. True: `when` is reached.
  bool catchUp(int64_t when);
  // Virtual only: the clock moves on to `when`, or by `nanoseconds`.
  void jumpTo(int64_t when);
  void advance(int64_t nanoseconds) { jumpTo(virtualNow_ + nanoseconds); }

 private:
  int64_t hostNow();

  Host& host_;
  ClockMode mode_;
  double speed_;
  int64_t hostStart_ = 0;
  int64_t wallStart_ = 0;
  int64_t virtualNow_ = 1;
  int64_t lastNow_ = 0;
  int64_t lag_ = 0;  // how far the clock is behind the host's
};

}  // namespace gopark
