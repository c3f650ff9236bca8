// Collection: mark from the roots, precise by the objects' pointer maps; sweep by making the marks the taken
// bits.
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "core/value/heap.h"

namespace gopark {
namespace {

// How many found objects wait for their memory to come into the cache before they are scanned.
constexpr size_t kPrefetched = 8;
// Longer objects are scanned piece by piece, so that the mark stack stays short.
constexpr int64_t kScanPieceBytes = 4096;

uint64_t loadWord(const uint8_t* at) {
  uint64_t word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

struct Place {
  uint32_t index = 0;
  bool isObject = false;
};

// Which object of the span a word points into; only the taken bit says whether it is in use.
Place placeIn(const Span& span, uint64_t word) {
  const uint64_t offset = word - reinterpret_cast<uintptr_t>(span.start);
  const auto index = static_cast<uint32_t>((offset * span.divideMagic) >> 32);
  return {index, index < span.objectCount};  // not so: free pages, or the waste at the span's end
}

}  // namespace

template <class Action>
void Heap::forEachPool(Action action) {
  for (Pool& pool : plainPools_) action(pool);
  for (const auto& entry : pools_) action(*entry.second);
}

void Heap::collect() {
  collections_++;
  forEachPool([this](Pool& pool) { dropPiece(pool); });
  // What is not taken counts as marked already, so that a stray word never finds it.
  for (Span* span : spans_) {
    for (size_t i = 0; i < span->bitmapWords(); i++) span->marked[i] = ~span->taken[i];
  }
  for (HeapRoots* roots : roots_) roots->markRoots(*this);
  finalizers_.markKept(*this);
  drainMarks();
  finalizers_.takeUnreachable(*this);
  drainMarks();
  finalizers_.takeGone(*this);
  sweep();
  setTrigger();
}

// What the pool still held is free again.
void Heap::dropPiece(Pool& pool) {
  for (; pool.cursor != pool.end; pool.cursor += pool.elementBytes) {
    const Place place = placeIn(*pool.current, reinterpret_cast<uintptr_t>(pool.cursor));
    pool.current->taken[place.index / 64] &= ~(uint64_t{1} << (place.index % 64));
    bytesInUse_ -= pool.elementBytes;
    objectsInUse_--;
  }
  pool.cursor = pool.end = nullptr;
}

void Heap::markInPage(uint64_t word, size_t page) {
  Span* span = pages_.spanAt(page);
  if (!span) return;
  const Place place = placeIn(*span, word);
  if (!place.isObject) return;
  uint64_t& marks = span->marked[place.index / 64];
  const uint64_t bit = uint64_t{1} << (place.index % 64);
  if (marks & bit) return;
  marks |= bit;

  if (!span->map) return;
  uint8_t* first = span->start + static_cast<size_t>(place.index * span->elementBytes);
  markStack_.push_back({first, first + static_cast<size_t>(span->elementBytes), span->map});
}

void Heap::markContents(uint64_t word) {
  const uint64_t page = (word - pages_.base()) >> kPageShift;
  if (page >= pages_.pageCount()) return;
  const Span* span = pages_.spanAt(static_cast<size_t>(page));
  if (!span || !span->map) return;
  const Place place = placeIn(*span, word);
  if (!place.isObject) return;
  uint8_t* first = span->start + static_cast<size_t>(place.index * span->elementBytes);
  markStack_.push_back({first, first + static_cast<size_t>(span->elementBytes), span->map});
}

bool Heap::isMarked(uint64_t word) const {
  const uint64_t page = (word - pages_.base()) >> kPageShift;
  if (page >= pages_.pageCount()) return true;
  const Span* span = pages_.spanAt(static_cast<size_t>(page));
  if (!span) return true;
  const Place place = placeIn(*span, word);
  return !place.isObject || (span->marked[place.index / 64] >> (place.index % 64) & 1) != 0;
}

void Heap::markRange(const void* first, const void* last) {
  const auto* word = static_cast<const uint64_t*>(first);
  for (const auto* end = static_cast<const uint64_t*>(last); word < end; word++) markWord(*word);
}

void Heap::markTyped(const void* memory, const PointerMap& map) {
  for (const uint32_t offset : map.pointerOffsets)
    markWord(loadWord(static_cast<const uint8_t*>(memory) + offset));
}

// Objects pass through a short queue on their way from the stack, so that their memory is there when they are
// scanned.
void Heap::drainMarks() {
  std::array<MarkItem, kPrefetched> queue;
  size_t first = 0, count = 0;
  while (true) {
    while (count < kPrefetched && !markStack_.empty()) {
      const MarkItem item = markStack_.back();
      markStack_.pop_back();
      __builtin_prefetch(item.first);
      queue[(first + count++) % kPrefetched] = item;
    }
    if (count == 0) return;
    const MarkItem item = queue[first];
    first = (first + 1) % kPrefetched;
    count--;
    scan(item);
  }
}

void Heap::scan(MarkItem item) {
  const PointerMap& map = *item.map;
  const auto stride = static_cast<ptrdiff_t>(map.elementBytes);
  if (item.last - item.first > 2 * std::max<int64_t>(kScanPieceBytes, stride)) {
    const ptrdiff_t piece = std::max<ptrdiff_t>(1, static_cast<ptrdiff_t>(kScanPieceBytes) / stride) * stride;
    markStack_.push_back({item.first + piece, item.last, item.map});
    item.last = item.first + piece;
  }
  const uint32_t* offsets = map.pointerOffsets.data();
  const size_t offsetCount = map.pointerOffsets.size();
  for (uint8_t* element = item.first; item.last - element >= static_cast<ptrdiff_t>(map.pointerBytes);
       element += stride) {
    for (size_t i = 0; i < offsetCount; i++) markWord(loadWord(element + offsets[i]));
  }
}

void Heap::sweep() {
  forEachPool([](Pool& pool) {
    pool.open.clear();
    pool.current = nullptr;
    pool.nextIndex = 0;
  });
  std::erase_if(spans_, [this](Span* span) { return !sweepSpan(*span); });
}

// False when nothing of the span is left and its pages were released.
bool Heap::sweepSpan(Span& span) {
  int64_t live = 0, freed = 0;
  for (size_t i = 0; i < span.bitmapWords(); i++) {
    const uint64_t taken = span.taken[i];
    span.taken[i] = taken & span.marked[i];
    live += std::popcount(span.taken[i]);
    freed += std::popcount(taken & ~span.marked[i]);
  }
  const auto freedBytes = freed * static_cast<int64_t>(span.elementBytes);
  bytesInUse_ -= freedBytes;
  bytesFreed_ += freedBytes;
  objectsInUse_ -= freed;
  objectsFreed_ += freed;
  if (live == 0) {
    pages_.release(&span);
    return false;
  }
  span.needsZero = true;
  if (live < span.objectCount) static_cast<Pool*>(span.pool)->open.push_back(&span);
  return true;
}

bool Heap::isHeapAddress(uint64_t word) const {
  const uint64_t page = (word - pages_.base()) >> kPageShift;
  if (page >= pages_.pageCount()) return false;
  const Span* span = pages_.spanAt(static_cast<size_t>(page));
  if (!span) return false;
  const Place place = placeIn(*span, word);
  return place.isObject && (span->taken[place.index / 64] >> (place.index % 64) & 1) != 0;
}

}  // namespace gopark
