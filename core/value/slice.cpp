// Slices in the heap: making and growing them, with Go's capacities. See slice.h.
#include "core/value/slice.h"

#include <algorithm>

namespace gopark {
namespace {

// Go's nextslicecap: twice as much while small, then by a quarter and a bit.
int64_t nextCapacity(int64_t oldCapacity, int64_t newLength) {
  constexpr int64_t kDoubledBelow = 256;
  if (newLength > 2 * oldCapacity) return newLength;
  if (oldCapacity < kDoubledBelow) return 2 * oldCapacity;
  int64_t capacity = oldCapacity;
  while (capacity < newLength) capacity += (capacity + 3 * kDoubledBelow) >> 2;
  return capacity;
}

}  // namespace

std::optional<GoSlice> newSlice(Heap& heap, const TypeDesc& element, int64_t length, int64_t capacity) {
  void* data = heap.allocate(capacity * element.size, element.pointers);
  if (!data) return std::nullopt;
  return GoSlice{.data = toWord(data), .length = length, .capacity = capacity};
}

int64_t grownCapacity(int64_t oldCapacity, int64_t newLength, int64_t elementBytes, bool hasPointers) {
  if (newLength < 0) return -1;
  if (elementBytes == 0) return newLength;
  const int64_t capacity = nextCapacity(oldCapacity, newLength);
  if (isTooLong(capacity, elementBytes)) return -1;
  return roundUpSize(capacity * elementBytes, hasPointers) / elementBytes;
}

std::optional<GoSlice> growSlice(Heap& heap, const TypeDesc& element, const GoSlice& old, int64_t newLength) {
  const bool hasPointers = element.pointers.pointerBytes != 0;
  const int64_t capacity = grownCapacity(old.capacity, newLength, element.size, hasPointers);
  std::optional<GoSlice> slice = newSlice(heap, element, newLength, capacity);
  const int64_t bytes = old.length * element.size;
  if (slice && bytes > 0)
    std::memcpy(toPointer(slice->data), toPointer(old.data), static_cast<size_t>(bytes));
  return slice;
}

}  // namespace gopark
