// Natives of reflect that read and write values. A place is the address of the value itself, whatever its
// kind.
#include <cstring>

#include "core/library/native_table.h"
#include "core/runtime/channel.h"
#include "core/runtime/runtime.h"
#include "core/value/equal_hash.h"
#include "core/value/interface.h"
#include "core/value/map.h"

namespace gopark {
namespace {

template <class T>
T load(const void* place) {
  T value;
  std::memcpy(static_cast<void*>(&value), place, sizeof value);
  return value;
}

template <class T>
void store(void* place, const T& value) {
  std::memcpy(place, &value, sizeof value);
}

NativeOutcome unpack(NativeCall& call) {
  const GoInterface interface = call.interface();
  const TypeDesc* type = interface.typeDesc();
  call.returnPointer(type);
  if (!type) {
    call.returnPointer(nullptr);
  } else if (!type->isDirect) {
    call.returnWord(interface.data);
  } else {
    void* box = call.allocate(type->size, type->pointers);
    if (box) store(box, interface.data);
    call.returnPointer(box);
  }
  return NativeOutcome::Return;
}

NativeOutcome pack(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  const void* place = call.pointer();
  const std::optional<GoInterface> interface = makeInterface(call.heap(), *type, place);
  if (!interface) call.noteMissing(type->size);
  call.returnInterface(interface.value_or(GoInterface{}));
  return NativeOutcome::Return;
}

NativeOutcome newArray(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  const int64_t length = call.integer();
  call.returnPointer(call.allocate(length * type->size, type->pointers));
  return NativeOutcome::Return;
}

void copyTo(const TypeDesc* type, uint8_t* to, const uint8_t* from, int64_t count) {
  if (count > 0) std::memmove(to, from, static_cast<size_t>(count * type->size));
}

uint8_t* offset(uint8_t* place, int64_t bytes) {
  return place + bytes;
}

NativeOutcome equal(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  const void* a = call.pointer();
  const void* b = call.pointer();
  Uncomparable failure;
  const bool isEqual = equalValues(*type, a, b, failure);
  if (failure.type) return call.panic(NativePanicKind::ComparingUncomparable, failure.type);
  call.returnBoolean(isEqual);
  return NativeOutcome::Return;
}

int64_t loadInt(const void* place, int64_t size) {
  switch (size) {
    case 1:
      return load<int8_t>(place);
    case 2:
      return load<int16_t>(place);
    case 4:
      return load<int32_t>(place);
    default:
      return load<int64_t>(place);
  }
}

uint64_t loadUint(const void* place, int64_t size) {
  uint64_t value = 0;
  std::memcpy(&value, place, static_cast<size_t>(size));
  return value;
}

void storeInt(void* place, int64_t size, uint64_t value) {
  std::memcpy(place, &value, static_cast<size_t>(size));
}

double loadFloat(const void* place, int64_t size) {
  return size == 4 ? static_cast<double>(load<float>(place)) : load<double>(place);
}

void storeFloat(void* place, int64_t size, double value) {
  if (size == 4) {
    store(place, static_cast<float>(value));
  } else {
    store(place, value);
  }
}

GoString loadString(const void* place) {
  return load<GoString>(place);
}
void storeString(void* place, GoString string) {
  store(place, string);
}
uint64_t loadPointer(const void* place) {
  return load<uint64_t>(place);
}
void storePointer(void* place, uint64_t word) {
  store(place, word);
}
GoSlice loadBytes(const void* place) {
  return load<GoSlice>(place);
}
GoInterface loadInterface(const TypeDesc*, const void* place) {
  return load<GoInterface>(place);
}
void storeInterface(const TypeDesc*, void* place, GoInterface interface) {
  store(place, interface);
}

NativeOutcome loadSlice(NativeCall& call) {
  const auto slice = load<GoSlice>(call.pointer());
  call.returnSlice(slice);  // its three words are the three results
  return NativeOutcome::Return;
}

void storeSlice(void* place, uint64_t data, int64_t length, int64_t capacity) {
  store(place, GoSlice{.data = data, .length = length, .capacity = capacity});
}

// ---- maps

GoMap* mapAt(const void* place) {
  return toPointer<GoMap>(load<uint64_t>(place));
}

int64_t lengthOfMap(const void* place) {
  return mapLength(mapAt(place));
}

NativeOutcome mapEntries(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  GoMap* map = mapAt(call.pointer());
  const TypeDesc& key = *type->key;
  const TypeDesc& element = *type->element;
  const int64_t count = mapLength(map);
  auto* keys = static_cast<uint8_t*>(call.allocate(count * key.size, key.pointers));
  auto* elements = static_cast<uint8_t*>(call.allocate(count * element.size, element.pointers));
  MapIterator* iterator = newMapIterator(call.heap(), map, call.runtime().random().next64());
  if (!iterator) call.noteMissing(static_cast<int64_t>(sizeof(MapIterator)));
  if (call.missingBytes() > 0) return NativeOutcome::Return;

  uint8_t* nextKey = keys;
  uint8_t* nextElement = elements;
  while (nextInMap(iterator)) {
    std::memcpy(nextKey, toPointer(iterator->key), static_cast<size_t>(key.size));
    std::memcpy(nextElement, toPointer(iterator->element), static_cast<size_t>(element.size));
    nextKey += key.size;
    nextElement += element.size;
  }
  call.returnInteger(count);
  call.returnPointer(keys);
  call.returnPointer(elements);
  return NativeOutcome::Return;
}

NativeOutcome mapLookup(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  GoMap* map = mapAt(call.pointer());
  const void* key = call.pointer();
  Uncomparable failure;
  const void* element = findInMap(*type, map, key, failure);
  if (failure.type) return call.panic(NativePanicKind::HashOfUnhashable, failure.type);
  if (!element) {
    call.returnPointer(nullptr);
    return NativeOutcome::Return;
  }
  void* copy = call.allocate(type->element->size, type->element->pointers);
  if (copy) std::memcpy(copy, element, static_cast<size_t>(type->element->size));
  call.returnPointer(copy);
  return NativeOutcome::Return;
}

NativeOutcome mapAssign(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  GoMap* map = mapAt(call.pointer());
  const void* key = call.pointer();
  const void* element = call.pointer();
  if (!map) return call.panic(NativePanicKind::NilMapAssignment);
  Uncomparable failure;
  void* place = assignInMap(call.heap(), map, key, failure);
  if (failure.type) return call.panic(NativePanicKind::HashOfUnhashable, failure.type);
  if (!place) {
    call.noteMissing(type->element->size);
    return NativeOutcome::Return;
  }
  std::memcpy(place, element, static_cast<size_t>(type->element->size));
  return NativeOutcome::Return;
}

NativeOutcome mapDelete(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  GoMap* map = mapAt(call.pointer());
  Uncomparable failure;
  deleteFromMap(*type, map, call.pointer(), failure);
  if (failure.type) return call.panic(NativePanicKind::HashOfUnhashable, failure.type);
  return NativeOutcome::Return;
}

NativeOutcome makeMap(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  void* place = call.pointer();
  GoMap* map = newMap(call.heap(), *type, call.integer());
  if (!map) call.noteMissing(static_cast<int64_t>(sizeof(GoMap)));
  store(place, toWord(map));
  return NativeOutcome::Return;
}

// ---- channels

Channel* channelAt(const void* place) {
  return toPointer<Channel>(load<uint64_t>(place));
}

NativeOutcome channelLength(NativeCall& call) {
  Channel* channel = channelAt(call.pointer());
  call.returnInteger(channel ? channel->length(call.runtime()) : 0);
  return NativeOutcome::Return;
}

int64_t channelCapacity(const void* place) {
  const Channel* channel = channelAt(place);
  return channel ? channel->capacity() : 0;
}

constexpr NativeEntry kNatives[] = {
    {"reflect.unpack", unpack},
    {"reflect.pack", pack},
    {"reflect.newArray", newArray},
    {"reflect.copyTo", plain<copyTo>},
    {"reflect.offset", plain<offset>},
    {"reflect.equal", equal},
    {"reflect.loadInt", plain<loadInt>},
    {"reflect.loadUint", plain<loadUint>},
    {"reflect.storeInt", plain<storeInt>},
    {"reflect.loadFloat", plain<loadFloat>},
    {"reflect.storeFloat", plain<storeFloat>},
    {"reflect.loadString", plain<loadString>},
    {"reflect.storeString", plain<storeString>},
    {"reflect.loadPointer", plain<loadPointer>},
    {"reflect.storePointer", plain<storePointer>},
    {"reflect.loadSlice", loadSlice},
    {"reflect.storeSlice", plain<storeSlice>},
    {"reflect.loadBytes", plain<loadBytes>},
    {"reflect.loadInterface", plain<loadInterface>},
    {"reflect.storeInterface", plain<storeInterface>},
    {"reflect.mapLen", plain<lengthOfMap>},
    {"reflect.mapEntries", mapEntries},
    {"reflect.mapLookup", mapLookup},
    {"reflect.mapAssign", mapAssign},
    {"reflect.mapDelete", mapDelete},
    {"reflect.makeMap", makeMap},
    {"reflect.chanLen", channelLength},
    {"reflect.chanCap", plain<channelCapacity>},
};

}  // namespace

std::span<const NativeEntry> reflectMemoryNatives() {
  return kNatives;
}

}  // namespace gopark
