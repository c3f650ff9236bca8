// Making Go's unicode.RangeTable from runs of runes.
#pragma once

#include <cstdint>
#include <vector>

#include "core/library/native.h"

namespace gopark {

// Collects a set of runes and groups them as the tables of Go's package are grouped: from the first rune on,
// each range is as long as its runes keep the distance of its first two; none holds runes on both sides of
// U+FFFF.
class RangeTableBuilder {
 public:
  // Runes above all that were added before.
  void add(uint32_t first, uint32_t last);
  // A *RangeTable, null when there is no room.
  void* finish(NativeCall& call);

 private:
  void closeRun();
  // A Go slice of the numbers from one place to another, so many bytes each.
  GoSlice sliceOf(NativeCall& call, size_t from, size_t to, size_t bytes) const;

  std::vector<uint32_t> numbers_;  // low, high and stride of each range
  uint32_t first_ = 1;             // the run that may still grow; none at first
  uint32_t last_ = 0;
};

}  // namespace gopark
