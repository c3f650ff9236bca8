// Sorting by merging, bottom up. See stable_sort.h.
#include "core/base/stable_sort.h"

#include <algorithm>

namespace gopark {

std::vector<uint32_t> stableOrder(size_t count, FunctionRef<bool(uint32_t, uint32_t)> isBefore) {
  std::vector<uint32_t> order(count);
  for (size_t i = 0; i < count; i++) order[i] = static_cast<uint32_t>(i);
  std::vector<uint32_t> merged(count);
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t start = 0; start < count; start += 2 * width) {
      const size_t middle = std::min(start + width, count);
      const size_t end = std::min(start + 2 * width, count);
      size_t left = start;
      size_t right = middle;
      for (size_t i = start; i < end; i++) {
        const bool isFromRight = left == middle || (right < end && isBefore(order[right], order[left]));
        merged[i] = order[isFromRight ? right++ : left++];
      }
    }
    order.swap(merged);
  }
  return order;
}

}  // namespace gopark
