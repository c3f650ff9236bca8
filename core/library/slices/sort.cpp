// Natives of slices and sort: slices of numbers and strings are sorted in C++, step by step as slices.Sort
// does it (sort/quick.go): where zeros of both signs end is part of what programs print.
#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#include "core/library/native_table.h"

namespace gopark {
namespace {

constexpr int64_t kShortLength = 12;   // insertion sort up to here
constexpr int64_t kMiddleLength = 50;  // from here on the pivot is a median of medians
constexpr int kRepairsAtMost = 5;

bool isLess(uint64_t a, uint64_t b) {
  return a < b;
}
bool isLess(double a, double b) {
  return a < b || (std::isnan(a) && !std::isnan(b));
}
bool isLess(const GoString& a, const GoString& b) {
  return a.view() < b.view();
}

// Pattern-defeating quicksort of an array; the names are those of sort/quick.go, where the steps are
// explained.
template <class T>
class QuickSort {
 public:
  explicit QuickSort(T* data) : data_(data) {}

  void sort(int64_t a, int64_t b, int limit) {
    bool isBalanced = true;
    bool isPartitioned = true;
    while (b - a > kShortLength) {
      if (limit == 0) return heapSort(a, b);
      if (!isBalanced) {
        scatter(a, b);
        limit--;
      }
      Pivot pivot = choosePivot(a, b);
      if (pivot.swaps == 4 * 3) {
        std::reverse(data_ + a, data_ + b);
        pivot = {b - 1 - (pivot.index - a), 0};
      }
      if (isBalanced && isPartitioned && pivot.swaps == 0 && repair(a, b)) return;
      if (a > 0 && !less(a - 1, pivot.index)) {
        a = partitionEqual(a, b, pivot.index);
        continue;
      }
      const int64_t length = b - a;
      const int64_t middle = partition(a, b, pivot.index, isPartitioned);
      isBalanced = std::min(middle - a, b - middle) >= length / 8;
      if (middle - a < b - middle) {
        sort(a, middle, limit);
        a = middle + 1;
      } else {
        sort(middle + 1, b, limit);
        b = middle;
      }
    }
    insertionSort(a, b);
  }

 private:
  struct Pivot {
    int64_t index;
    int swaps;
  };

  bool less(int64_t i, int64_t j) const { return isLess(data_[i], data_[j]); }
  void swap(int64_t i, int64_t j) { std::swap(data_[i], data_[j]); }

  void insertionSort(int64_t a, int64_t b) {
    for (int64_t i = a + 1; i < b; i++) {
      for (int64_t j = i; j > a && less(j, j - 1); j--) swap(j, j - 1);
    }
  }

  void sift(int64_t root, int64_t end, int64_t first) {
    for (int64_t child = 2 * root + 1; child < end; child = 2 * root + 1) {
      if (child + 1 < end && less(first + child, first + child + 1)) child++;
      if (!less(first + root, first + child)) return;
      swap(first + root, first + child);
      root = child;
    }
  }

  void heapSort(int64_t a, int64_t b) {
    const int64_t length = b - a;
    for (int64_t i = (length - 1) / 2; i >= 0; i--) sift(i, length, a);
    for (int64_t i = length - 1; i >= 0; i--) {
      swap(a, a + i);
      sift(0, i, a);
    }
  }

  int64_t partition(int64_t a, int64_t b, int64_t pivot, bool& wasPartitioned) {
    swap(a, pivot);
    int64_t i = a + 1;
    int64_t j = b - 1;
    for (int swaps = 0;; swaps = 1) {
      while (i <= j && less(i, a)) i++;
      while (i <= j && !less(j, a)) j--;
      if (i > j) {
        swap(j, a);
        wasPartitioned = swaps == 0;
        return j;
      }
      swap(i++, j--);
    }
  }

  int64_t partitionEqual(int64_t a, int64_t b, int64_t pivot) {
    swap(a, pivot);
    int64_t i = a + 1;
    int64_t j = b - 1;
    for (;;) {
      while (i <= j && !less(a, i)) i++;
      while (i <= j && less(a, j)) j--;
      if (i > j) return i;
      swap(i++, j--);
    }
  }

  bool repair(int64_t a, int64_t b) {
    int64_t i = a + 1;
    for (int round = 0; round < kRepairsAtMost; round++) {
      while (i < b && !less(i, i - 1)) i++;
      if (i == b) return true;
      if (b - a < kMiddleLength) return false;
      swap(i, i - 1);
      if (i - a >= 2) {
        for (int64_t j = i - 1; j >= 1 && less(j, j - 1); j--) swap(j, j - 1);
      }
      if (b - i >= 2) {
        for (int64_t j = i + 1; j < b && less(j, j - 1); j++) swap(j, j - 1);
      }
    }
    return false;
  }

