// Pages of 8 KB from the host, in runs that are reused and joined; a table from address to span.
//
// Invariants:
//   - Natively all pages lie in one reserved range of addresses; on wasm they are what the module's memory grew by,
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

// A run of pages: objects of one size, one large object, or free.
struct Span {
  uint8_t* start = nullptr;
  size_t pageCount = 0;
  uint64_t elementBytes = 0;   // of one object's place
  uint32_t objectCount = 0;    // 0: a free run
  uint32_t divideMagic = 0;    // offset * magic >> 32 is the object's index (0: large)
  uint8_t sizeClass = 0;       // 0: large
  bool hasPointers = false;
  bool needsZero = false;      // the pages were used before
  bool isOpen = false;         // in its size class's list, or current
  uint32_t listIndex = 0;      // in Heap::spans_ or the free list
  // One bit per object: taken (given to a run) and marked (reached by the running collection).
  std::vector<uint64_t> taken;
  std::vector<uint64_t> marked;
  std::unique_ptr<const PointerMap*[]> maps;  // per object, spans with pointers
};

class PageHeap {
 public:
  PageHeap();
  ~PageHeap();
  PageHeap(const PageHeap&) = delete;
  PageHeap& operator=(const PageHeap&) = delete;

  // A span of so many pages, all fields but start, pageCount and needsZero at their defaults; null: the host has no more.
  Span* allocate(size_t pageCount);
  void release(Span* span);

  uint64_t base() const { return base_; }
  uint64_t pageCount() const { return table_.size(); }
  Span* spanAt(size_t page) const { return table_[page]; }
  int64_t bytesReserved() const { return bytesReserved_; }

 private:
  static constexpr size_t kBinCount = 129;  // runs of exactly so many pages; the last bin holds all longer ones

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
  uint64_t grownBytes_ = 0;     // native: how much of it is in use
};

}  // namespace gopark
