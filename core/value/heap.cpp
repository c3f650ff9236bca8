// Allocation: pieces of free objects out of size-class spans. See heap.h.
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
using Bitmap = std::array<uint64_t, kBitmapWords>;

// What new(struct{}) and empty arrays point to: all the same address, as in Go.
alignas(8) uint64_t zeroSizeObject = 0;

// The first index from `from` on whose bit is `wanted`, or `end`.
uint32_t findBit(const Bitmap& bits, uint32_t from, uint32_t end, bool wanted) {
  while (from < end) {
    const uint64_t word =
        (wanted ? bits[from / kBitsPerWord] : ~bits[from / kBitsPerWord]) >> (from % kBitsPerWord);
    if (word) return std::min(end, from + static_cast<uint32_t>(std::countr_zero(word)));
    from = (from / kBitsPerWord + 1) * kBitsPerWord;
  }
  return end;
}

void setBits(Bitmap& bits, uint32_t first, uint32_t end) {
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
  for (unsigned i = 0; i < kSizeClassCount; i++) {
    plainPools_[i].sizeClass = i;
    plainPools_[i].elementBytes = kClassBytes[i];
  }
  setTrigger();
}

Heap::~Heap() = default;

void* Heap::allocateSlowly(int64_t bytes, const PointerMap& map) {
  GOPARK_CHECK(bytes >= 0, "an object's size is not negative");
  if (bytes == 0) return &zeroSizeObject;
  if (bytes > kMaxSmallBytes) return allocateLarge(bytes, map);

  Pool& pool = poolOf(sizeClassOf(bytes), map);
  if (pool.cursor == pool.end && !refill(pool)) return nullptr;
  uint8_t* object = pool.cursor;
  pool.cursor += pool.elementBytes;
  return object;
}

Heap::Pool& Heap::poolOf(unsigned sizeClass, const PointerMap& map) {
  if (map.pointerBytes == 0) return plainPools_[sizeClass];
  CachedPool& cached = cachedPool(sizeClass, map);
  if (cached.map == &map && cached.sizeClass == sizeClass) return *cached.pool;

  const PointerMap* shared = sharedMap(map);
  std::unique_ptr<Pool>& pool = pools_[{shared, sizeClass}];
  if (!pool) {
    pool = std::make_unique<Pool>();
    pool->sizeClass = sizeClass;
    pool->elementBytes = kClassBytes[sizeClass];
    pool->map = shared;
  }
  cached = {.map = &map, .sizeClass = sizeClass, .pool = pool.get()};
  return *pool;
}

// The first map with the same content.
const PointerMap* Heap::sharedMap(const PointerMap& map) {
  const PointerMap*& shared = sharedMaps_[&map];
  if (shared) return shared;
  const auto found =
      std::find_if(distinctMaps_.begin(), distinctMaps_.end(), [&map](const PointerMap* other) {
        return other->elementBytes == map.elementBytes && other->pointerOffsets == map.pointerOffsets;
      });
  if (found != distinctMaps_.end()) {
    shared = *found;
  } else {
    shared = &map;
    distinctMaps_.push_back(&map);
  }
  return shared;
}

void* Heap::allocateLarge(int64_t bytes, const PointerMap& map) {
  const uint64_t pageCount = (static_cast<uint64_t>(bytes) + kPageBytes - 1) >> kPageShift;
  const auto placeBytes = static_cast<int64_t>(pageCount << kPageShift);
  if (pageCount > SIZE_MAX >> kPageShift || isOverLimit(placeBytes)) return nullptr;

  Span* span = pages_.allocate(static_cast<size_t>(pageCount));
  if (!span) return nullptr;
  span->elementBytes = static_cast<uint64_t>(placeBytes);
  span->objectCount = 1;
  span->map = map.pointerBytes == 0 ? nullptr : &map;
  span->taken[0] = 1;
  if (span->needsZero) std::memset(span->start, 0, static_cast<size_t>(placeBytes));
  spans_.push_back(span);
  bytesInUse_ += placeBytes;
  objectsInUse_++;
  return span->start;
}

// Gives the pool new objects; false when there is no room.
bool Heap::refill(Pool& pool) {
  if (isOverLimit(pool.elementBytes)) return false;
  while (true) {
    if (pool.current && takePiece(pool)) return true;
    if (!pool.open.empty()) {
      pool.current = pool.open.back();
      pool.open.pop_back();
    } else {
      pool.current = newSpan(pool);
      if (!pool.current) return false;
    }
    pool.nextIndex = 0;
  }
}

bool Heap::takePiece(Pool& pool) {
  Span& span = *pool.current;
  const uint32_t first = findBit(span.taken, pool.nextIndex, span.objectCount, false);
  if (first == span.objectCount) return false;
  const uint32_t end = findBit(span.taken, first, span.objectCount, true);
  setBits(span.taken, first, end);
  pool.nextIndex = end;

  const size_t bytes = size_t{end - first} * pool.elementBytes;
  pool.cursor = span.start + size_t{first} * pool.elementBytes;
  pool.end = pool.cursor + bytes;
  if (span.needsZero) std::memset(pool.cursor, 0, bytes);
  bytesInUse_ += static_cast<int64_t>(bytes);
  objectsInUse_ += end - first;
  return true;
}

Span* Heap::newSpan(Pool& pool) {
  Span* span = pages_.allocate(kClassPages[pool.sizeClass]);
  if (!span) return nullptr;
  span->elementBytes = pool.elementBytes;
  span->objectCount = static_cast<uint32_t>((span->pageCount << kPageShift) / pool.elementBytes);
  span->divideMagic = ~uint32_t{0} / pool.elementBytes + 1;
  span->map = pool.map;
  span->pool = &pool;
  spans_.push_back(span);
  return span;
}

void Heap::addRoots(HeapRoots& roots) {
  roots_.push_back(&roots);
}
void Heap::removeRoots(HeapRoots& roots) {
  std::erase(roots_, &roots);
}

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
  const int64_t growth =
      growthPercent_ < 0 ? INT64_MAX / 2 : std::max(kMinTriggerBytes, live / 100 * growthPercent_);
  trigger_ = live + growth;
  if (limit_ <= 0) return;
  // Not at every allocation when little is left: that much garbage at least is worth a collection.
  const int64_t leastGrowth = std::max<int64_t>(limit_ / 32, kPageBytes);
  trigger_ = std::min(trigger_, std::max(limit_ - leastGrowth, live + leastGrowth));
}

HeapStatistics Heap::statistics() const {
  int64_t bytes = bytesInUse_;
  int64_t objects = objectsInUse_;
  const auto subtractUnused = [&](const Pool& pool) {
    if (pool.cursor == pool.end) return;
    bytes -= pool.end - pool.cursor;
    objects -= (pool.end - pool.cursor) / pool.elementBytes;
  };
  for (const Pool& pool : plainPools_) subtractUnused(pool);
  for (const auto& entry : pools_) subtractUnused(*entry.second);
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