  void scatter(int64_t a, int64_t b) {
    const int64_t length = b - a;
    if (length < 8) return;
    auto random = static_cast<uint64_t>(length);
    const uint64_t mask = (uint64_t{1} << std::bit_width(random)) - 1;
    const int64_t middle = a + length / 4 * 2;
    for (int64_t i = middle - 1; i <= middle + 1; i++) {
      random ^= random << 13;
      random ^= random >> 7;
      random ^= random << 17;
      auto other = static_cast<int64_t>(random & mask);
      if (other >= length) other -= length;
      swap(i, a + other);
    }
  }

  Pivot choosePivot(int64_t a, int64_t b) const {
    const int64_t quarter = (b - a) / 4;
    int64_t places[3] = {a + quarter, a + quarter * 2, a + quarter * 3};
    int swaps = 0;
    if (b - a >= kMiddleLength) {
      for (int64_t& place : places) place = median(place - 1, place, place + 1, swaps);
    }
    const int64_t index = median(places[0], places[1], places[2], swaps);
    return {index, swaps};
  }

  int64_t median(int64_t a, int64_t b, int64_t c, int& swaps) const {
    const auto putInOrder = [&](int64_t& p, int64_t& q) {
      if (!less(q, p)) return;
      swaps++;
      std::swap(p, q);
    };
    putInOrder(a, b);
    putInOrder(b, c);
    putInOrder(a, b);
    return b;
  }

  T* data_;
};

template <class T>
void sortArray(T* data, int64_t count) {
  QuickSort<T>(data).sort(0, count, std::bit_width(static_cast<uint64_t>(count)));
}

// Sorts numbers of type T as numbers of type Key, which keeps their order.
template <class T, class Key>
void sortAs(T* data, int64_t count) {
  // Signed numbers are in order as unsigned ones when their sign bit is turned over.
  constexpr auto kTurned = std::is_signed_v<T> && std::is_integral_v<T> ? uint64_t{1} << 63 : 0;
  std::vector<Key> keys(static_cast<size_t>(count));
  for (size_t i = 0; i < keys.size(); i++) {
    if constexpr (std::is_integral_v<T>) {
      keys[i] = static_cast<uint64_t>(static_cast<int64_t>(data[i])) ^ kTurned;
    } else {
      keys[i] = data[i];
    }
  }
  sortArray(keys.data(), count);
  for (size_t i = 0; i < keys.size(); i++) {
    if constexpr (std::is_integral_v<T>) {
      data[i] = static_cast<T>(keys[i] ^ kTurned);
    } else {
      data[i] = static_cast<T>(keys[i]);
    }
  }
}

void sortElements(Kind kind, void* data, int64_t count) {
  switch (kind) {
    case Kind::Int8:
      return sortAs<int8_t, uint64_t>(static_cast<int8_t*>(data), count);
    case Kind::Int16:
      return sortAs<int16_t, uint64_t>(static_cast<int16_t*>(data), count);
    case Kind::Int32:
      return sortAs<int32_t, uint64_t>(static_cast<int32_t*>(data), count);
    case Kind::Int:
    case Kind::Int64:
      return sortAs<int64_t, uint64_t>(static_cast<int64_t*>(data), count);
    case Kind::Uint8:
      return sortAs<uint8_t, uint64_t>(static_cast<uint8_t*>(data), count);
    case Kind::Uint16:
      return sortAs<uint16_t, uint64_t>(static_cast<uint16_t*>(data), count);
    case Kind::Uint32:
      return sortAs<uint32_t, uint64_t>(static_cast<uint32_t*>(data), count);
    case Kind::Uint:
    case Kind::Uint64:
    case Kind::Uintptr:
      return sortArray(static_cast<uint64_t*>(data), count);
    case Kind::Float32:
      return sortAs<float, double>(static_cast<float*>(data), count);
    case Kind::Float64:
      return sortArray(static_cast<double*>(data), count);
    default:
      return sortArray(static_cast<GoString*>(data), count);
  }
}

// sortBasic(x any): x is a slice of integers, floats or strings.
NativeOutcome sortBasic(NativeCall& call) {
  const GoInterface boxed = call.interface();
  const TypeDesc* type = toPointer<const TypeDesc>(boxed.type);
  const auto& slice = *toPointer<const GoSlice>(boxed.data);
  sortElements(type->element->kind, toPointer(slice.data), slice.length);
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"slices.sortBasic", sortBasic},
    {"sort.sortBasic", sortBasic},
};

}  // namespace

std::span<const NativeEntry> slicesNatives() {
  return kNatives;
}

}  // namespace gopark
