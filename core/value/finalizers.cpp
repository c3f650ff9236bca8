// Finalizers during a collection.
#include "core/value/finalizers.h"

#include <algorithm>

#include "core/value/heap.h"

namespace gopark {

void Finalizers::markKept(Heap& heap) const {
  for (const auto& [object, finalizer] : entries_) {
    heap.markWord(finalizer.closure);
    heap.markContents(object);
  }
  for (const Finalizer& finalizer : ready_) {
    heap.markWord(finalizer.closure);
    heap.markWord(finalizer.object);
  }
}

void Finalizers::takeUnreachable(Heap& heap) {
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
  std::ranges::sort(ready_.begin() + static_cast<std::ptrdiff_t>(before), ready_.end(), {},
                    &Finalizer::object);
  for (size_t i = before; i < ready_.size(); ++i) heap.markWord(ready_[i].object);
}

}  // namespace gopark
