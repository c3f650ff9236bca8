// The 4-ary heap of timers, lazily cleaned: step for step as Go's, because the order among equal deadlines
// shows.
#include "core/runtime/runtime.h"
#include "core/runtime/timer.h"
#include "core/value/heap.h"

namespace gopark {

namespace {

constexpr size_t kArity = 4;

}  // namespace

int64_t Timers::wakeTime() const {
  const int64_t head = heap_.empty() ? 0 : heap_[0].when;
  if (head == 0 || (earliestModified_ != 0 && earliestModified_ < head)) return earliestModified_;
  return head;
}

bool Timers::hasPending() {
  if (heap_.empty()) return false;
  cleanHead();
  return !heap_.empty();
}

void Timers::noteModified(int64_t when) {
  if (earliestModified_ == 0 || when < earliestModified_) earliestModified_ = when;
}

void Timers::addToHeap(Timer& timer) {
  cleanHead();
  timer.isHeaped = 1;
  heap_.push_back({timer.when, &timer});
  siftUp(heap_.size() - 1);
}

// Takes the head out if it is not in force there, or moves it to where it now belongs.
bool Timers::updateHead() {
  Timer& timer = *heap_[0].timer;
  if (timer.isZombie != 0) {
    leaveHeap(timer);
    removeHead();
    return true;
  }
  if (timer.isModified != 0) {
    timer.isModified = 0;
    heap_[0].when = timer.when;
    siftDown(0);
    return true;
  }
  return false;
}

void Timers::leaveHeap(Timer& timer) {
  if (timer.isZombie != 0) zombies_--;
  timer.isHeaped = timer.isZombie = timer.isModified = 0;
}

void Timers::removeHead() {
  heap_[0] = heap_.back();
  heap_.pop_back();
  if (heap_.empty()) {
    earliestModified_ = 0;
  } else {
    siftDown(0);
  }
}

void Timers::cleanHead() {
  while (!heap_.empty()) {
    Timer& last = *heap_.back().timer;
    if (last.isZombie != 0) {
      leaveHeap(last);
      heap_.pop_back();
      continue;
    }
    if (!updateHead()) return;
  }
}

// Brings every changed timer to its place, once the earliest of them may be due.
void Timers::adjust(int64_t now, bool force) {
  if (!force && (earliestModified_ == 0 || earliestModified_ > now)) return;
  earliestModified_ = 0;
  bool hasChanged = false;
  for (size_t i = 0; i < heap_.size();) {
    Timer& timer = *heap_[i].timer;
    if (timer.isZombie != 0) {
      leaveHeap(timer);
      heap_[i] = heap_.back();
      heap_.pop_back();
      hasChanged = true;
      continue;
    }
    if (timer.isModified != 0) {
      timer.isModified = 0;
      heap_[i].when = timer.when;
      hasChanged = true;
    }
    i++;
  }
  if (hasChanged) restoreHeap();
}

void Timers::runDue() {
  if (heap_.empty()) return;
  const int64_t now = runtime_.clock().now();
  if (now < wakeTime() && !hasManyZombies()) return;
  adjust(now, false);
  while (!heap_.empty()) {
    Timer& timer = *heap_[0].timer;
    if (updateHead()) continue;
    if (heap_[0].when > now) break;
    fire(timer, now);
  }
  if (hasManyZombies()) adjust(now, true);
}

void Timers::siftUp(size_t index) {
  const Entry entry = heap_[index];
  while (index > 0) {
    const size_t parent = (index - 1) / kArity;
    if (entry.when >= heap_[parent].when) break;
    heap_[index] = heap_[parent];
    index = parent;
  }
  heap_[index] = entry;
}

void Timers::siftDown(size_t index) {
  const Entry entry = heap_[index];
  for (;;) {
    const size_t firstChild = index * kArity + 1;
    size_t smallest = index;
    int64_t smallestWhen = entry.when;
    for (size_t child = firstChild; child < firstChild + kArity && child < heap_.size(); child++) {
      if (heap_[child].when >= smallestWhen) continue;
      smallestWhen = heap_[child].when;
      smallest = child;
    }
    if (smallest == index) break;
    heap_[index] = heap_[smallest];
    index = smallest;
  }
  heap_[index] = entry;
}

void Timers::restoreHeap() {
  if (heap_.size() < 2) return;
  for (size_t i = (heap_.size() - 2) / kArity + 1; i-- > 0;) siftDown(i);
}

void Timers::markRoots(Heap& heap) const {
  for (const Entry& entry : heap_) {
    if (entry.timer->sleeper == 0) heap.markWord(toWord(entry.timer));
  }
}

}  // namespace gopark
