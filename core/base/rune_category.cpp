// The table of categories, unpacked when somebody asks for a rune beyond ASCII. See rune_category.h.
#include "core/base/rune_category.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/base/packed_runs.h"
#include "core/base/text.h"

namespace gopark {
namespace {

constexpr Run kRuns[] = {
#define GOPARK_RUN(category, length) {static_cast<uint8_t>(RuneCategory::category), length},
#include "core/base/rune_category.def"
#undef GOPARK_RUN
};
constexpr size_t kRunCount = std::size(kRuns);

constexpr std::string_view kNames =
#define GOPARK_CATEGORY(name) #name
#include "core/base/rune_category.def"
#undef GOPARK_CATEGORY
    ;
constexpr size_t kCategoryCount = kNames.size() / 2;

constexpr auto kPacked = packRuns<kRuns, kCategoryCount>();

using Table = std::array<CategoryRun, kRunCount + 1>;

Table unpackTable() {
  Table table;
  CategoryRun* to = table.data();
  uint32_t first = 0;
  for (const Run& run : unpackRuns(kPacked, kRunCount)) {
    *to++ = {first, static_cast<RuneCategory>(run.kind)};
    first += run.length;
  }
  *to = {first, RuneCategory::Cn};
  return table;
}

const Table& categories() {
  static const Table table = unpackTable();
  return table;
}

}  // namespace

RuneCategory runeCategory(uint32_t rune) {
  if (rune > kMaxRune) return RuneCategory::Cn;
  const Table& table = categories();
  const auto after = std::upper_bound(table.begin(), table.end(), rune,
                                      [](uint32_t rune, CategoryRun run) { return rune < run.first; });
  return (after - 1)->category;
}

std::string_view categoryName(RuneCategory category) {
  return kNames.substr(2 * static_cast<size_t>(category), 2);
}

std::span<const CategoryRun> categoryRuns() {
  return categories();
}

}  // namespace gopark
