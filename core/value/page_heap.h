// Pages of 8 KB from the host, in runs that are reused and joined; a table from address to span.
//
// Invariants:
//   - Natively all pages lie in one reserved range of addresses; on wasm they are what the module's memory
//   grew by,
//     perhaps with pages of others between, and the table covers the memory from address 0.
//   - Every page of a span in use points to it in the table; of a free run the first and the last page do.
//   - Two free runs never touch.
//   - Pages are returned to the host only when the heap ends.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/code/type_desc.h"

namespace gopark {

inline constexpr size_t kBitmapWords = 16;  // one bit per object: no span has more than 1024

// A run of pages: objects of one size and pointer map, one large object, or free.
struct Span {
  uint8_t* start = nullptr;
  const PointerMap* map = nullptr;  // null: no pointers
  uint64_t elementBytes = 0;        // of one object's place
  uint32_t objectCount = 0;         // 0: a free run
  uint32_t divideMagic = 0;         // offset * magic >> 32 is the object's index (0: large)
  size_t pageCount = 0;
  void* pool = nullptr;    // Heap's, of a size class; null: large
  bool needsZero = false;  // the pages were used before
  uint32_t listIndex = 0;  // in the free list
  // taken: given out, or about to be. marked: reached by the running collection, or not taken; else as it was
  // left.
  std::array<uint64_t, kBitmapWords> taken{};
  std::array<uint64_t, kBitmapWords> marked{};

  size_t bitmapWords() const { return (objectCount + 63) / 64; }
};

class PageHeap {
 public:
  PageHeap();
  ~PageHeap();
  PageHeap(const PageHeap&) = delete;
  PageHeap& operator=(const PageHeap&) = delete;

  // A span of so many pages, all fields but start, pageCount and needsZero at their defaults; null: the host
  // has no more.
  Span* allocate(size_t pageCount);
  void release(Span* span);

  uint64_t base() const { return base_; }
  uint64_t pageCount() const { return table_.size(); }
  Span* spanAt(size_t page) const { return table_[page]; }
  int64_t bytesReserved() const { return bytesReserved_; }

 private:
  static constexpr size_t kBinCount =
      129;  // runs of exactly so many pages; the last bin holds all longer ones

  size_t pageOf(const uint8_t* address) const;
  Span* takeFree(size_t pageCount);
  bool grow(size_t pageCount);
  void addGrown(uint8_t* start, size_t pageCount);
  void addFree(uint8_t* start, size_t pageCount, bool needsZero);
  void removeFree(Span* span);
  Span* newRecord();

  uint64_t base_ = 0;
  std::vector<Span*> table_;
  std::array<std::vector<Span*>, kBinCount> bins_;
  std::vector<std::unique_ptr<Span>> records_;
  std::vector<Span*> spareRecords_;
  int64_t bytesReserved_ = 0;
  void* rangeStart_ = nullptr;  // native: the reserved range
  uint64_t rangeBytes_ = 0;
  uint64_t grownBytes_ = 0;  // native: how much of it is in use
};

}  // namespace gopark
