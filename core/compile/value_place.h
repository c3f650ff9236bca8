// Somewhere a value can be read or written: what is known of it once its operands are evaluated.
#pragma once

#include <cstdint>

#include "core/compile/function_builder.h"
#include "core/types/type.h"

namespace gopark {

enum class PlaceKind : uint8_t {
  Blank,         // the _ of an assignment
  Slots,         // R[base..]
  FrameBytes,    // byte `offset` of the aggregate at R[base]: less than a slot, or not at a slot's start
  FrameElement,  // element R[index] of the array of `length` elements at R[base]
  Memory,        // M[R[base] + offset]
  Global,        // byte `offset` of the globals
  GlobalWord,    // a scalar global in canonical form
  SliceElement,  // element R[index] of the slice at R[base]
  MapElement,    // R[base][R[index..]]
};

struct ValuePlace {
  PlaceKind kind = PlaceKind::Blank;
  const Type* type = nullptr;  // of the value there
  SlotIndex base = 0;
  SlotIndex index = 0;
  int64_t offset = 0;
  int64_t length = 0;
  bool isUnsignedIndex = false;     // the index is an unsigned 64-bit integer
  const Type* container = nullptr;  // MapElement: the map's type
  bool isNonNil = false;            // Memory: the address is known not to be nil
};

}  // namespace gopark
