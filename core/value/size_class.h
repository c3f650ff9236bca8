// Size classes of the heap: Go's own, because cap() after append shows them (Go's internal/runtime/gc,
// sizeclasses.go).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gopark {

inline constexpr int kSizeClassCount = 68;
inline constexpr int64_t kMaxSmallBytes = 32768;
inline constexpr int kPageShift = 13;
inline constexpr int64_t kPageBytes = int64_t{1} << kPageShift;

inline constexpr std::array<uint16_t, kSizeClassCount> kClassBytes = {
    0,     8,     16,    24,    32,    48,    64,    80,    96,    112,   128,   144,  160,   176,
    192,   208,   224,   240,   256,   288,   320,   352,   384,   416,   448,   480,  512,   576,
    640,   704,   768,   896,   1024,  1152,  1280,  1408,  1536,  1792,  2048,  2304, 2688,  3072,
    3200,  3456,  4096,  4864,  5376,  6144,  6528,  6784,  6912,  8192,  9472,  9728, 10240, 10880,
    12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768};

inline constexpr std::array<uint8_t, kSizeClassCount> kClassPages = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,  1, 1,
    1, 2, 1, 2, 1, 2, 1, 3, 2, 3, 1, 3, 2, 3, 4, 5, 6, 1, 7, 6, 5, 4, 3, 5, 7, 2, 9, 7, 5, 8, 3, 10, 7, 4};

namespace size_class_detail {

// Class of every size rounded up to `step`, from `first` on.
template <size_t kCount>
constexpr std::array<uint8_t, kCount> classTable(int first, int step) {
  std::array<uint8_t, kCount> table{};
  int sizeClass = 0;
  for (size_t i = 0; i < kCount; i++) {
    const int bytes = first + static_cast<int>(i) * step;
    while (kClassBytes[static_cast<size_t>(sizeClass)] < bytes) sizeClass++;
    table[i] = static_cast<uint8_t>(sizeClass);
  }
  return table;
}

inline constexpr int kFineBytes = 1024;
inline constexpr auto kFine = classTable<kFineBytes / 8 + 1>(0, 8);
inline constexpr auto kCoarse = classTable<(kMaxSmallBytes - kFineBytes) / 128 + 1>(kFineBytes, 128);

}  // namespace size_class_detail

// 0 <= bytes <= kMaxSmallBytes; class 0 is the empty object.
inline constexpr unsigned sizeClassOf(int64_t bytes) {
  using namespace size_class_detail;
  if (bytes <= kFineBytes) return kFine[static_cast<size_t>((bytes + 7) >> 3)];
  return kCoarse[static_cast<size_t>((bytes - kFineBytes + 127) >> 7)];
}

// What Go's allocator makes of a request: what cap() shows, times the element's size (Go's roundupsize).
inline constexpr int64_t roundUpSize(int64_t bytes, bool hasPointers) {
  constexpr int64_t kHeaderBytes = 8;  // Go's malloc header, in front of larger objects with pointers
  constexpr int64_t kMinBytesForHeader = 512;
  if (bytes <= kMaxSmallBytes - kHeaderBytes) {
    const int64_t header = hasPointers && bytes > kMinBytesForHeader ? kHeaderBytes : 0;
    return kClassBytes[sizeClassOf(bytes + header)] - header;
  }
  return (bytes + kPageBytes - 1) & ~(kPageBytes - 1);
}

}  // namespace gopark
