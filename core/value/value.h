// How Go values lie in memory: slots, strings, slices, interfaces, as on Go's amd64, whatever the host's
// pointer size.
//
// Invariants:
//   - A pointer in Go memory is 8 bytes, zero-extended from the host's pointer (4 bytes on wasm).
//   - Padding inside values that gopark builds is zero, so that isPlainMemory types compare by bytes.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "core/code/type_desc.h"

namespace gopark {

using Slot = uint64_t;

inline uint64_t toWord(const void* pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}
template <class T = void>
T* toPointer(uint64_t word) {
  return reinterpret_cast<T*>(static_cast<uintptr_t>(word));
}

struct GoString {
  uint64_t data = 0;
  int64_t length = 0;
  std::string_view view() const { return {toPointer<const char>(data), static_cast<size_t>(length)}; }
};

struct GoSlice {
  uint64_t data = 0;
  int64_t length = 0;
  int64_t capacity = 0;
};

struct GoInterface {
  uint64_t type = 0;  // TypeDesc*, 0 for nil
  uint64_t data = 0;  // the value if type->isDirect, else the address of a box nobody writes to
  TypeDesc* typeDesc() const { return toPointer<TypeDesc>(type); }
};

static_assert(sizeof(GoString) == 16 && sizeof(GoSlice) == 24 && sizeof(GoInterface) == 16);

inline double float64Of(Slot slot) {
  return __builtin_bit_cast(double, slot);
}
inline Slot slotOf(double value) {
  return __builtin_bit_cast(Slot, value);
}
inline float float32Of(Slot slot) {
  return __builtin_bit_cast(float, static_cast<uint32_t>(slot));
}
inline Slot slotOf(float value) {
  return __builtin_bit_cast(uint32_t, value);
}

}  // namespace gopark
