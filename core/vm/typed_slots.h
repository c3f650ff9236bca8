// Values between memory and slots by their type: a slot holds small signed integers sign-extended
// (canonical).
#pragma once

#include "core/code/type_desc.h"
#include "core/vm/slots.h"

namespace gopark {

inline void canonicalise(const TypeDesc& type, Slot* slot) {
  switch (type.kind) {
    case Kind::Int8:
      *slot = extended<int8_t>(*slot);
      break;
    case Kind::Int16:
      *slot = extended<int16_t>(*slot);
      break;
    case Kind::Int32:
      *slot = extended<int32_t>(*slot);
      break;
    default:
      break;
  }
}

// R[to..] = the value at `from`.
inline void loadValue(const TypeDesc& type, Slot* to, const void* from) {
  if (type.size == 8) {
    *to = readMemory<uint64_t>(from);
    return;
  }
  copyIntoFrame(to, from, static_cast<uint64_t>(type.size));
  canonicalise(type, to);
}

}  // namespace gopark
