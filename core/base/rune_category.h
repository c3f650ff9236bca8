// The general category of every rune, as Unicode 15.0.0 has it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gopark {

enum class RuneCategory : uint8_t {
#define GOPARK_CATEGORY(name) name,
#include "core/base/rune_category.def"
#undef GOPARK_CATEGORY
};

// The runes from `first` up to the next run have one category.
struct CategoryRun {
  uint32_t first : 24;
  RuneCategory category : 8;
};

// Cn (not assigned) for what is no rune.
RuneCategory runeCategory(uint32_t rune);
// Two letters; the first one says which group it belongs to: L, M, N, P, S, Z or C.
std::string_view categoryName(RuneCategory category);
// Rising, without gaps; the last one begins behind the last rune.
std::span<const CategoryRun> categoryRuns();

}  // namespace gopark
