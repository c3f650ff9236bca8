// Where a map's entries, hashes and index lie in its arrays; for the map's own files.
#pragma once

#include "core/value/map.h"

namespace gopark {

inline constexpr uint32_t kSmallMapPlaces = 8;
inline constexpr int64_t kMaxHint = int64_t{1} << 28;
inline constexpr uint32_t kNoPlace = ~uint32_t{0};

// The arrays of a map, or former ones that an iterator holds.
struct MapPlaces {
  const MapLayout* layout;
  uint8_t* entries;
  uint32_t* table;
  uint32_t indexBits;

  static MapPlaces of(const GoMap& map) {
    return {toPointer<const MapLayout>(map.layout), toPointer<uint8_t>(map.entries),
            toPointer<uint32_t>(map.table), map.indexBits};
  }

  void* key(uint32_t place) const { return entries + size_t{place} * layout->entryBytes; }
  void* element(uint32_t place) const {
    return entries + size_t{place} * layout->entryBytes + layout->elementOffset;
  }
  uint32_t* index() const { return table; }
  uint32_t* hashes() const { return table + (size_t{1} << indexBits); }
  uint64_t* liveWord() const {
    return reinterpret_cast<uint64_t*>(entries + size_t{kSmallMapPlaces} * layout->entryBytes);
  }

  bool isLive(uint32_t place) const {
    return indexBits > 0 ? hashes()[place] != 0 : (*liveWord() >> place & 1) != 0;
  }
  void markLive(uint32_t place) const { *liveWord() |= uint64_t{1} << place; }
  void kill(uint32_t place) const {
    std::memset(key(place), 0, layout->entryBytes);
    if (indexBits > 0) {
      hashes()[place] = 0;
    } else {
      *liveWord() &= ~(uint64_t{1} << place);
    }
  }
};

}  // namespace gopark
