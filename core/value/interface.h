// Interface values: boxing and method sets.
#pragma once

#include <optional>

#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

// An interface holding a copy of the value at `value` (memory layout; a frame's slots are that, too). `type`
// is no interface type. Without value: the heap has no room.
[[nodiscard]] std::optional<GoInterface> makeInterface(Heap& heap, const TypeDesc& type, const void* value);

// Where the value that a non-nil interface holds lies in memory: the box, or the data word of the given
// interface itself.
inline const void* interfaceValue(const GoInterface& interface) {
  return interface.typeDesc()->isDirect ? static_cast<const void*>(&interface.data)
                                        : toPointer<const void>(interface.data);
}

// The method of that id in the type's method set; null when there is none.
const MethodDesc* findMethod(const TypeDesc& type, uint32_t methodId);
// The first method of `interfaceType` that `type` lacks (for "missing method M"); null when it has all.
const MethodDesc* missingMethod(const TypeDesc& type, const TypeDesc& interfaceType);
inline bool implements(const TypeDesc& type, const TypeDesc& interfaceType) {
  return missingMethod(type, interfaceType) == nullptr;
}

}  // namespace gopark
