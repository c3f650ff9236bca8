// Ranges with strides, and their form in Go memory. See range_table.h.
#include "core/library/unicode/range_table.h"

#include <cstring>

namespace gopark {
namespace {

constexpr uint32_t kMaxLatin1 = 0xFF;
constexpr uint32_t kMax16 = 0xFFFF;
constexpr size_t kLow = 0, kHigh = 1, kStride = 2, kNumbers = 3;

struct GoRangeTable {
  GoSlice r16;
  GoSlice r32;
  int64_t latinOffset;
};

}  // namespace

void RangeTableBuilder::add(uint32_t first, uint32_t last) {
  if (first != last_ + 1) {
    closeRun();
    first_ = first;
  }
  last_ = last;
}

void RangeTableBuilder::closeRun() {
  if (first_ > last_) return;
  const size_t size = numbers_.size();
  if (size != 0) {
    uint32_t* const range = &numbers_[size - kNumbers];
    const uint32_t distance = first_ - range[kHigh];
    const bool isAlone = range[kLow] == range[kHigh];
    if ((isAlone || range[kStride] == distance) && (range[kLow] > kMax16) == (first_ > kMax16)) {
      range[kHigh] = first_++;
      range[kStride] = distance;
    }
  }
  if (first_ > last_) return;
  numbers_.resize(size + kNumbers);
  uint32_t* const range = &numbers_[size];
  range[kLow] = first_;
  range[kHigh] = last_;
  range[kStride] = 1;
}

void* RangeTableBuilder::finish(NativeCall& call) {
  closeRun();
  first_ = last_ + 1;
  size_t latinEnd = 0;
  size_t middle = 0;
  for (size_t at = 0; at < numbers_.size(); at += kNumbers) {
    if (numbers_[at + kHigh] <= kMaxLatin1) latinEnd = at + kNumbers;
    if (numbers_[at + kHigh] <= kMax16) middle = at + kNumbers;
  }
  static const PointerMap map{sizeof(GoRangeTable), sizeof(GoSlice) + sizeof(uint64_t), {0, sizeof(GoSlice)}};
  auto* table = static_cast<GoRangeTable*>(call.allocate(sizeof(GoRangeTable), map));
  if (!table) return nullptr;
  table->r16 = sliceOf(call, 0, middle, sizeof(uint16_t));
  if (middle != numbers_.size()) {
    table->r32 = sliceOf(call, middle, numbers_.size(), sizeof(uint32_t));
  }
  table->latinOffset = static_cast<int64_t>(latinEnd / kNumbers);
  return table;
}

GoSlice RangeTableBuilder::sliceOf(NativeCall& call, size_t from, size_t to, size_t bytes) const {
  const auto count = static_cast<int64_t>((to - from) / kNumbers);
  auto* memory = static_cast<char*>(call.allocate(static_cast<int64_t>((to - from) * bytes), kNoPointers));
  if (!memory) return {};
  const GoSlice slice{toWord(memory), count, count};
  for (; from != to; ++from, memory += bytes) std::memcpy(memory, &numbers_[from], bytes);
  return slice;
}

}  // namespace gopark
