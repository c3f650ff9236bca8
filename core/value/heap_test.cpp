// The heap: what lives stays, what does not is reused, limits hold.
#include "core/value/heap.h"

#include <catch2/catch.hpp>
#include <set>
#include <vector>

#include "core/base/random.h"
#include "core/value/value.h"

namespace gopark {
namespace {

// Roots that a test sets by hand.
class WordRoots : public HeapRoots {
 public:
  explicit WordRoots(Heap& heap) : heap_(heap) { heap.addRoots(*this); }
  ~WordRoots() override { heap_.removeRoots(*this); }
  void markRoots(Heap& heap) override { heap.markRange(words.data(), words.data() + words.size()); }

  std::vector<uint64_t> words;

 private:
  Heap& heap_;
};

struct Node {
  uint64_t next;
  int64_t number;
};
const PointerMap kNodePointers{16, 8, {0}};

TEST_CASE("memory is zeroed, aligned and not shared") {
  Heap heap;
  std::set<void*> seen;
  for (int64_t bytes = 1; bytes < 40000; bytes += 1 + bytes / 7) {
    for (const PointerMap* map : {&kNoPointers, &kAllPointers}) {
      auto* object = static_cast<uint8_t*>(heap.allocate(bytes, *map));
      REQUIRE(object);
      CHECK(reinterpret_cast<uintptr_t>(object) % 8 == 0);
      CHECK(std::count(object, object + bytes, 0) == bytes);
      CHECK(seen.insert(object).second);
      std::memset(object, 0xff, static_cast<size_t>(bytes));
    }
  }
}

TEST_CASE("reused memory is zeroed") {
  Heap heap;
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < 10000; i++) {
      auto* object = static_cast<uint8_t*>(heap.allocate(48, kNoPointers));
      REQUIRE(std::count(object, object + 48, 0) == 48);
      std::memset(object, 0xff, 48);
    }
    heap.collect();
    CHECK(heap.liveObjects() == 0);
  }
}

TEST_CASE("empty objects share one address") {
  Heap heap;
  CHECK(heap.allocate(0, kNoPointers) == heap.allocate(0, kAllPointers));
  CHECK(reinterpret_cast<uintptr_t>(heap.allocate(0, kNoPointers)) >= 4096);
}

TEST_CASE("a list that is reached from a root survives whole") {
  Heap heap;
  WordRoots roots(heap);
  uint64_t head = 0;
  constexpr int kNodes = 100000;
  for (int i = 0; i < kNodes; i++) {
    auto* node = static_cast<Node*>(heap.allocate(sizeof(Node), kNodePointers));
    *node = {head, i};
    head = toWord(node);
    heap.allocate(16, kNodePointers);  // garbage between
  }
  roots.words = {head + 8};  // an address inside the object keeps it
  heap.collect();
  CHECK(heap.liveObjects() == kNodes);
  heap.collect();
  int64_t expected = kNodes - 1;
  for (auto* node = toPointer<Node>(head); node; node = toPointer<Node>(node->next))
    REQUIRE(node->number == expected--);
  CHECK(expected == -1);
}

TEST_CASE("numbers in pointerless words keep nothing alive") {
  Heap heap;
  WordRoots roots(heap);
  auto* node = static_cast<Node*>(heap.allocate(sizeof(Node), kNodePointers));
  void* hidden = heap.allocate(16, kNodePointers);
  node->number = static_cast<int64_t>(toWord(hidden));
  roots.words = {toWord(node)};
  heap.collect();
  CHECK(heap.isHeapAddress(toWord(node)));
  CHECK_FALSE(heap.isHeapAddress(toWord(hidden)));
}

TEST_CASE("a large array of pointers is scanned to its end") {
  Heap heap;
  WordRoots roots(heap);
  constexpr int kLength = 100000;
  auto* array = static_cast<uint64_t*>(heap.allocate(kLength * 8, kAllPointers));
  for (int i = 0; i < kLength; i++) array[i] = toWord(heap.allocate(8, kNoPointers));
  roots.words = {toWord(array + kLength - 1)};
  heap.collect();
  CHECK(heap.liveObjects() == kLength + 1);
}

