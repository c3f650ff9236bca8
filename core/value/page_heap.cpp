// Pages of 8 KB from the host. See page_heap.h.
#include "core/value/page_heap.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

#include "core/base/check.h"
#include "core/value/size_class.h"

namespace gopark {
namespace {

// Whether addresses are plenty, so that a range can be reserved for the whole heap.
constexpr bool kReservesRange = sizeof(void*) == 8;
constexpr uint64_t kLargestRange = uint64_t{1} << 38;
constexpr uint64_t kSmallestRange = uint64_t{1} << 30;
// Small enough not to waste a page's first megabytes, large enough to grow rarely.
constexpr size_t kMinPagesToGrow = 64;

uint64_t bytesOf(size_t pageCount) {
  return static_cast<uint64_t>(pageCount) << kPageShift;
}

// The same range in every run, where Go had it up to 1.25, so that addresses a program prints are the same
// each time; any other when that one is taken (a second heap, the address sanitizer).
void* reserve(uint64_t bytes) {
  constexpr uintptr_t kPreferredBase = static_cast<uintptr_t>(0xc000000000);
  constexpr int kProtection = PROT_READ | PROT_WRITE;
  constexpr int kFlags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  const auto size = static_cast<size_t>(bytes + kPageBytes);
  void* range =
      mmap(reinterpret_cast<void*>(kPreferredBase), size, kProtection, kFlags | MAP_FIXED_NOREPLACE, -1, 0);
  if (range == MAP_FAILED) range = mmap(nullptr, size, kProtection, kFlags, -1, 0);
  return range == MAP_FAILED ? nullptr : range;
}

}  // namespace

PageHeap::PageHeap() {
  if constexpr (!kReservesRange) return;
  for (uint64_t bytes = kLargestRange; bytes >= kSmallestRange; bytes /= 2) {
    void* range = reserve(bytes);
    if (!range) continue;
    const uint64_t mask = static_cast<uint64_t>(kPageBytes) - 1;
    base_ = (reinterpret_cast<uintptr_t>(range) + mask) & ~mask;
    rangeStart_ = range;
    rangeBytes_ = bytes;
    return;
  }
}

PageHeap::~PageHeap() {
  if constexpr (kReservesRange) {
    if (rangeStart_) munmap(rangeStart_, static_cast<size_t>(rangeBytes_ + kPageBytes));
  }
}

size_t PageHeap::pageOf(const uint8_t* address) const {
  return static_cast<size_t>((reinterpret_cast<uintptr_t>(address) - base_) >> kPageShift);
}

Span* PageHeap::allocate(size_t pageCount) {
  Span* span = takeFree(pageCount);
  if (!span) {
    if (!grow(pageCount)) return nullptr;
    span = takeFree(pageCount);
  }
  GOPARK_CHECK(span, "a grown page heap has a free run");

  const size_t first = pageOf(span->start);
  std::fill_n(table_.begin() + static_cast<ptrdiff_t>(first), pageCount, span);
  return span;
}

void PageHeap::release(Span* span) {
  uint8_t* start = span->start;
  const size_t pageCount = span->pageCount;
  const size_t first = pageOf(start);
  std::fill_n(table_.begin() + static_cast<ptrdiff_t>(first), pageCount, nullptr);
  spareRecords_.push_back(span);
  addFree(start, pageCount, true);
}

// The smallest free run that is long enough; what is left of it stays free.
Span* PageHeap::takeFree(size_t pageCount) {
  Span* best = nullptr;
  for (size_t bin = std::min(pageCount, kBinCount - 1); bin < kBinCount && !best; bin++) {
    for (Span* span : bins_[bin]) {
      if (span->pageCount < pageCount) continue;
      if (!best || span->pageCount < best->pageCount) best = span;
      if (bin < kBinCount - 1) break;
    }
  }
  if (!best) return nullptr;

  removeFree(best);
  const size_t left = best->pageCount - pageCount;
  best->pageCount = pageCount;
  if (left > 0) addFree(best->start + bytesOf(pageCount), left, best->needsZero);
  return best;
}

bool PageHeap::grow(size_t pageCount) {
  const size_t wanted = std::max(pageCount, kMinPagesToGrow);
  if constexpr (kReservesRange) {
    if (grownBytes_ + bytesOf(wanted) > rangeBytes_) return false;
    uint8_t* start = reinterpret_cast<uint8_t*>(static_cast<uintptr_t>(base_ + grownBytes_));
    grownBytes_ += bytesOf(wanted);
    addGrown(start, wanted);
    return true;
  }
  // Others take memory from the same place: align by hand, and take what was joined or not as it comes.
  const uintptr_t end = reinterpret_cast<uintptr_t>(sbrk(0));
  const uintptr_t mask = static_cast<uintptr_t>(kPageBytes) - 1;
  const uintptr_t padding = (0 - end) & mask;
  const uint64_t bytes = bytesOf(wanted) + padding;
  if (bytes > static_cast<uint64_t>(INTPTR_MAX)) return false;
  void* memory = sbrk(static_cast<intptr_t>(bytes));
  if (reinterpret_cast<intptr_t>(memory) == -1) return false;
  addGrown(static_cast<uint8_t*>(memory) + padding, wanted);
  return true;
}

void PageHeap::addGrown(uint8_t* start, size_t pageCount) {
  const size_t end = pageOf(start) + pageCount;
  if (table_.size() < end) table_.resize(end, nullptr);
  bytesReserved_ += static_cast<int64_t>(bytesOf(pageCount));
  addFree(start, pageCount, false);
}

void PageHeap::addFree(uint8_t* start, size_t pageCount, bool needsZero) {
  const size_t first = pageOf(start);
  if (Span* before = first > 0 ? table_[first - 1] : nullptr; before && before->objectCount == 0) {
    removeFree(before);
    start = before->start;
    pageCount += before->pageCount;
    needsZero |= before->needsZero;
    spareRecords_.push_back(before);
  }
  const size_t end = pageOf(start) + pageCount;
  if (Span* after = end < table_.size() ? table_[end] : nullptr; after && after->objectCount == 0) {
    removeFree(after);
    pageCount += after->pageCount;
    needsZero |= after->needsZero;
    spareRecords_.push_back(after);
  }

  Span* span = newRecord();
  span->start = start;
  span->pageCount = pageCount;
  span->needsZero = needsZero;
  std::vector<Span*>& bin = bins_[std::min(pageCount, kBinCount - 1)];
  span->listIndex = static_cast<uint32_t>(bin.size());
  bin.push_back(span);
  table_[pageOf(start)] = span;
  table_[pageOf(start) + pageCount - 1] = span;
}

void PageHeap::removeFree(Span* span) {
  std::vector<Span*>& bin = bins_[std::min(span->pageCount, kBinCount - 1)];
  bin[span->listIndex] = bin.back();
  bin[span->listIndex]->listIndex = span->listIndex;
  bin.pop_back();
  table_[pageOf(span->start)] = nullptr;
  table_[pageOf(span->start) + span->pageCount - 1] = nullptr;
}

// A record with the fields at their defaults.
Span* PageHeap::newRecord() {
  if (spareRecords_.empty()) {
    records_.push_back(std::make_unique<Span>());
    return records_.back().get();
  }
  Span* span = spareRecords_.back();
  spareRecords_.pop_back();
  *span = Span();
  return span;
}

}  // namespace gopark
