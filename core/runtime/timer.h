// Timers: sleep, time.Timer and Ticker, time.AfterFunc. Go's time.go with one P: a 4-ary heap whose order
// among equal deadlines programs can see, so removal and change are lazy exactly as there.
//
// Invariants:
//   - A timer is in force while when > 0. Stopping sets when to 0; leaving the heap may come later
//   (isZombie).
//   - A timer with a channel is in the heap only while a goroutine is blocked on the channel; otherwise it is
//     looked at when somebody looks at the channel.
//   - Timers in the heap are roots of the collector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gopark {

class Channel;
class Goroutine;
class Heap;
class Runtime;

// time.runtimeTimer: the library declares the same 64 bytes; the last three words are the runtime's own.
struct Timer {
  uint64_t channel = 0;   // Channel: sends the time on it
  uint64_t function = 0;  // func(): starts a goroutine that calls it
  uint64_t location = 0;  // third word of the time that is sent
  int64_t when = 0;       // on the run's clock; 0: not in force
  int64_t period = 0;     // 0: once
  uint64_t sleeper = 0;   // Goroutine (not in Go memory): made ready
  uint32_t blocked = 0;   // goroutines blocked on the channel
  uint8_t isHeaped = 0;
  uint8_t isModified = 0;  // `when` has changed since it took its place in the heap
  uint8_t isZombie = 0;    // in the heap, but not in force there
  uint8_t isSet = 0;       // startTimer has seen it
  uint64_t unused = 0;
};
static_assert(sizeof(Timer) == 64);

class Timers {
 public:
  explicit Timers(Runtime& runtime) : runtime_(runtime) {}

  // time.Sleep; nanoseconds > 0. self waits (reason sleep): switch out.
  void sleep(Goroutine& self, int64_t nanoseconds);

  // when (> 0) and period (>= 0) are set. From here on a channel of it is a timer channel.
  void start(Timer& timer);
  // Whether it was in force; for a channel, also when a value it has sent was not taken (and is now gone).
  bool stop(Timer& timer);
  bool reset(Timer& timer, int64_t when, int64_t period);

  // Runs every timer that is due. Called at each pick.
  void runDue();
  // Whether any timer is in force in the heap.
  bool hasPending();
  // The earliest deadline, or 0. May be too early, never too late.
  int64_t wakeTime() const;
  void markRoots(Heap& heap) const;

  // For channels (friends of Timer channels): somebody looks; somebody starts and stops being blocked.
  void look(Timer& timer);
  void block(Timer& timer);
  void unblock(Timer& timer);

 private:
  struct Entry {
    int64_t when;
    Timer* timer;
  };

  bool needsHeap(const Timer& timer) const {
    return timer.isHeaped == 0 && timer.when > 0 && (timer.channel == 0 || timer.blocked > 0);
  }
  bool modify(Timer& timer, int64_t when, int64_t period);
  void addToHeap(Timer& timer);
  bool dropUnread(Timer& timer);
  void noteModified(int64_t when);
  void leaveHeap(Timer& timer);
  void cleanHead();
  bool updateHead();
  void adjust(int64_t now, bool force);
  void fire(Timer& timer, int64_t now);
  void deliver(Timer& timer, int64_t now);
  void sendTime(Timer& timer, int64_t now);
  void siftUp(size_t index);
  void siftDown(size_t index);
  void removeHead();
  void restoreHeap();
  bool hasManyZombies() const { return zombies_ > heap_.size() / 4; }

  Runtime& runtime_;
  std::vector<Entry> heap_;
  size_t zombies_ = 0;
  int64_t earliestModified_ = 0;  // lower bound of `when` among modified timers; 0: none
};

}  // namespace gopark
