// Map instructions. Keys and values are read where they are: slots are in memory layout.
#include "core/value/map.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"
#include "core/vm/typed_slots.h"

namespace gopark {

bool Machine::makeMap(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  const int64_t hint = signedSlot(fp[pc->b]);
  GoMap* map = allocate(pc, fp, 0, [&] { return newMap(heap_, type, hint); });
  if (map == nullptr) return false;
  fp[pc->a] = toWord(map);
  return true;
}

bool Machine::mapGet(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  auto* map = toPointer<GoMap>(fp[pc->b]);
  Uncomparable failure;
  const void* found = findInMap(type, map, fp + pc->c, failure);
  if (found != nullptr) [[likely]] {
    loadValue(*type.element, fp + pc->a, found);
    return true;
  }
  if (failure.type != nullptr) {
    return mapLength(map) == 0 ? panicUnhashableLookup(pc, fp, failure) : panicUnhashable(pc, fp, failure);
  }
  zeroSlots(fp + pc->a, type.element->slots);
  return true;
}

bool Machine::mapGetOk(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  auto* map = toPointer<GoMap>(fp[pc->b]);
  Uncomparable failure;
  const void* found = findInMap(type, map, fp + pc->c, failure);
  if (failure.type != nullptr) {
    return mapLength(map) == 0 ? panicUnhashableLookup(pc, fp, failure) : panicUnhashable(pc, fp, failure);
  }
  if (found != nullptr) {
    loadValue(*type.element, fp + pc->a, found);
  } else {
    zeroSlots(fp + pc->a, type.element->slots);
  }
  fp[pc->a + type.element->slots] = found != nullptr;
  return true;
}

bool Machine::mapGetToSet(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  auto* map = toPointer<GoMap>(fp[pc->b]);
  if (map == nullptr) return panicPlainError(pc, fp, "assignment to entry in nil map");
  Uncomparable failure;
  const void* found = findInMap(type, map, fp + pc->c, failure);
  if (failure.type != nullptr) return panicUnhashable(pc, fp, failure);
  if (found != nullptr) {
    loadValue(*type.element, fp + pc->a, found);
  } else {
    zeroSlots(fp + pc->a, type.element->slots);
  }
  return true;
}

bool Machine::mapSet(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  auto* map = toPointer<GoMap>(fp[pc->a]);
  if (map == nullptr) return panicPlainError(pc, fp, "assignment to entry in nil map");
  Uncomparable failure;
  if (heap_.wantsCollection()) [[unlikely]]
    collect(pc, fp);
  void* place = assignInMap(heap_, map, fp + pc->b, failure);
  if (place == nullptr && failure.type == nullptr) {
    collect(pc, fp);
    place = assignInMap(heap_, map, fp + pc->b, failure);
  }
  if (failure.type != nullptr) return panicUnhashable(pc, fp, failure);
  if (place == nullptr) return outOfMemory(pc, fp, static_cast<uint64_t>(map->capacity) * 2 * 8);
  copyBytes(place, fp + pc->c, static_cast<uint64_t>(type.element->size));
  return true;
}

bool Machine::mapDelete(Pc pc, Slot* fp) {
  Uncomparable failure;
  auto* map = toPointer<GoMap>(fp[pc->a]);
  deleteFromMap(typeAt(pc[1].word()), map, fp + pc->b, failure);
  if (failure.type == nullptr) return true;
  return mapLength(map) == 0 ? panicUnhashableLookup(pc, fp, failure) : panicUnhashable(pc, fp, failure);
}

bool Machine::mapClear(Pc pc, Slot* fp) {
  if (auto* map = toPointer<GoMap>(fp[pc->a])) clearMap(map);
  return true;
}

bool Machine::mapIterate(Pc pc, Slot* fp) {
  auto* map = toPointer<GoMap>(fp[pc->b]);
  MapIterator* iterator = allocate(pc, fp, sizeof(MapIterator),
                                   [&] { return newMapIterator(heap_, map, runtime_.random().next64()); });
  if (iterator == nullptr) return false;
  fp[pc->a] = toWord(iterator);
  return true;
}

bool Machine::mapNext(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  auto* iterator = toPointer<MapIterator>(fp[pc->a]);
  const bool hasEntry = nextInMap(iterator);
  Slot* to = fp + pc->c;
  *to = hasEntry;
  if (!hasEntry) return true;
  loadValue(*type.key, to + 1, toPointer<const void>(iterator->key));
  loadValue(*type.element, to + 1 + type.key->slots, toPointer<const void>(iterator->element));
  return true;
}

}  // namespace gopark
