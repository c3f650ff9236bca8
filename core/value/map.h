// Go maps: entries in the order of insertion, and an open-addressing index over them once there are more than
// eight.
//
// Invariants:
//   - All memory is in the heap: the GoMap, its entries, its table. The order of entries never depends on
//   addresses, so
//     a run is the same on every machine.
//   - An entry's place is given out once; growing and tidying up make new arrays and leave the old ones as
//   they were, so
//     an iterator over old ones still finds every key that was there, and asks the map for what became of it.
//   - A dead entry is all zero, and so is its hash (large maps) or its bit in the live word behind the
//   entries (small).
//   - A stored hash is odd; an index word is 0 (empty) or hash << indexBits | place + 1.
#pragma once

#include <memory>
#include <vector>

#include "core/value/equal_hash.h"
#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

// How keys are hashed and compared.
enum class MapKeyKind : uint8_t { Word64, Word32, String, Memory, General };

// Everything about a map type that its maps need; made once per type.
struct MapLayout {
  const TypeDesc* type;  // the map type
  const TypeDesc* key;
  const TypeDesc* element;
  MapKeyKind keyKind;
  bool mayBeUnhashable;  // interfaces in the key
  uint32_t elementOffset;
  uint32_t entryBytes;
  PointerMap entries;
};

class MapLayouts {
 public:
  const MapLayout& of(const TypeDesc& mapType);

 private:
  std::vector<std::unique_ptr<MapLayout>> byTypeIndex_;
};

// What a Go map value points to.
struct GoMap {
  uint64_t layout;         // const MapLayout*
  int64_t count;           // len()
  uint32_t used;           // places given out
  uint32_t capacity;       // places there are
  uint32_t indexBits;      // 0: small, no table
  uint32_t clearSequence;  // how often it was cleared
  uint64_t entries;
  uint64_t table;  // index words, then a hash per place
};

// Null: the heap has no room. The hint may be anything; a negative one counts as 0.
[[nodiscard]] GoMap* newMap(Heap& heap, const TypeDesc& mapType, int64_t hint);

// The element of a key, or null. `map` may be null (a nil map). Keys are in memory layout (a frame's slots
// are that, too). An unhashable key sets `failure`, on empty and nil maps as well.
void* findInMap(const TypeDesc& mapType, GoMap* map, const void* key, Uncomparable& failure);
// The place to write the element to, for a new key zeroed; null with failure.type set, or when the heap has
// no room. `map` is not nil.
[[nodiscard]] void* assignInMap(Heap& heap, GoMap* map, const void* key, Uncomparable& failure);
void deleteFromMap(const TypeDesc& mapType, GoMap* map, const void* key, Uncomparable& failure);
void clearMap(GoMap* map);
inline int64_t mapLength(const GoMap* map) {
  return map ? map->count : 0;
}

// An iteration (`range`), a heap object: the entries in a random order of blocks.
struct MapIterator {
  uint64_t map;
  uint64_t entries;  // those of the map when the iteration began
  uint64_t table;
  uint64_t key;  // of the entry that next found
  uint64_t element;
  uint32_t used;  // places when it began; later ones are not visited
  uint32_t indexBits;
  uint32_t clearSequence;
  uint32_t placeBits;                // a block has 2^placeBits places …
  uint32_t blockBits;                // … and there are 2^blockBits blocks, some beyond those in use
  uint32_t blockStart, blockFactor;  // decide the order of the blocks
  uint32_t offset;                   // where in each block it starts
  uint32_t step;                     // how many places were visited
  uint32_t unused;
};

// `map` may be null. Null: the heap has no room.
[[nodiscard]] MapIterator* newMapIterator(Heap& heap, GoMap* map, uint64_t random);
// Steps to the next entry: its key and element are where iterator->key and ->element point, until the map
// changes. False at the end.
bool nextInMap(MapIterator* iterator);

}  // namespace gopark
