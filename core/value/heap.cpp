// Allocation: runs of free objects out of size-class spans. See heap.h.
#include "core/value/heap.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/base/check.h"
#include "core/value/map.h"

namespace gopark {

const PointerMap kNoPointers{.elementBytes = 8, .pointerBytes = 0, .pointerOffsets = {}};
const PointerMap kAllPointers{.elementBytes = 8, .pointerBytes = 8, .pointerOffsets = {0}};

namespace {

constexpr int64_t kMinTriggerBytes = int64_t{4} << 20;  // as Go: below it, collecting is not worth its time
constexpr unsigned kBitsPerWord = 64;

// What new(struct{}) and empty arrays point to: all the same address, as in Go.
alignas(8) uint64_t zeroSizeObject = 0;

size_t wordsFor(uint32_t bits) { return (bits + kBitsPerWord - 1) / kBitsPerWord; }

// The first index from `from` on whose bit is `wanted`, or `end`.
uint32_t findBit(const std::vector<uint64_t>& bits, uint32_t from, uint32_t end, bool wanted) {
  while (from < end) {
    const uint64_t word = (wanted ? bits[from / kBitsPerWord] : ~bits[from / kBitsPerWord]) >> (from % kBitsPerWord);
    if (word) return std::min(end, from + static_cast<uint32_t>(std::countr_zero(word)));
    from = (from / kBitsPerWord + 1) * kBitsPerWord;
  }
  return end;
}

void setBits(std::vector<uint64_t>& bits, uint32_t first, uint32_t end) {
  while (first < end) {
    const uint32_t inWord = first % kBitsPerWord;
    const uint32_t count = std::min(end - first, kBitsPerWord - inWord);
    const uint64_t mask = count == kBitsPerWord ? ~uint64_t{0} : ((uint64_t{1} << count) - 1) << inWord;
    bits[first / kBitsPerWord] |= mask;
    first += count;
  }
}

}  // namespace

Heap::Heap() : mapLayouts_(std::make_unique<MapLayouts>()) {
  for (auto& runs : runs_) {
    for (unsigned i = 0; i < kSizeClassCount; i++) runs[i].elementBytes = kClassBytes[i];
  }
  setTrigger();
}

Heap::~Heap() = default;

void* Heap::allocateSlowly(int64_t bytes, const PointerMap& map) {
  GOPARK_CHECK(bytes >= 0, "an object's size is not negative");
  if (bytes == 0) return &zeroSizeObject;
  if (bytes > kMaxSmallBytes) return allocateLarge(bytes, map);

  const bool hasPointers = map.pointerBytes != 0;
  if (!refill(sizeClassOf(bytes), hasPointers)) return nullptr;
  return allocate(bytes, map);
}

void* Heap::allocateLarge(int64_t bytes, const PointerMap& map) {
  const uint64_t pageCount = (static_cast<uint64_t>(bytes) + kPageBytes - 1) >> kPageShift;
  const auto placeBytes = static_cast<int64_t>(pageCount << kPageShift);
  if (pageCount > SIZE_MAX >> kPageShift || isOverLimit(placeBytes)) return nullptr;

  Span* span = pages_.allocate(static_cast<size_t>(pageCount));
  if (!span) return nullptr;
  span->elementBytes = static_cast<uint64_t>(placeBytes);
  span->objectCount = 1;
  span->hasPointers = map.pointerBytes != 0;
  span->taken.assign(1, 1);
  span->marked.assign(1, 0);
  if (span->hasPointers) {
    span->maps = std::make_unique<const PointerMap*[]>(1);
    span->maps[0] = &map;
  }
  if (span->needsZero) std::memset(span->start, 0, static_cast<size_t>(placeBytes));
  spans_.push_back(span);
  bytesInUse_ += placeBytes;
  objectsInUse_++;
  return span->start;
}

// Gives the size class's run new objects; false when there is no room.
bool Heap::refill(unsigned sizeClass, bool hasPointers) {
  if (isOverLimit(kClassBytes[sizeClass])) return false;
  SizeClass& spans = classes_[hasPointers][sizeClass];
  while (true) {
    if (spans.current && takeRun(sizeClass, hasPointers)) return true;
    if (!spans.open.empty()) {
      spans.current = spans.open.back();
      spans.open.pop_back();
    } else {
      spans.current = newSpan(sizeClass, hasPointers);
      if (!spans.current) return false;
    }
    spans.nextIndex = 0;
  }
}

bool Heap::takeRun(unsigned sizeClass, bool hasPointers) {
  SizeClass& spans = classes_[hasPointers][sizeClass];
  Span& span = *spans.current;
  const uint32_t first = findBit(span.taken, spans.nextIndex, span.objectCount, false);
  if (first == span.objectCount) return false;
  const uint32_t end = findBit(span.taken, first, span.objectCount, true);
  setBits(span.taken, first, end);
  spans.nextIndex = end;

  const auto elementBytes = static_cast<uint32_t>(span.elementBytes);
  const size_t runBytes = size_t{end - first} * elementBytes;
  Run& run = runs_[hasPointers][sizeClass];
  run.cursor = span.start + size_t{first} * elementBytes;
  run.end = run.cursor + runBytes;
  if (span.needsZero) std::memset(run.cursor, 0, runBytes);
  if (hasPointers) {
    run.maps = &span.maps[first];
    std::fill_n(run.maps, end - first, nullptr);
  }
  bytesInUse_ += static_cast<int64_t>(runBytes);
  objectsInUse_ += end - first;
  return true;
}

Span* Heap::newSpan(unsigned sizeClass, bool hasPointers) {
  Span* span = pages_.allocate(kClassPages[sizeClass]);
  if (!span) return nullptr;
  const uint32_t elementBytes = kClassBytes[sizeClass];
  span->elementBytes = elementBytes;
  span->objectCount = static_cast<uint32_t>((span->pageCount << kPageShift) / elementBytes);
  span->divideMagic = ~uint32_t{0} / elementBytes + 1;
  span->sizeClass = static_cast<uint8_t>(sizeClass);
  span->hasPointers = hasPointers;
  span->taken.assign(wordsFor(span->objectCount), 0);
  span->marked.assign(wordsFor(span->objectCount), 0);
  if (hasPointers) span->maps = std::make_unique<const PointerMap*[]>(span->objectCount);
  spans_.push_back(span);
  return span;
}

void Heap::addRoots(HeapRoots& roots) { roots_.push_back(&roots); }
void Heap::removeRoots(HeapRoots& roots) { std::erase(roots_, &roots); }

void Heap::setLimit(int64_t bytes) {
  limit_ = bytes;
  setTrigger();
}

int Heap::setGrowthPercent(int percent) {
  const int former = growthPercent_;
  growthPercent_ = percent;
  setTrigger();
  return former;
}

// The next collection is due when the heap has grown by its share, or soon before the limit.
void Heap::setTrigger() {
  const int64_t live = bytesInUse_;
  const int64_t growth = growthPercent_ < 0 ? INT64_MAX / 2 : std::max(kMinTriggerBytes, live / 100 * growthPercent_);
  trigger_ = live + growth;
  if (limit_ <= 0) return;
  // Not at every allocation when little is left: that much garbage at least is worth a collection.
  const int64_t leastGrowth = std::max<int64_t>(limit_ / 32, kPageBytes);
  trigger_ = std::min(trigger_, std::max(limit_ - leastGrowth, live + leastGrowth));
}

HeapStatistics Heap::statistics() const {
  int64_t bytes = bytesInUse_;
  int64_t objects = objectsInUse_;
  for (const auto& runs : runs_) {
    for (const Run& run : runs) {
      if (run.cursor == run.end) continue;
      bytes -= run.end - run.cursor;
      objects -= (run.end - run.cursor) / run.elementBytes;
    }
  }
  return {.bytesInUse = bytes,
          .bytesReserved = pages_.bytesReserved(),
          .bytesAllocated = bytesFreed_ + bytes,
          .objectsAllocated = objectsFreed_ + objects,
          .objectsFreed = objectsFreed_,
          .collections = collections_};
}

int64_t Heap::liveObjects() const {
  const HeapStatistics now = statistics();
  return now.objectsAllocated - now.objectsFreed;
}

}  // namespace gopark
