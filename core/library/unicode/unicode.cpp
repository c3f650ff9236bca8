// Natives of unicode: the category of a rune, and the tables of categories and scripts.
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <vector>

#include "core/base/packed_runs.h"
#include "core/base/rune_category.h"
#include "core/base/text.h"
#include "core/library/native_table.h"
#include "core/library/unicode/range_table.h"

namespace gopark {
namespace {

enum class Script : uint8_t {
#define GOPARK_SCRIPT(name) name,
#include "core/library/unicode/script.def"
#undef GOPARK_SCRIPT
  Count,
};
constexpr auto kScriptCount = static_cast<size_t>(Script::Count);

constexpr Run kScriptRuns[] = {
#define GOPARK_RUN(script, length) {static_cast<uint8_t>(Script::script), length},
#include "core/library/unicode/script.def"
#undef GOPARK_RUN
};
constexpr auto kPackedScripts = packRuns<kScriptRuns, kScriptCount>();

// The two letters of the rune's category as one number, 0 if it is no rune.
uint32_t categoryOf(uint32_t rune) {
  if (rune > kMaxRune) return 0;
  const std::string_view name = categoryName(runeCategory(rune));
  return static_cast<uint32_t>(name[0] << 8 | name[1]);
}

// `names` are names of categories, two letters each, or the letter of a group.
bool isNamed(RuneCategory category, std::string_view names) {
  return names.find(categoryName(category).substr(0, names.size())) != std::string_view::npos;
}

NativeOutcome categoryTable(NativeCall& call) {
  const std::string_view names = call.text();
  const std::span<const CategoryRun> runs = categoryRuns();
  RangeTableBuilder table;
  for (size_t i = 0; i + 1 < runs.size(); ++i) {
    if (isNamed(runs[i].category, names)) table.add(runs[i].first, runs[i + 1].first - 1);
  }
  call.returnPointer(table.finish(call));
  return NativeOutcome::Return;
}

bool hasScript(RuneCategory category) {
  using enum RuneCategory;
  return category != Cn && category != Co && category != Cs;
}

NativeOutcome scriptTables(NativeCall& call) {
  std::array<RangeTableBuilder, kScriptCount> tables;
  const std::vector<Run> scripts = unpackRuns(kPackedScripts, std::size(kScriptRuns));
  const Run* script = scripts.data();
  uint32_t left = script->length;
  const std::span<const CategoryRun> runs = categoryRuns();
  for (size_t i = 0; i + 1 < runs.size(); ++i) {
    if (!hasScript(runs[i].category)) continue;
    for (uint32_t first = runs[i].first; first < runs[i + 1].first;) {
      if (left == 0) left = (++script)->length;
      const uint32_t count = std::min<uint32_t>(left, runs[i + 1].first - first);
      tables[script->kind].add(first, first + count - 1);
      first += count;
      left -= count;
    }
  }
  for (RangeTableBuilder& table : tables) call.returnPointer(table.finish(call));
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"unicode.categoryOf", plain<categoryOf>},
    {"unicode.categoryTable", categoryTable},
    {"unicode.scriptTables", scriptTables},
};

}  // namespace

std::span<const NativeEntry> unicodeNatives() {
  return kNatives;
}

}  // namespace gopark