TEST_CASE("large garbage is reused, not added up") {
  Heap heap;
  for (int i = 0; i < 2000; i++) {
    if (heap.wantsCollection(1 << 20)) heap.collect();
    REQUIRE(heap.allocate(1 << 20, kNoPointers));
  }
  CHECK(heap.statistics().bytesReserved <= 16 << 20);
}

TEST_CASE("freed neighbours join to hold something larger") {
  Heap heap;
  for (int i = 0; i < 64; i++) heap.allocate(int64_t{100} << 10, kNoPointers);
  const int64_t reserved = heap.statistics().bytesReserved;
  heap.collect();
  REQUIRE(heap.allocate(int64_t{6} << 20, kNoPointers));
  CHECK(heap.statistics().bytesReserved == reserved);
}

TEST_CASE("over the limit there is no memory, and after a collection there is") {
  Heap heap;
  heap.setLimit(8 << 20);
  int count = 0;
  while (heap.allocate(1 << 20, kNoPointers)) count++;
  CHECK(count == 8);
  CHECK(heap.wantsCollection());
  CHECK_FALSE(heap.allocate(int64_t{1} << 40, kNoPointers));
  heap.collect();
  CHECK(heap.allocate(1 << 20, kNoPointers));

  int64_t small = 0;
  while (heap.allocate(64, kNoPointers)) small += 64;
  CHECK(small > (6 << 20));
  CHECK(small <= (7 << 20));
}

TEST_CASE("an overdraft reaches a quarter over the limit, and no further") {
  Heap heap;
  heap.setLimit(8 << 20);
  while (heap.allocate(1 << 20, kNoPointers)) continue;
  heap.allowOverdraft(true);
  CHECK(heap.allocate(1 << 20, kNoPointers));
  CHECK(heap.allocate(1 << 20, kNoPointers));
  CHECK_FALSE(heap.allocate(1 << 20, kNoPointers));
  heap.allowOverdraft(false);
  CHECK_FALSE(heap.allocate(64, kNoPointers));
}

TEST_CASE("statistics count every object once") {
  Heap heap;
  WordRoots roots(heap);
  for (int i = 0; i < 1000; i++) roots.words.push_back(toWord(heap.allocate(24, kNoPointers)));
  CHECK(heap.liveObjects() == 1000);
  CHECK(heap.bytesInUse() == 24000);
  roots.words.resize(300);
  heap.collect();
  const HeapStatistics now = heap.statistics();
  CHECK(now.objectsAllocated == 1000);
  CHECK(now.objectsFreed == 700);
  CHECK(now.bytesInUse == 7200);
  CHECK(now.collections == 1);
}

TEST_CASE("random objects of all sizes survive exactly as long as they are reachable") {
  Heap heap;
  WordRoots roots(heap);
  Random random(42);
  struct Kept {
    uint8_t* memory;
    size_t bytes;
    uint8_t fill;
  };
  std::vector<Kept> kept;
  for (int round = 0; round < 20; round++) {
    for (int i = 0; i < 2000; i++) {
      const size_t bytes = 1 + random.below(random.below(50) == 0 ? 100000 : 600);
      auto* memory = static_cast<uint8_t*>(heap.allocate(static_cast<int64_t>(bytes), kNoPointers));
      const auto fill = static_cast<uint8_t>(random.next32());
      std::memset(memory, fill, bytes);
      if (random.below(4) == 0) kept.push_back({memory, bytes, fill});
    }
    while (kept.size() > 1500) {
      std::swap(kept[random.below(static_cast<uint32_t>(kept.size()))], kept.back());
      kept.pop_back();
    }
    roots.words.clear();
    for (const Kept& object : kept) roots.words.push_back(toWord(object.memory));
    heap.collect();
    REQUIRE(heap.liveObjects() == static_cast<int64_t>(kept.size()));
    for (const Kept& object : kept) {
      REQUIRE(std::count(object.memory, object.memory + object.bytes, object.fill) ==
              static_cast<ptrdiff_t>(object.bytes));
    }
  }
}

}  // namespace
}  // namespace gopark
