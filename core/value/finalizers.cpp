// Finalizers, cleanups and weak pointers during a collection.
#include "core/value/finalizers.h"

#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

uint64_t Finalizers::addCleanup(uint64_t object, uint64_t closure) {
  cleanups_.push_back({object, closure, ++lastCleanup_});
  return lastCleanup_;
}

void Finalizers::stopCleanup(uint64_t number) {
  std::erase_if(cleanups_, [number](const Cleanup& cleanup) { return cleanup.number == number; });
}

uint64_t* Finalizers::weakWord(uint64_t object) const {
  const auto known = weakWords_.find(object);
  return known != weakWords_.end() ? known->second : nullptr;
}

void Finalizers::markKept(Heap& heap) const {
  for (const auto& [object, finalizer] : entries_) {
    heap.markWord(finalizer.closure);
    heap.markContents(object);
  }
  for (const Cleanup& cleanup : cleanups_) heap.markWord(cleanup.closure);
  for (const Finalizer& finalizer : ready_) {
    heap.markWord(finalizer.closure);
    heap.markWord(finalizer.object);
  }
}

void Finalizers::forgetWeak(const Heap& heap) {
  std::erase_if(weakWords_, [&heap](const auto& entry) {
    const auto [object, word] = entry;
    if (heap.isMarked(object)) return false;
    *word = 0;
    return true;
  });
}

void Finalizers::takeUnreachable(Heap& heap) {
  forgetWeak(heap);
  const size_t before = ready_.size();
  for (auto entry = entries_.begin(); entry != entries_.end();) {
    if (heap.isMarked(entry->first)) {
      ++entry;
      continue;
    }
    ready_.push_back(entry->second);
    entry = entries_.erase(entry);
  }
  // By address, so that runs repeat.
  stableSort(ready_.begin() + static_cast<std::ptrdiff_t>(before), ready_.end(),
             [](const Finalizer& a, const Finalizer& b) { return a.object < b.object; });
  for (size_t i = before; i < ready_.size(); ++i) heap.markWord(ready_[i].object);
}

void Finalizers::takeGone(const Heap& heap) {
  std::erase_if(cleanups_, [&](const Cleanup& cleanup) {
    if (heap.isMarked(cleanup.object)) return false;
    ready_.push_back({.closure = cleanup.closure});
    return true;
  });
  std::erase_if(weakWords_, [&](const auto& entry) { return !heap.isMarked(toWord(entry.second)); });
}

}  // namespace gopark
