// Iteration over maps (Go spec, "For statements with range clause"). See map.h.
//
// Small maps are walked round from a random place, as in Go. Larger ones are cut into blocks that come in a
// random order, single places if there are not too many, else eight at a time, which is kind to the cache.
#include <algorithm>
#include <bit>

#include "core/value/map_places.h"

namespace gopark {
namespace {

constexpr uint32_t kBlockBits = 3;
constexpr uint32_t kMostSinglePlaces = 4096;

const PointerMap kIteratorPointers{
    .elementBytes = sizeof(MapIterator),
    .pointerBytes = offsetof(MapIterator, element) + 8,
    .pointerOffsets = {offsetof(MapIterator, map), offsetof(MapIterator, entries),
                       offsetof(MapIterator, table), offsetof(MapIterator, key),
                       offsetof(MapIterator, element)}};

// A permutation of the numbers below 2^blockBits: each of its steps can be undone.
uint32_t blockOfNumber(const MapIterator& iterator, uint32_t number) {
  const uint32_t mask = (uint32_t{1} << iterator.blockBits) - 1;
  const uint32_t half = (iterator.blockBits + 1) / 2;
  uint32_t block = (number + iterator.blockStart) & mask;
  for (int round = 0; round < 2; round++) {
    block = block * iterator.blockFactor & mask;
    block ^= block >> half;
  }
  return block;
}

// The place of a step, maybe beyond those in use.
uint32_t placeOfStep(const MapIterator& iterator, uint32_t step) {
  const uint32_t mask = (uint32_t{1} << iterator.placeBits) - 1;
  const uint32_t block = iterator.blockBits == 0 ? 0 : blockOfNumber(iterator, step >> iterator.placeBits);
  return block << iterator.placeBits | ((step + iterator.offset) & mask);
}

bool isReflexive(const TypeDesc& key, const void* value) {
  Uncomparable ignored;
  return key.isPlainMemory || equalValues(key, value, value, ignored);
}

// The map has other arrays by now: what became of the entry at that place of the old ones?
bool findInNewArrays(MapIterator& iterator, GoMap& map, const MapPlaces& old, uint32_t place) {
  void* key = old.key(place);
  Uncomparable ignored;
  if (void* element = findInMap(*old.layout->type, &map, key, ignored)) {
    iterator.key = toWord(static_cast<uint8_t*>(element) - old.layout->elementOffset);
    iterator.element = toWord(element);
    return true;
  }
  // A NaN is never found again; nothing but clear() can have removed it.
  if (isReflexive(*old.layout->key, key) || iterator.clearSequence != map.clearSequence) return false;
  iterator.key = toWord(key);
  iterator.element = toWord(old.element(place));
  return true;
}

}  // namespace

MapIterator* newMapIterator(Heap& heap, GoMap* map, uint64_t random) {
  auto* iterator = static_cast<MapIterator*>(heap.allocate(sizeof(MapIterator), kIteratorPointers));
  if (!iterator || !map || map->count == 0) return iterator;
  iterator->map = toWord(map);
  iterator->entries = map->entries;
  iterator->table = map->table;
  iterator->used = map->used;
  iterator->indexBits = map->indexBits;
  iterator->clearSequence = map->clearSequence;

  const bool isSmall = map->indexBits == 0;
  iterator->placeBits = isSmall || map->used > kMostSinglePlaces ? kBlockBits : 0;
  const uint32_t lastBlock = (map->used - 1) >> iterator->placeBits;
  iterator->blockBits = static_cast<uint32_t>(std::bit_width(lastBlock));
  iterator->offset = static_cast<uint32_t>(random);
  iterator->blockStart = static_cast<uint32_t>(random >> 3);
  iterator->blockFactor = static_cast<uint32_t>(random >> 32) << 3 | 5;  // odd, and never 1
  return iterator;
}

bool nextInMap(MapIterator* iterator) {
  auto* map = toPointer<GoMap>(iterator->map);
  if (!map) return false;
  const uint64_t steps = uint64_t{1} << (iterator->placeBits + iterator->blockBits);
  const MapPlaces places{toPointer<const MapLayout>(map->layout), toPointer<uint8_t>(iterator->entries),
                         toPointer<uint32_t>(iterator->table), iterator->indexBits};
  while (iterator->step < steps) {
    const uint32_t place = placeOfStep(*iterator, iterator->step++);
    if (place >= iterator->used || !places.isLive(place)) continue;
    if (iterator->entries != map->entries) {
      if (findInNewArrays(*iterator, *map, places, place)) return true;
      continue;
    }
    iterator->key = toWord(places.key(place));
    iterator->element = toWord(places.element(place));
    return true;
  }
  iterator->map = 0;
  return false;
}

}  // namespace gopark
