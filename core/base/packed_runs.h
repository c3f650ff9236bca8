// Lists of runs (so many of this kind, so many of that), packed while compiling into bytes that compress
// well.
//
// Packed are the kinds of all runs, a byte each, then the lengths of the runs of kind 0, those of kind 1, and
// so on: a length is seven bits a byte, the least first; the eighth bit says that more follow.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

namespace gopark {

// What is added to the kinds: so a compressor tells them from the lengths and spends a tenth less.
inline constexpr uint8_t kFirstKind = 0x20;

struct Run {
  uint8_t kind;
  uint32_t length;
};

constexpr size_t packedSize(uint32_t length) {
  size_t size = 1;
  while (length >>= 7) ++size;
  return size;
}

template <size_t kCount>
constexpr size_t packedSize(const Run (&runs)[kCount]) {
  size_t size = kCount;
  for (const Run& run : runs) size += packedSize(run.length);
  return size;
}

// Written in one pass: compilers count the steps of what they evaluate.
template <const auto& kRuns, size_t kKindCount>
constexpr std::array<uint8_t, packedSize(kRuns)> packRuns() {
  std::array<size_t, kKindCount + 1> places = {std::size(kRuns)};  // where the next length of a kind goes
  for (const Run& run : kRuns) places[run.kind + size_t{1}] += packedSize(run.length);
  for (size_t kind = 0; kind < kKindCount; ++kind) places[kind + 1] += places[kind];

  std::array<uint8_t, packedSize(kRuns)> bytes = {};
  uint8_t* kinds = bytes.data();
  for (const Run& run : kRuns) {
    *kinds++ = static_cast<uint8_t>(run.kind + kFirstKind);
    uint8_t* to = bytes.data() + places[run.kind];
    places[run.kind] += packedSize(run.length);
    uint32_t rest = run.length;
    for (; rest >= 0x80; rest >>= 7) *to++ = static_cast<uint8_t>(rest | 0x80);
    *to = static_cast<uint8_t>(rest);
  }
  return bytes;
}

// What packRuns has packed: so many runs.
std::vector<Run> unpackRuns(std::span<const uint8_t> packed, size_t count);

}  // namespace gopark
