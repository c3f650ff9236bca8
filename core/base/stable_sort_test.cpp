// Sorting: ascending, equal items in their order, for every length around the powers of two.
#include "core/base/stable_sort.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "core/base/random.h"

namespace gopark {
namespace {

struct Item {
  uint64_t key;
  size_t place;
  std::string text = "a text too long to be kept in place";
};

TEST_CASE("sorting keeps equal items in order") {
  Random random(3);
  for (size_t count = 0; count < 70; count++) {
    std::vector<Item> items;
    for (size_t i = 0; i < count; i++) items.push_back({random.next64() % 8, i});
    std::vector<Item> expected = items;
    std::stable_sort(expected.begin(), expected.end(),
                     [](const Item& a, const Item& b) { return a.key < b.key; });
    stableSortBy(items, &Item::key);
    for (size_t i = 0; i < count; i++) {
      REQUIRE(items[i].place == expected[i].place);
      REQUIRE(items[i].text == expected[i].text);
    }
  }
}

TEST_CASE("sorting pointers by a member, and a part of a vector") {
  Item high{9, 0};
  Item low{1, 1};
  std::vector<Item*> pointers = {&high, &low};
  stableSortBy(pointers, &Item::key);
  CHECK(pointers == std::vector<Item*>{&low, &high});

  std::vector<int> numbers = {5, 4, 3, 2, 1};
  stableSort(numbers.begin() + 2, numbers.end(), [](int a, int b) { return a < b; });
  CHECK(numbers == std::vector<int>{5, 4, 1, 2, 3});
}

}  // namespace
}  // namespace gopark
