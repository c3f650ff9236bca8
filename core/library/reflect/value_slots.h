// Values between memory and slots: small signed integers are sign-extended, all else is as in memory, filled
// up with zeros.
#pragma once

#include <cstring>

#include "core/code/type_desc.h"
#include "core/value/value.h"

namespace gopark {

// Writes the value at `from` into type.slots slots; returns the slot behind them.
inline Slot* loadIntoSlots(Slot* to, const TypeDesc& type, const void* from) {
  if (type.slots == 0) return to;
  to[type.slots - 1] = 0;
  std::memcpy(to, from, static_cast<size_t>(type.size));
  if (type.kind == Kind::Int8) to[0] = static_cast<Slot>(int64_t{static_cast<int8_t>(to[0])});
  if (type.kind == Kind::Int16) to[0] = static_cast<Slot>(int64_t{static_cast<int16_t>(to[0])});
  if (type.kind == Kind::Int32) to[0] = static_cast<Slot>(int64_t{static_cast<int32_t>(to[0])});
  return to + type.slots;
}

// Writes the value in the slots to `to`; returns the slot behind it.
inline const Slot* storeFromSlots(void* to, const TypeDesc& type, const Slot* from) {
  if (type.size > 0) std::memcpy(to, from, static_cast<size_t>(type.size));
  return from + type.slots;
}

}  // namespace gopark
