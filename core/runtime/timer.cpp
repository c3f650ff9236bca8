// Timers: what programs and channels ask of them. The heap itself is in timer_heap.cpp; the rules are in
// timer.h.
#include "core/runtime/timer.h"

#include <limits>

#include "core/runtime/channel.h"
#include "core/runtime/goroutine.h"
#include "core/runtime/runtime.h"

namespace gopark {

namespace {

constexpr int64_t kLatest = std::numeric_limits<int64_t>::max();

int64_t laterBy(int64_t now, int64_t nanoseconds) {
  return nanoseconds > kLatest - now ? kLatest : now + nanoseconds;
}

}  // namespace

void Timers::sleep(Goroutine& self, int64_t nanoseconds) {
  if (self.sleepTimer_ == nullptr) self.sleepTimer_ = std::make_unique<Timer>();
  self.sleepTimer_->sleeper = toWord(&self);
  static_cast<void>(modify(*self.sleepTimer_, laterBy(runtime_.clock().now(), nanoseconds), 0));
  runtime_.park(self, WaitReason::Sleep);
}

void Timers::start(Timer& timer) {
  timer.isSet = 1;
  if (Channel* channel = toPointer<Channel>(timer.channel)) channel->timer_ = toWord(&timer);
  static_cast<void>(modify(timer, timer.when, timer.period));
}

bool Timers::stop(Timer& timer) {
  if (timer.isHeaped != 0) {
    timer.isModified = 1;
    if (timer.isZombie == 0) {
      timer.isZombie = 1;
      zombies_++;
    }
  }
  const bool wasInForce = timer.when > 0;
  timer.when = 0;
  return dropUnread(timer) || wasInForce;
}

bool Timers::reset(Timer& timer, int64_t when, int64_t period) {
  return modify(timer, when, period);
}

bool Timers::modify(Timer& timer, int64_t when, int64_t period) {
  const bool wasInForce = timer.when > 0;
  timer.when = when;
  timer.period = period;
  if (timer.isHeaped != 0) {
    timer.isModified = 1;
    if (timer.isZombie != 0) {
      timer.isZombie = 0;
      zombies_--;
    }
    noteModified(when);
  }
  const bool hadUnread = dropUnread(timer);
  if (needsHeap(timer)) addToHeap(timer);
  return hadUnread || wasInForce;
}

// After Stop and Reset nobody receives a value from before.
bool Timers::dropUnread(Timer& timer) {
  Channel* channel = toPointer<Channel>(timer.channel);
  if (channel == nullptr || channel->count_ == 0) return false;
  channel->pop(nullptr);
  return true;
}

void Timers::look(Timer& timer) {
  if (timer.isHeaped != 0 || timer.when == 0) return;
  const int64_t now = runtime_.clock().now();
  if (timer.when <= now) fire(timer, now);
}

void Timers::block(Timer& timer) {
  timer.blocked++;
  if (timer.isHeaped != 0 && timer.isZombie != 0 && timer.when > 0) {
    timer.isZombie = 0;
    zombies_--;
  }
  if (needsHeap(timer)) addToHeap(timer);
}

void Timers::unblock(Timer& timer) {
  timer.blocked--;
  if (timer.blocked != 0 || timer.isHeaped == 0 || timer.isZombie != 0) return;
  timer.isZombie = 1;  // `when` stays: it still says when the timer is meant to go off
  zombies_++;
}

void Timers::fire(Timer& timer, int64_t now) {
  int64_t next = 0;
  if (timer.period > 0) {
    const int64_t missed = (now - timer.when) / timer.period;
    next = timer.period > (kLatest - timer.when) / (1 + missed) ? kLatest
                                                                : timer.when + timer.period * (1 + missed);
  }
  timer.when = next;
  if (timer.isHeaped != 0) {
    timer.isModified = 1;
    if (next == 0) {
      timer.isZombie = 1;
      zombies_++;
    }
    updateHead();
  }
  deliver(timer, now);
}

void Timers::deliver(Timer& timer, int64_t now) {
  if (timer.sleeper != 0) {
    Goroutine& sleeper = *toPointer<Goroutine>(timer.sleeper);
    runtime_.report(EventKind::TimerFired, sleeper.id(), 0);
    runtime_.ready(sleeper);
    return;
  }
  if (timer.channel != 0) return sendTime(timer, now);
  Goroutine& started = runtime_.startGoroutine(runtime_.executor().bodyOfClosure(timer.function),
                                               runtime_.executor().timerFunctionPlace(), nullptr);
  runtime_.report(EventKind::TimerFired, started.id(), 2);
}

void Timers::sendTime(Timer& timer, int64_t now) {
  // A time.Time with a monotonic reading: seconds since 1885 and nanoseconds packed, the reading, the
  // location.
  constexpr uint64_t kSecondsFrom1885To1970 = 2682288000;
  const int64_t wall = runtime_.clock().wallNow();
  const uint64_t seconds = static_cast<uint64_t>(wall / 1'000'000'000) + kSecondsFrom1885To1970;
  const uint64_t value[3] = {uint64_t{1} << 63 | seconds << 30 | static_cast<uint64_t>(wall % 1'000'000'000),
                             static_cast<uint64_t>(now), timer.location};
  Channel* channel = toPointer<Channel>(timer.channel);
  runtime_.report(EventKind::TimerFired, channel->number(), 1);
  static_cast<void>(trySend(runtime_, channel, value));  // an unread value stays: the new one is dropped
}

}  // namespace gopark
