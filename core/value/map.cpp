// Go maps: look up, assign, delete, clear. See map.h; iteration is in map_iterator.cpp.
#include "core/value/map.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/value/map_places.h"
#include "core/value/strings.h"

namespace gopark {
namespace {

constexpr int kFirstIndexBits = 5;
constexpr uint32_t kMaxIndexBits = 31;

bool mayHoldUnhashable(const TypeDesc& key) {
  if (key.kind == Kind::Interface) return true;
  if (key.kind == Kind::Array) return mayHoldUnhashable(*key.element);
  return std::any_of(key.fields.begin(), key.fields.end(),
                     [](const FieldDesc& field) { return mayHoldUnhashable(*field.type); });
}

MapKeyKind keyKindOf(const TypeDesc& key) {
  if (key.kind == Kind::String) return MapKeyKind::String;
  if (!key.isPlainMemory) return MapKeyKind::General;
  if (key.size == 8) return MapKeyKind::Word64;
  if (key.size == 4) return MapKeyKind::Word32;
  return MapKeyKind::Memory;
}

int64_t alignedTo8(int64_t bytes) {
  return (bytes + 7) & ~int64_t{7};
}

std::unique_ptr<MapLayout> makeLayout(const TypeDesc& mapType) {
  const TypeDesc& key = *mapType.key;
  const TypeDesc& element = *mapType.element;
  const auto elementOffset = static_cast<uint32_t>(alignedTo8(key.size));
  const auto entryBytes =
      std::max<uint32_t>(8, elementOffset + static_cast<uint32_t>(alignedTo8(element.size)));
  PointerMap entries{
      .elementBytes = entryBytes, .pointerBytes = 0, .pointerOffsets = key.pointers.pointerOffsets};
  for (const uint32_t offset : element.pointers.pointerOffsets)
    entries.pointerOffsets.push_back(elementOffset + offset);
  if (!entries.pointerOffsets.empty()) entries.pointerBytes = entries.pointerOffsets.back() + 8;
  return std::make_unique<MapLayout>(MapLayout{.type = &mapType,
                                               .key = &key,
                                               .element = &element,
                                               .keyKind = keyKindOf(key),
                                               .mayBeUnhashable = mayHoldUnhashable(key),
                                               .elementOffset = elementOffset,
                                               .entryBytes = entryBytes,
                                               .entries = std::move(entries)});
}

// Only the header's arrays are pointers of the heap.
const PointerMap kMapPointers{.elementBytes = sizeof(GoMap),
                              .pointerBytes = offsetof(GoMap, table) + 8,
                              .pointerOffsets = {offsetof(GoMap, entries), offsetof(GoMap, table)}};

// How keys of one kind are compared and hashed; a template argument, so that the probing loops are compiled
// per kind.
struct Word64Keys {
  static uint64_t load(const void* key) {
    uint64_t word;
    std::memcpy(&word, key, 8);
    return word;
  }
  static uint64_t hash(const MapLayout&, const void* key, Uncomparable&) { return hashWord(load(key)); }
  static bool equal(const MapLayout&, const void* a, const void* b) { return load(a) == load(b); }
};

struct Word32Keys {
  static uint32_t load(const void* key) {
    uint32_t word;
    std::memcpy(&word, key, 4);
    return word;
  }
  static uint64_t hash(const MapLayout&, const void* key, Uncomparable&) { return hashWord(load(key)); }
  static bool equal(const MapLayout&, const void* a, const void* b) { return load(a) == load(b); }
};

struct StringKeys {
  static GoString load(const void* key) {
    GoString string;
    std::memcpy(&string, key, sizeof string);
    return string;
  }
  static uint64_t hash(const MapLayout&, const void* key, Uncomparable&) {
    const GoString string = load(key);
    return hashBytes(toPointer(string.data), static_cast<size_t>(string.length));
  }
  static bool equal(const MapLayout&, const void* a, const void* b) { return equalStrings(load(a), load(b)); }
};

struct GeneralKeys {
  static uint64_t hash(const MapLayout& layout, const void* key, Uncomparable& failure) {
    return hashValue(*layout.key, key, failure);
  }
  static bool equal(const MapLayout& layout, const void* a, const void* b) {
    Uncomparable ignored;  // hashing the key has told already
    return equalValues(*layout.key, a, b, ignored);
  }
};

// Runs `action` with the functions for the layout's kind of keys.
template <class Action>
auto withKeys(const MapLayout& layout, Action action) {
  switch (layout.keyKind) {
    case MapKeyKind::Word64:
      return action(Word64Keys{});
    case MapKeyKind::Word32:
      return action(Word32Keys{});
    case MapKeyKind::String:
      return action(StringKeys{});
    case MapKeyKind::Memory:
    case MapKeyKind::General:
      break;
  }
  return action(GeneralKeys{});
}

template <class Keys>
uint32_t findSmall(const MapPlaces& places, const GoMap& map, const void* key) {
  const MapLayout& layout = *places.layout;
  const uint64_t live = map.used == 0 ? 0 : *places.liveWord();
  for (uint32_t place = 0; place < map.used; place++) {
    if ((live >> place & 1) && Keys::equal(layout, places.key(place), key)) return place;
  }
  return kNoPlace;
}

template <class Keys>
uint32_t findLarge(const MapPlaces& places, uint32_t hash, const void* key, uint32_t* slotFound = nullptr) {
  const uint32_t bits = places.indexBits;
  const uint32_t mask = (uint32_t{1} << bits) - 1;
  const uint32_t tag = hash << bits;
  const uint32_t* index = places.index();
  for (uint32_t slot = hash >> (32 - bits);; slot = (slot + 1) & mask) {
    const uint32_t word = index[slot];
    if (word == 0) return kNoPlace;
    if ((word & ~mask) != tag) continue;
    const uint32_t place = (word & mask) - 1;
    if (!Keys::equal(*places.layout, places.key(place), key)) continue;
    if (slotFound) *slotFound = slot;
    return place;
  }
}

// A hash as it is stored: odd, so that 0 is a dead entry. The slot comes from its high bits.
uint32_t storedHash(uint64_t hash) {
  return static_cast<uint32_t>(hash >> 32) | 1;
}

void insertIntoIndex(const MapPlaces& places, uint32_t hash, uint32_t place) {
  const uint32_t mask = (uint32_t{1} << places.indexBits) - 1;
  uint32_t* index = places.index();
  uint32_t slot = hash >> (32 - places.indexBits);
  while (index[slot] != 0) slot = (slot + 1) & mask;
  index[slot] = hash << places.indexBits | (place + 1);
}

// Takes the word out of its slot and moves up those that were pushed behind it, so that no probe ends too
// early.
void removeFromIndex(const MapPlaces& places, uint32_t hole) {
  const uint32_t bits = places.indexBits;
  const uint32_t mask = (uint32_t{1} << bits) - 1;
  uint32_t* index = places.index();
  for (uint32_t slot = (hole + 1) & mask; index[slot] != 0; slot = (slot + 1) & mask) {
    const uint32_t home = places.hashes()[(index[slot] & mask) - 1] >> (32 - bits);
    if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
    index[hole] = index[slot];
    hole = slot;
  }
  index[hole] = 0;
}

uint32_t capacityFor(uint32_t indexBits) {
  return (uint32_t{1} << indexBits) / 4 * 3;
}

uint32_t indexBitsFor(int64_t count) {
  if (count <= kSmallMapPlaces) return 0;
  uint32_t bits = kFirstIndexBits;
  while (bits < kMaxIndexBits && capacityFor(bits) < count) bits++;
  return bits;
}

// New arrays, empty; false: the heap has no room.
bool makeArrays(Heap& heap, GoMap& map, uint32_t indexBits) {
  const auto& layout = *toPointer<const MapLayout>(map.layout);
  const uint32_t capacity = indexBits == 0 ? kSmallMapPlaces : capacityFor(indexBits);
  const int64_t liveWordBytes = indexBits == 0 ? 8 : 0;
  void* entries = heap.allocate(int64_t{capacity} * layout.entryBytes + liveWordBytes, layout.entries);
  if (!entries) return false;
  void* table = nullptr;
  if (indexBits > 0) {
    table = heap.allocate(((int64_t{1} << indexBits) + capacity) * 4, kNoPointers);
    if (!table) return false;
  }
  map.entries = toWord(entries);
  map.table = toWord(table);
  map.capacity = capacity;
  map.indexBits = indexBits;
  map.used = 0;
  return true;
}

uint32_t hashOfPlace(const MapPlaces& places, uint32_t place) {
  if (places.indexBits > 0) return places.hashes()[place];
  Uncomparable ignored;
  const MapLayout& layout = *places.layout;
  return storedHash(
      withKeys(layout, [&](auto keys) { return decltype(keys)::hash(layout, places.key(place), ignored); }));
}

// Moves the live entries, in order, to new arrays: twice as large when most places are live, else tidied up.
bool rebuild(Heap& heap, GoMap& map, uint32_t indexBits) {
  const MapPlaces old = MapPlaces::of(map);
  const uint32_t oldUsed = map.used;
  if (!makeArrays(heap, map, indexBits)) return false;
  const MapPlaces places = MapPlaces::of(map);
  for (uint32_t place = 0; place < oldUsed; place++) {
    if (!old.isLive(place)) continue;
    const uint32_t newPlace = map.used++;
    std::memcpy(places.key(newPlace), old.key(place), old.layout->entryBytes);
    if (indexBits == 0) {
      places.markLive(newPlace);
      continue;
    }
    const uint32_t hash = hashOfPlace(old, place);
    places.hashes()[newPlace] = hash;
    insertIntoIndex(places, hash, newPlace);
  }
  return true;
}

bool makeRoom(Heap& heap, GoMap& map) {
  if (map.capacity == 0) return makeArrays(heap, map, 0);
  const bool isMostlyLive = map.count >= int64_t{map.capacity} / 4 * 3;
  if (!isMostlyLive) return rebuild(heap, map, map.indexBits);
  const uint32_t bits = map.indexBits == 0 ? kFirstIndexBits : map.indexBits + 1;
  return bits <= kMaxIndexBits && rebuild(heap, map, bits);
}

template <class Keys>
void* findAs(const GoMap& map, const void* key, Uncomparable& failure) {
  const MapPlaces places = MapPlaces::of(map);
  uint32_t place;
  if (map.indexBits == 0) {
    place = findSmall<Keys>(places, map, key);
  } else {
    const uint32_t hash = storedHash(Keys::hash(*places.layout, key, failure));
    place = findLarge<Keys>(places, hash, key);
  }
  return place == kNoPlace ? nullptr : places.element(place);
}

// An equal key may still be another one: -0 takes the place of +0, a string lies elsewhere, as in Go.
void* replaceKey(const MapPlaces& places, uint32_t place, const void* key) {
  const MapLayout& layout = *places.layout;
  if (layout.keyKind == MapKeyKind::General || layout.keyKind == MapKeyKind::String)
    std::memcpy(places.key(place), key, static_cast<size_t>(layout.key->size));
  return places.element(place);
}

template <class Keys>
void* assignAs(Heap& heap, GoMap& map, const void* key, Uncomparable& failure) {
  const auto& layout = *toPointer<const MapLayout>(map.layout);
  uint32_t hash = 0;
  MapPlaces places = MapPlaces::of(map);
  if (map.indexBits == 0) {
    const uint32_t place = findSmall<Keys>(places, map, key);
    if (place != kNoPlace) return replaceKey(places, place, key);
  } else {
    hash = storedHash(Keys::hash(layout, key, failure));
    const uint32_t place = findLarge<Keys>(places, hash, key);
    if (place != kNoPlace) return replaceKey(places, place, key);
  }

  if (map.used == map.capacity) {
    if (!makeRoom(heap, map)) return nullptr;
    places = MapPlaces::of(map);
    if (map.indexBits > 0 && hash == 0) hash = storedHash(Keys::hash(layout, key, failure));
  }
  const uint32_t place = map.used++;
  map.count++;
  std::memcpy(places.key(place), key, static_cast<size_t>(layout.key->size));
  if (map.indexBits == 0) {
    places.markLive(place);
  } else {
    // A key with a NaN is never found again: many of them must not share a hash.
    if (!Keys::equal(layout, key, key)) hash = storedHash(hashWord(place));
    places.hashes()[place] = hash;
    insertIntoIndex(places, hash, place);
  }
  return places.element(place);
}

template <class Keys>
void deleteAs(GoMap& map, const void* key, Uncomparable& failure) {
  const MapPlaces places = MapPlaces::of(map);
  uint32_t place;
  if (map.indexBits == 0) {
    place = findSmall<Keys>(places, map, key);
    if (place == kNoPlace) return;
  } else {
    uint32_t slot = 0;
    place = findLarge<Keys>(places, storedHash(Keys::hash(*places.layout, key, failure)), key, &slot);
    if (place == kNoPlace) return;
    removeFromIndex(places, slot);
  }
  places.kill(place);
  map.count--;
  while (map.used > 0 && !places.isLive(map.used - 1)) map.used--;
}

// Whether the key can be hashed; needed where the hash itself is not.
bool isHashable(const TypeDesc& key, const void* value, Uncomparable& failure) {
  hashValue(key, value, failure);
  return !failure.type;
}

}  // namespace

const MapLayout& MapLayouts::of(const TypeDesc& mapType) {
  if (mapType.index >= byTypeIndex_.size()) byTypeIndex_.resize(mapType.index + 1);
  std::unique_ptr<MapLayout>& layout = byTypeIndex_[mapType.index];
  if (!layout) layout = makeLayout(mapType);
  GOPARK_CHECK(layout->type == &mapType, "a type's index is its own");
  return *layout;
}

GoMap* newMap(Heap& heap, const TypeDesc& mapType, int64_t hint) {
  auto* map = static_cast<GoMap*>(heap.allocate(sizeof(GoMap), kMapPointers));
  if (!map) return nullptr;
  map->layout = toWord(&heap.mapLayouts().of(mapType));
  // Like Go, a hint too large to be meant is not believed.
  if (hint > kSmallMapPlaces && hint < kMaxHint && !makeArrays(heap, *map, indexBitsFor(hint)))
    return nullptr;
  return map;
}

void* findInMap(const TypeDesc& mapType, GoMap* map, const void* key, Uncomparable& failure) {
  if (!map || map->count == 0) {
    if (mapType.key->kind != Kind::String && !mapType.key->isPlainMemory)
      isHashable(*mapType.key, key, failure);
    return nullptr;
  }
  const auto& layout = *toPointer<const MapLayout>(map->layout);
  if (layout.mayBeUnhashable && !isHashable(*layout.key, key, failure)) return nullptr;
  switch (layout.keyKind) {
    case MapKeyKind::Word64:
      return findAs<Word64Keys>(*map, key, failure);
    case MapKeyKind::Word32:
      return findAs<Word32Keys>(*map, key, failure);
    case MapKeyKind::String:
      return findAs<StringKeys>(*map, key, failure);
    case MapKeyKind::Memory:
    case MapKeyKind::General:
      return findAs<GeneralKeys>(*map, key, failure);
  }
  GOPARK_UNREACHABLE("a map's keys are of a known kind");
}

void* assignInMap(Heap& heap, GoMap* map, const void* key, Uncomparable& failure) {
  const auto& layout = *toPointer<const MapLayout>(map->layout);
  if (layout.mayBeUnhashable && !isHashable(*layout.key, key, failure)) return nullptr;
  return withKeys(layout, [&](auto keys) { return assignAs<decltype(keys)>(heap, *map, key, failure); });
}

void deleteFromMap(const TypeDesc& mapType, GoMap* map, const void* key, Uncomparable& failure) {
  if (!isHashable(*mapType.key, key, failure) || !map || map->count == 0) return;
  const auto& layout = *toPointer<const MapLayout>(map->layout);
  withKeys(layout, [&](auto keys) { deleteAs<decltype(keys)>(*map, key, failure); });
}

void clearMap(GoMap* map) {
  if (!map || map->capacity == 0) return;
  const MapPlaces places = MapPlaces::of(*map);
  std::memset(places.key(0), 0, size_t{map->used} * places.layout->entryBytes);
  if (map->indexBits == 0) {
    *places.liveWord() = 0;
  } else {
    std::memset(places.index(), 0, (size_t{1} << map->indexBits) * 4 + size_t{map->capacity} * 4);
  }
  map->used = 0;
  map->count = 0;
  map->clearSequence++;
}

}  // namespace gopark
