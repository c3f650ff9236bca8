// The garbage-collected heap of a run: size-class spans of 8 KB pages, precise mark, sweep by swapping
// bitmaps.
//
// Invariants:
//   - Objects never move. An address inside an object keeps the whole object alive; one past its end does
//   not.
//   - allocate() never collects, so C++ may hold raw addresses between two collections. Collections happen
//   only when
//     collect() is called: at the interpreter's allocation points, before a native starts, at scheduler
//     turns.
//   - A span's objects share their size class and their PointerMap, so the span alone tells how to scan them;
//   maps must
//     outlive the heap, and maps with the same content share spans.
//   - Memory between two objects' ends (the tail of a size class) is zero, so scanning it finds nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/code/type_desc.h"
#include "core/value/finalizers.h"
#include "core/value/page_heap.h"
#include "core/value/size_class.h"

namespace gopark {

class Heap;
class MapLayouts;

// Somebody who holds Go pointers outside the heap. Calls heap.mark… for each of them.
class HeapRoots {
 public:
  virtual ~HeapRoots() = default;
  virtual void markRoots(Heap& heap) = 0;
};

struct HeapStatistics {
  int64_t bytesInUse = 0;        // live and not yet collected objects
  int64_t bytesReserved = 0;     // taken from the host
  int64_t bytesAllocated = 0;    // ever
  int64_t objectsAllocated = 0;  // ever
  int64_t objectsFreed = 0;      // ever
  int64_t collections = 0;
};

// The layout of memory without pointers, and of memory that is all pointers.
extern const PointerMap kNoPointers;
extern const PointerMap kAllPointers;

class Heap {
 public:
  Heap();
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // Zeroed, 8-aligned memory that holds elements of `map` one after another; the one zero-size address for 0
  // bytes. Null when it would go over the limit or the host has no more: the caller collects and tries again,
  // then the run ends with "out of memory".
  void* allocate(int64_t bytes, const PointerMap& map) {
    if (static_cast<uint64_t>(bytes) <= static_cast<uint64_t>(kMaxSmallBytes)) {
      Pool* pool = findPool(sizeClassOf(bytes), map);
      if (pool && pool->cursor != pool->end) [[likely]] {
        uint8_t* object = pool->cursor;
        pool->cursor += pool->elementBytes;
        return object;
      }
    }
    return allocateSlowly(bytes, map);
  }

  // A collection is due, or would be with so many bytes more.
  bool wantsCollection(int64_t moreBytes = 0) const { return bytesInUse_ + moreBytes >= trigger_; }
  // Marks from all roots and frees the rest.
  void collect();

  void addRoots(HeapRoots& roots);
  void removeRoots(HeapRoots& roots);

  // For markRoots only. A word that is no address inside a heap object is passed over.
  void markWord(uint64_t word) {
    const uint64_t page = (word - pages_.base()) >> kPageShift;
    if (page < pages_.pageCount()) markInPage(word, static_cast<size_t>(page));
  }
  void markRange(const void* first, const void* last);        // 8-aligned words
  void markTyped(const void* memory, const PointerMap& map);  // one element outside the heap (globals)

  // Marks what an object refers to, but not the object itself.
  void markContents(uint64_t word);
  // For the collection, once everything reachable is marked.
  bool isMarked(uint64_t word) const;
  Finalizers& finalizers() { return finalizers_; }

  // 0: none. Setting it never frees or fails.
  void setLimit(int64_t bytes);
  int64_t limit() const { return limit_; }
  // While natives run, which cannot collect and try again, allocations may go over the limit by a share of
  // it.
  void allowOverdraft(bool isAllowed) { overdraft_ = isAllowed ? limit_ / 4 : 0; }
  // A percentage as GOGC; negative: collect only near the limit. Returns the former one.
  int setGrowthPercent(int percent);

  int64_t bytesInUse() const { return statistics().bytesInUse; }
  int64_t liveObjects() const;
  HeapStatistics statistics() const;

  // Whether the word is an address inside an allocated object (tests, checkers).
  bool isHeapAddress(uint64_t word) const;

  MapLayouts& mapLayouts() { return *mapLayouts_; }

 private:
  // Objects of one size class and pointer map. They are given out from cursor to end, a zeroed piece of a
  // span's free objects; what is left of it at a collection becomes free again.
  struct Pool {
    uint8_t* cursor = nullptr;
    uint8_t* end = nullptr;
    uint32_t elementBytes = 0;
    unsigned sizeClass = 0;
    const PointerMap* map = nullptr;  // null: no pointers
    Span* current = nullptr;          // where cursor points into; pieces come from it, from nextIndex on
    uint32_t nextIndex = 0;
    std::vector<Span*> open;  // others that may have free objects
  };
  // Which pool serves a map, as found before.
  struct CachedPool {
    const PointerMap* map = nullptr;
    unsigned sizeClass = 0;
    Pool* pool = nullptr;
  };
  static constexpr size_t kCachedPools = 256;

  struct MarkItem {
    uint8_t* first;
    uint8_t* last;
    const PointerMap* map;
  };

  // Null when it is not in the cache.
  Pool* findPool(unsigned sizeClass, const PointerMap& map) {
    if (map.pointerBytes == 0) return &plainPools_[sizeClass];
    const CachedPool& cached = cachedPool(sizeClass, map);
    return cached.map == &map && cached.sizeClass == sizeClass ? cached.pool : nullptr;
  }
  CachedPool& cachedPool(unsigned sizeClass, const PointerMap& map) {
    const auto address = reinterpret_cast<uintptr_t>(&map);
    return poolCache_[(address >> 4 ^ address >> 11 ^ sizeClass * 37) % kCachedPools];
  }
  Pool& poolOf(unsigned sizeClass, const PointerMap& map);
  const PointerMap* sharedMap(const PointerMap& map);

  void* allocateSlowly(int64_t bytes, const PointerMap& map);
  void* allocateLarge(int64_t bytes, const PointerMap& map);
  bool refill(Pool& pool);
  bool takePiece(Pool& pool);
  Span* newSpan(Pool& pool);
  bool isOverLimit(int64_t moreBytes) const {
    return limit_ > 0 && bytesInUse_ + moreBytes > limit_ + overdraft_;
  }
  void setTrigger();
  template <class Action>
  void forEachPool(Action action);

  void dropPiece(Pool& pool);
  void markInPage(uint64_t word, size_t page);
  void drainMarks();
  void scan(MarkItem item);
  void sweep();
  bool sweepSpan(Span& span);

  std::array<Pool, kSizeClassCount> plainPools_;  // without pointers, by size class
  std::array<CachedPool, kCachedPools> poolCache_;
  std::map<std::pair<const PointerMap*, unsigned>, std::unique_ptr<Pool>>
      pools_;                                                            // with pointers, by shared map
  std::unordered_map<const PointerMap*, const PointerMap*> sharedMaps_;  // first map of the same content
  std::vector<const PointerMap*> distinctMaps_;
  PageHeap pages_;
  std::vector<Span*> spans_;  // all in use
  std::vector<MarkItem> markStack_;
  std::vector<HeapRoots*> roots_;
  std::unique_ptr<MapLayouts> mapLayouts_;
  Finalizers finalizers_;

  int64_t bytesInUse_ = 0;  // pieces that are being handed out count whole
  int64_t objectsInUse_ = 0;
  int64_t trigger_ = 0;
  int64_t limit_ = 0;
  int64_t overdraft_ = 0;
  int growthPercent_ = 100;
  int64_t bytesFreed_ = 0;
  int64_t objectsFreed_ = 0;
  int64_t collections_ = 0;
};

}  // namespace gopark
