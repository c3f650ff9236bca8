// Bounds of slice expressions: Go's words for each of them.
#include "core/vm/slice_bounds.h"

#include <catch2/catch.hpp>

namespace gopark {
namespace {

std::string two(int64_t low, int64_t high, bool hasHigh = true) {
  return boundsViolation({low, high, 0, hasHigh, false}, 3, "capacity");
}
std::string three(int64_t low, int64_t high, int64_t max) {
  return boundsViolation({low, high, max, true, true}, 3, "capacity");
}

TEST_CASE("bounds in order pass") {
  CHECK(two(0, 3).empty());
  CHECK(two(3, 3).empty());
  CHECK(three(1, 2, 3).empty());
}

TEST_CASE("bounds out of order are reported as Go does") {
  CHECK(two(0, 5) == "slice bounds out of range [:5] with capacity 3");
  CHECK(two(0, -1) == "slice bounds out of range [:-1]");
  CHECK(two(2, 1) == "slice bounds out of range [2:1]");
  CHECK(two(5, 3, false) == "slice bounds out of range [5:3]");
  CHECK(two(-1, 3, false) == "slice bounds out of range [-1:]");
  CHECK(three(0, 1, 5) == "slice bounds out of range [::5] with capacity 3");
  CHECK(three(0, 0, -1) == "slice bounds out of range [::-1]");
  CHECK(three(0, 3, 2) == "slice bounds out of range [:3:2]");
  CHECK(three(0, -1, 3) == "slice bounds out of range [:-1:]");
  CHECK(three(2, 1, 3) == "slice bounds out of range [2:1:]");
  CHECK(three(-1, 1, 3) == "slice bounds out of range [-1::]");
}

TEST_CASE("large unsigned bounds are not negative") {
  SliceBounds bounds{0, -1, 0, true, false};
  bounds.isHighUnsigned = true;
  CHECK(boundsViolation(bounds, 3, "length") ==
        "slice bounds out of range [:18446744073709551615] with length 3");
  bounds = {-1, 3, 0, false, false};
  bounds.isLowUnsigned = true;
  CHECK(boundsViolation(bounds, 3, "length") == "slice bounds out of range [18446744073709551615:3]");
}

}  // namespace
}  // namespace gopark
