// Equality and hashing of values in memory, by type (Go spec, "Comparison operators").
#pragma once

#include "core/value/value.h"

namespace gopark {

// What stands in the way of == or a map key: the dynamic type to name in the panic; null when all is well.
struct Uncomparable {
  const TypeDesc* type = nullptr;
};

// a and b point to values of `type` in memory layout (a frame's slots are that, too). On uncomparable dynamic
// types inside interfaces sets `failure` and returns false ("comparing uncomparable type …").
bool equalValues(const TypeDesc& type, const void* a, const void* b, Uncomparable& failure);
bool equalInterfaces(const GoInterface& a, const GoInterface& b, Uncomparable& failure);

// Equal values hash equally. The same on every machine unless addresses are part of the value.
// On unhashable dynamic types sets `failure` ("hash of unhashable type …").
uint64_t hashValue(const TypeDesc& type, const void* value, Uncomparable& failure);

inline uint64_t hashWord(uint64_t word) {
  const uint64_t product = (word ^ 0x9e3779b97f4a7c15ULL) * 0xd6e8feb86659fd93ULL;
  return product ^ (product >> 32);
}
uint64_t hashBytes(const void* bytes, size_t length);

}  // namespace gopark
