// Slices and strings: Go's capacities, joining, runes.
#include "core/value/slice.h"

#include <catch2/catch.hpp>

#include "core/value/strings.h"
#include "core/value/value_test_types.h"

namespace gopark {
namespace {

// Capacities that `append(s, x)` to a full slice gave in real Go 1.26.
TEST_CASE("append grows as Go does") {
  struct Growth {
    int64_t oldCapacity, newLength, elementBytes;
    bool hasPointers;
    int64_t want;
  };
  const Growth growths[] = {
      {0, 1, 8, false, 1},          {1, 2, 8, false, 2},          {2, 3, 8, false, 4},
      {4, 5, 8, false, 8},          {256, 257, 8, false, 512},    {512, 513, 8, false, 848},
      {848, 849, 8, false, 1280},   {0, 5, 8, false, 6},          {0, 1, 1, false, 8},
      {8, 9, 1, false, 16},         {0, 33, 1, false, 48},        {0, 3, 16, true, 3},
      {0, 1, 24, true, 1},          {1280, 1281, 8, false, 1792}, {1792, 1793, 8, false, 2560},
      {2560, 2561, 8, false, 3408}, {3408, 3409, 8, false, 5120}, {0, 5, 0, false, 5},
  };
  for (const Growth& growth : growths) {
    CAPTURE(growth.oldCapacity, growth.newLength, growth.elementBytes);
    CHECK(grownCapacity(growth.oldCapacity, growth.newLength, growth.elementBytes, growth.hasPointers) ==
          growth.want);
  }
}

TEST_CASE("growth beyond the address space is refused") {
  CHECK(grownCapacity(0, int64_t{1} << 60, 8, false) == -1);
  CHECK(grownCapacity(0, INT64_MIN, 8, false) == -1);
  CHECK(isTooLong(-1, 8));
  CHECK(isTooLong(int64_t{1} << 60, 8));
  CHECK_FALSE(isTooLong(INT64_MAX, 0));
}

TEST_CASE("a grown slice has the old elements and zeros") {
  Heap heap;
  const TypeDesc element = testing::intType();
  GoSlice slice;
  for (int64_t i = 0; i < 1000; i++) {
    if (slice.length == slice.capacity) {
      slice = *growSlice(heap, element, slice, i + 1);
    } else {
      slice.length++;
    }
    REQUIRE(toPointer<int64_t>(slice.data)[i] == 0);
    toPointer<int64_t>(slice.data)[i] = i;
  }
  for (int64_t i = 0; i < 1000; i++) REQUIRE(toPointer<int64_t>(slice.data)[i] == i);
}

TEST_CASE("strings join, and a single one is not copied") {
  Heap heap;
  const GoString go = *newString(heap, "go");
  const GoString park = *newString(heap, "park");
  const GoString strings[] = {go, {}, park};
  CHECK(concat(heap, strings)->view() == "gopark");
  const GoString single[] = {{}, park, {}};
  CHECK(concat(heap, single)->data == park.data);
  CHECK(concat(heap, {})->length == 0);
  CHECK(compareStrings(go, park) < 0);
  CHECK(compareStrings(*newString(heap, "gop"), go) > 0);
  CHECK(equalStrings(go, *newString(heap, "go")));
}

TEST_CASE("runes and bytes convert as in Go") {
  Heap heap;
  const GoString text = *newString(heap, "a\xffé世");
  const GoSlice runes = *stringToRunes(heap, text);
  REQUIRE(runes.length == 4);
  CHECK(toPointer<uint32_t>(runes.data)[1] == 0xFFFD);
  CHECK(toPointer<uint32_t>(runes.data)[3] == 0x4E16);
  CHECK(runesToString(heap, runes)->view() == "a\xEF\xBF\xBDé世");
  CHECK(runeToString(heap, 'x')->view() == "x");
  CHECK(runeToString(heap, -1)->view() == "\xEF\xBF\xBD");
  CHECK(runeToString(heap, 0xD800)->view() == "\xEF\xBF\xBD");
  const GoSlice bytes = *stringToBytes(heap, text);
  CHECK(bytes.capacity == 8);
  CHECK(bytesToString(heap, bytes)->view() == text.view());
  CHECK(stringToBytes(heap, {})->data != 0);
}

}  // namespace
}  // namespace gopark
