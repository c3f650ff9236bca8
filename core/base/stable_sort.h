// Sorting that leaves equal items in their order. One body sorts positions, for items of all types: where
// speed matters less than size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

#include "core/base/function_ref.h"

namespace gopark {

// The positions 0 … count-1 in ascending order; `isBefore` compares two of them. O(n log n).
std::vector<uint32_t> stableOrder(size_t count, FunctionRef<bool(uint32_t, uint32_t)> isBefore);

// Sorts the items from `first` up to `last`, ascending by isBefore(item, item).
template <class Iterator, class IsBefore>
void stableSort(Iterator first, Iterator last, IsBefore isBefore) {
  const auto count = static_cast<size_t>(last - first);
  const auto at = [first](uint32_t i) -> auto& {
    return first[static_cast<std::ptrdiff_t>(i)];
  };
  const std::vector<uint32_t> order =
      stableOrder(count, [&](uint32_t a, uint32_t b) -> bool { return isBefore(at(a), at(b)); });
  std::vector<typename std::iterator_traits<Iterator>::value_type> sorted;
  sorted.reserve(count);
  for (const uint32_t position : order) sorted.push_back(std::move(at(position)));
  for (auto& item : sorted) *first++ = std::move(item);
}

template <class Items, class IsBefore>
void stableSort(Items& items, IsBefore isBefore) {
  stableSort(items.begin(), items.end(), isBefore);
}

// Sorts items or pointers to items, ascending by a member (given as &Item::member) or by what a function
// makes of an item.
template <class Items, class Key>
void stableSortBy(Items& items, Key key) {
  stableSort(items, [&](const auto& a, const auto& b) { return std::invoke(key, a) < std::invoke(key, b); });
}

}  // namespace gopark
