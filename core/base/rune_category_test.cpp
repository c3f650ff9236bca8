// Categories of runes are Unicode's.
#include "core/base/rune_category.h"

#include <catch2/catch.hpp>

#include "core/base/packed_runs.h"
#include "core/base/text.h"

namespace gopark {
namespace {

using enum RuneCategory;

TEST_CASE("a rune has its category") {
  CHECK(runeCategory(0) == Cc);
  CHECK(runeCategory('a') == Ll);
  CHECK(runeCategory(0x100) == Lu);
  CHECK(runeCategory(0x101) == Ll);
  CHECK(runeCategory(0x661) == Nd);
  CHECK(runeCategory(0x4E16) == Lo);
  CHECK(runeCategory(0xD800) == Cs);
  CHECK(runeCategory(0xFFFF) == Cn);
  CHECK(runeCategory(0x1F600) == So);
  CHECK(runeCategory(0x10FFFD) == Co);
  CHECK(runeCategory(kMaxRune) == Cn);
  CHECK(runeCategory(kMaxRune + 1) == Cn);
  CHECK(categoryName(Lu) == "Lu");
  CHECK(categoryName(Cn) == "Cn");
}

TEST_CASE("the runs of categories cover all runes, and neighbours differ") {
  const std::span<const CategoryRun> runs = categoryRuns();
  CHECK(runs.front().first == 0);
  CHECK(runs.back().first == kMaxRune + 1);
  size_t wrong = 0;
  for (size_t i = 0; i + 2 < runs.size(); ++i) {
    if (runs[i].first >= runs[i + 1].first || runs[i].category == runs[i + 1].category) ++wrong;
  }
  CHECK(wrong == 0);
}

constexpr Run kSample[] = {{2, 1}, {0, 300}, {2, 128}, {1, 127}, {0, 1'000'000}, {2, 3}};

TEST_CASE("runs are unpacked as they were packed") {
  constexpr auto kPacked = packRuns<kSample, 3>();
  const std::vector<Run> runs = unpackRuns(kPacked, std::size(kSample));
  REQUIRE(runs.size() == std::size(kSample));
  for (size_t i = 0; i < runs.size(); ++i) {
    CHECK(runs[i].kind == kSample[i].kind);
    CHECK(runs[i].length == kSample[i].length);
  }
}

}  // namespace
}  // namespace gopark
