// Collection: mark from the roots, precise by the objects' pointer maps; sweep by making the marks the taken bits.
#include <algorithm>
#include <bit>
#include <cstring>

#include "core/base/check.h"
#include "core/value/heap.h"

namespace gopark {
namespace {

// Longer objects are scanned piece by piece, so that the mark stack stays short.
constexpr int64_t kScanPieceBytes = 4096;

uint64_t loadWord(const uint8_t* at) {
  uint64_t word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

int64_t popCount(const std::vector<uint64_t>& bits) {
  int64_t count = 0;
  for (const uint64_t word : bits) count += std::popcount(word);
  return count;
}

// The object a word points into, if any.
struct Found {
  Span* span = nullptr;
  uint32_t index = 0;
};

Found findObject(Span* span, uint64_t word) {
  if (!span || span->objectCount == 0) return {};
  const uint64_t offset = word - reinterpret_cast<uintptr_t>(span->start);
  const auto index = static_cast<uint32_t>((offset * span->divideMagic) >> 32);
  if (index >= span->objectCount) return {};  // the waste at the span's end
  const uint64_t bit = uint64_t{1} << (index % 64);
  if (!(span->taken[index / 64] & bit)) return {};
  return {span, index};
}

}  // namespace

void Heap::collect() {
  collections_++;
  dropRuns();
  clearMarks();
  for (HeapRoots* roots : roots_) roots->markRoots(*this);
  drainMarks();
  sweep();
  setTrigger();
}

// What the runs still held is free again.
void Heap::dropRuns() {
  for (auto& runs : runs_) {
    for (Run& run : runs) {
      for (; run.cursor != run.end; run.cursor += run.elementBytes) {
        const auto word = static_cast<uint64_t>(reinterpret_cast<uintptr_t>(run.cursor));
        const Found found = findObject(pages_.spanAt(static_cast<size_t>((word - pages_.base()) >> kPageShift)), word);
        GOPARK_CHECK(found.span, "a run lies in a span");
        found.span->taken[found.index / 64] &= ~(uint64_t{1} << (found.index % 64));
        bytesInUse_ -= run.elementBytes;
        objectsInUse_--;
      }
    }
  }
}

void Heap::clearMarks() {
  for (Span* span : spans_) std::fill(span->marked.begin(), span->marked.end(), 0);
}

void Heap::markInPage(uint64_t word, size_t page) {
  const Found found = findObject(pages_.spanAt(page), word);
  if (!found.span) return;
  Span& span = *found.span;
  uint64_t& marks = span.marked[found.index / 64];
  const uint64_t bit = uint64_t{1} << (found.index % 64);
  if (marks & bit) return;
  marks |= bit;

  if (!span.hasPointers) return;
  const PointerMap* map = span.maps[found.index];
  if (!map) return;
  uint8_t* first = span.start + static_cast<size_t>(found.index * span.elementBytes);
  markStack_.push_back({first, first + static_cast<size_t>(span.elementBytes), map});
}

void Heap::markRange(const void* first, const void* last) {
  const auto* word = static_cast<const uint64_t*>(first);
  for (const auto* end = static_cast<const uint64_t*>(last); word < end; word++) markWord(*word);
}

void Heap::markTyped(const void* memory, const PointerMap& map) {
  for (const uint32_t offset : map.pointerOffsets) markWord(loadWord(static_cast<const uint8_t*>(memory) + offset));
}

void Heap::drainMarks() {
  while (!markStack_.empty()) {
    const MarkItem item = markStack_.back();
    markStack_.pop_back();
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
  for (uint8_t* element = item.first; item.last - element >= static_cast<ptrdiff_t>(map.pointerBytes); element += stride) {
    for (size_t i = 0; i < offsetCount; i++) markWord(loadWord(element + offsets[i]));
  }
}

void Heap::sweep() {
  for (auto& classes : classes_) {
    for (SizeClass& spans : classes) {
      spans.open.clear();
      spans.current = nullptr;
      spans.nextIndex = 0;
    }
  }
  std::erase_if(spans_, [this](Span* span) { return !sweepSpan(*span); });
}

// False when nothing of the span is left and its pages were released.
bool Heap::sweepSpan(Span& span) {
  const int64_t live = popCount(span.marked);
  const int64_t freed = popCount(span.taken) - live;
  const auto freedBytes = freed * static_cast<int64_t>(span.elementBytes);
  bytesInUse_ -= freedBytes;
  bytesFreed_ += freedBytes;
  objectsInUse_ -= freed;
  objectsFreed_ += freed;
  if (live == 0) {
    pages_.release(&span);
    return false;
  }
  std::swap(span.taken, span.marked);
  span.needsZero = true;
  if (live < span.objectCount) classes_[span.hasPointers][span.sizeClass].open.push_back(&span);
  return true;
}

bool Heap::isHeapAddress(uint64_t word) const {
  const uint64_t page = (word - pages_.base()) >> kPageShift;
  return page < pages_.pageCount() && findObject(pages_.spanAt(static_cast<size_t>(page)), word).span;
}

}  // namespace gopark
