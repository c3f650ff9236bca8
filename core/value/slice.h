// Slices in the heap: making and growing them, with Go's capacities.
// A result without value means that the heap has no room (see Heap::allocate).
#pragma once

#include <optional>

#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

inline constexpr int64_t kMaxAllocationBytes = int64_t{1} << 47;  // Go's address space on amd64

// Whether make([]E, length) is beyond the address space ("makeslice: len out of range"); the same for the
// capacity.
inline bool isTooLong(int64_t length, int64_t elementBytes) {
  if (length < 0) return true;
  return elementBytes > 0 && length > kMaxAllocationBytes / elementBytes;
}

// 0 <= length <= capacity, not too long.
[[nodiscard]] std::optional<GoSlice> newSlice(Heap& heap, const TypeDesc& element, int64_t length,
                                              int64_t capacity);

// The capacity append gives when `newLength` > oldCapacity elements must fit (Go's growslice); -1 when that
// is beyond the address space ("growslice: len out of range").
int64_t grownCapacity(int64_t oldCapacity, int64_t newLength, int64_t elementBytes, bool hasPointers);

// A slice of length newLength with the old elements copied, in new memory; newLength > old.capacity, and
// grownCapacity(…) was not -1.
[[nodiscard]] std::optional<GoSlice> growSlice(Heap& heap, const TypeDesc& element, const GoSlice& old,
                                               int64_t newLength);

}  // namespace gopark
