// Iteration over maps (Go spec, "For statements with range clause"). See map.h.
//
// The places there were at the start are visited in blocks of eight: the blocks in a random order, each from the same
// random offset on. That is as random as Go's, and kind to the cache.
#include <algorithm>
#include <bit>

#include "core/value/map_places.h"

namespace gopark {
namespace {

constexpr uint32_t kBlockPlaces = 8;

const PointerMap kIteratorPointers{
    .elementBytes = sizeof(MapIterator),
    .pointerBytes = offsetof(MapIterator, element) + 8,
    .pointerOffsets = {offsetof(MapIterator, map), offsetof(MapIterator, entries), offsetof(MapIterator, table),
                       offsetof(MapIterator, key), offsetof(MapIterator, element)}};

// The place of a step, maybe beyond those in use.
uint32_t placeOfStep(const MapIterator& iterator, uint32_t step) {
  const uint32_t blockMask = (uint32_t{1} << iterator.blockBits) - 1;
  const uint32_t block = (iterator.blockStart + step / kBlockPlaces * iterator.blockStride) & blockMask;
  return block * kBlockPlaces + (step + iterator.offset) % kBlockPlaces;
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

  const uint32_t blocks = (map->used + kBlockPlaces - 1) / kBlockPlaces;
  iterator->blockBits = static_cast<uint32_t>(std::bit_width(blocks - 1));
  iterator->offset = static_cast<uint32_t>(random) % kBlockPlaces;
  iterator->blockStart = static_cast<uint32_t>(random >> 3);
  iterator->blockStride = static_cast<uint32_t>(random >> 32) | 1;
  return iterator;
}

bool nextInMap(MapIterator* iterator) {
  auto* map = toPointer<GoMap>(iterator->map);
  if (!map) return false;
  const uint64_t steps = uint64_t{kBlockPlaces} << iterator->blockBits;
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
