// Maps: Go's rules for keys of every kind, for iteration under change, and for what panics.
#include "core/value/map.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <set>

#include "core/base/random.h"
#include "core/value/interface.h"
#include "core/value/strings.h"
#include "core/value/value_test_types.h"

namespace gopark {
namespace {

class Table {
 public:
  Table(TypeDesc key, TypeDesc element) : key_(std::move(key)), element_(std::move(element)) {
    type_ = testing::mapType(&key_, &element_, 3);
    map_ = newMap(heap, type_, 0);
  }

  template <class K>
  int64_t* find(K key) {
    failure = {};
    return static_cast<int64_t*>(findInMap(type_, map_, &key, failure));
  }
  template <class K>
  int64_t& at(K key) {
    failure = {};
    return *static_cast<int64_t*>(assignInMap(heap, map_, &key, failure));
  }
  template <class K>
  void remove(K key) {
    failure = {};
    deleteFromMap(type_, map_, &key, failure);
  }
  MapIterator* iterate(uint64_t random = 0) { return newMapIterator(heap, map_, random); }
  GoMap* map() { return map_; }
  const TypeDesc& type() { return type_; }

  Heap heap;
  Uncomparable failure;

 private:
  TypeDesc key_, element_, type_;
  GoMap* map_;
};

int64_t keyOf(const MapIterator* iterator) {
  return *toPointer<int64_t>(iterator->key);
}

TEST_CASE("a map does what an ordered map of C++ does") {
  for (const uint32_t range : {6u, 20u, 300u, 100000u}) {
    Table table(testing::intType(), testing::intType());
    std::map<int64_t, int64_t> model;
    Random random(range);
    for (int step = 0; step < 30000; step++) {
      const auto key = static_cast<int64_t>(random.below(range));
      if (random.below(3) == 0) {
        table.remove(key);
        model.erase(key);
      } else {
        table.at(key) = step;
        model[key] = step;
      }
      const auto probe = static_cast<int64_t>(random.below(range));
      const int64_t* found = table.find(probe);
      REQUIRE((found != nullptr) == (model.count(probe) == 1));
      if (found) REQUIRE(*found == model[probe]);
      REQUIRE(mapLength(table.map()) == static_cast<int64_t>(model.size()));
    }
    std::map<int64_t, int64_t> seen;
    for (MapIterator* i = table.iterate(random.next64()); nextInMap(i);) {
      REQUIRE(seen.emplace(keyOf(i), *toPointer<int64_t>(i->element)).second);
    }
    CHECK(seen == model);
  }
}

TEST_CASE("string keys are compared by content") {
  Table table(testing::stringType(), testing::intType());
  for (int64_t i = 0; i < 2000; i++) table.at(*newString(table.heap, "key" + std::to_string(i))) = i;
  for (int64_t i = 0; i < 2000; i++) {
    const int64_t* found = table.find(*newString(table.heap, "key" + std::to_string(i)));
    REQUIRE(found);
    REQUIRE(*found == i);
  }
  CHECK_FALSE(table.find(*newString(table.heap, "key")));
}

TEST_CASE("NaN keys add up and are never found; both zeros are one key") {
  Table table(testing::float64Type(), testing::intType());
  for (int64_t i = 0; i < 20; i++) table.at(std::nan("")) = i;
  CHECK(mapLength(table.map()) == 20);
  CHECK_FALSE(table.find(std::nan("")));
  table.remove(std::nan(""));
  CHECK(mapLength(table.map()) == 20);
  table.at(0.0) = 1;
  table.at(-0.0) = 2;
  CHECK(*table.find(0.0) == 2);
  CHECK(mapLength(table.map()) == 21);

  int seen = 0;
  for (MapIterator* i = table.iterate(); nextInMap(i);) seen++;
  CHECK(seen == 21);
}

TEST_CASE("keys of different dynamic types differ, unhashable ones are reported") {
  Table table(testing::anyType(), testing::intType());
  TypeDesc intType = testing::intType();
  TypeDesc stringType = testing::stringType();
  TypeDesc slice = testing::sliceType(&intType);
  const int64_t number = 1000;
  const GoString text = *newString(table.heap, "x");
  const GoSlice empty;
  table.at(*makeInterface(table.heap, intType, &number)) = 1;
  table.at(*makeInterface(table.heap, stringType, &text)) = 2;
  table.at(GoInterface{}) = 3;
  CHECK(mapLength(table.map()) == 3);
  CHECK(*table.find(*makeInterface(table.heap, intType, &number)) == 1);
  CHECK(*table.find(GoInterface{}) == 3);

  CHECK_FALSE(table.find(*makeInterface(table.heap, slice, &empty)));
  CHECK(table.failure.type == &slice);
  Uncomparable failure;
  const GoInterface unhashable = *makeInterface(table.heap, slice, &empty);
  CHECK_FALSE(findInMap(table.type(), nullptr, &unhashable, failure));
  CHECK(failure.type == &slice);
}

TEST_CASE("an iteration sees each entry once, and none that was deleted before it came there") {
  for (const int64_t size : {5, 8, 40, 1000}) {
    for (uint64_t seed = 0; seed < 30; seed++) {
      Table table(testing::intType(), testing::intType());
      Random random(seed);
      for (int64_t i = 0; i < size; i++) table.at(i) = i;
      std::set<int64_t> present;
      for (int64_t i = 0; i < size; i++) present.insert(i);
      std::set<int64_t> seen;
      int64_t fresh = size;
      for (MapIterator* i = table.iterate(random.next64()); nextInMap(i);) {
        const int64_t key = keyOf(i);
        REQUIRE(present.count(key) == 1);
        REQUIRE(seen.insert(key).second);
        const auto victim = static_cast<int64_t>(random.below(static_cast<uint32_t>(size)));
        table.remove(victim);
        present.erase(victim);
        for (int n = 0; n < 3; n++) {
          table.at(fresh) = fresh;
          present.insert(fresh++);
        }
      }
      for (const int64_t key : present) {
        if (key < size) REQUIRE(seen.count(key) == 1);
      }
    }
  }
}

TEST_CASE("iterations of different seeds come in different orders") {
  Table table(testing::intType(), testing::intType());
  for (int64_t i = 0; i < 100; i++) table.at(i) = i;
  std::set<std::vector<int64_t>> orders;
  Random random(1);
  for (int round = 0; round < 20; round++) {
    std::vector<int64_t> order;
    for (MapIterator* i = table.iterate(random.next64()); nextInMap(i);) order.push_back(keyOf(i));
    CHECK(order.size() == 100);
    orders.insert(order);
  }
  CHECK(orders.size() >= 18);
}

TEST_CASE("clear during an iteration ends it") {
  Table table(testing::float64Type(), testing::intType());
  for (int64_t i = 0; i < 30; i++) table.at(std::nan("")) = i;
  MapIterator* iterator = table.iterate();
  REQUIRE(nextInMap(iterator));
  clearMap(table.map());
  CHECK_FALSE(nextInMap(iterator));
  CHECK(mapLength(table.map()) == 0);
  table.at(1.5) = 7;
  CHECK(*table.find(1.5) == 7);
}

TEST_CASE("nil maps are empty") {
  Table table(testing::intType(), testing::intType());
  Uncomparable failure;
  const int64_t key = 1;
  CHECK_FALSE(findInMap(table.type(), nullptr, &key, failure));
  deleteFromMap(table.type(), nullptr, &key, failure);
  clearMap(nullptr);
  CHECK_FALSE(nextInMap(newMapIterator(table.heap, nullptr, 0)));
}

TEST_CASE("a map's memory survives collections through the map alone") {
  Table table(testing::stringType(), testing::stringType());
  class MapRoot : public HeapRoots {
   public:
    explicit MapRoot(GoMap* map) : map_(map) {}
    void markRoots(Heap& heap) override { heap.markWord(toWord(map_)); }

   private:
    GoMap* map_;
  } root(table.map());
  table.heap.addRoots(root);
  for (int i = 0; i < 3000; i++) {
    const GoString key = *newString(table.heap, std::to_string(i));
    Uncomparable failure;
    auto* place = static_cast<GoString*>(assignInMap(table.heap, table.map(), &key, failure));
    *place = *newString(table.heap, "value " + std::to_string(i));
    if (i % 100 == 0) table.heap.collect();
  }
  table.heap.collect();
  for (int i = 0; i < 3000; i++) {
    const GoString key = *newString(table.heap, std::to_string(i));
    Uncomparable failure;
    const auto* found = static_cast<GoString*>(findInMap(table.type(), table.map(), &key, failure));
    REQUIRE(found);
    REQUIRE(found->view() == "value " + std::to_string(i));
  }
}

}  // namespace
}  // namespace gopark
