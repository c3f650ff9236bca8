// Equality and hashing of values in memory, by type. See equal_hash.h.
#include "core/value/equal_hash.h"

#include "core/base/check.h"
#include "core/value/interface.h"
#include "core/value/strings.h"

namespace gopark {
namespace {

constexpr uint64_t kHashMultiplier = 0xd6e8feb86659fd93ULL;
constexpr uint64_t kNanHash = 0x7ff8000000000001ULL;

template <class T>
T load(const void* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

const void* at(const void* base, int64_t offset) {
  return static_cast<const uint8_t*>(base) + offset;
}

template <class T>
bool equalAs(const void* a, const void* b) {
  return load<T>(a) == load<T>(b);
}

uint64_t mix(uint64_t hash, uint64_t word) {
  return hashWord((hash << 5 | hash >> 59) ^ word);
}

// +0 and -0 are equal; a NaN equals nothing, so any hash does.
uint64_t hashFloat(double value) {
  if (value == 0) return hashWord(0);
  if (value != value) return kNanHash;
  return hashWord(__builtin_bit_cast(uint64_t, value));
}

uint64_t hashInterface(const GoInterface& interface, Uncomparable& failure) {
  const TypeDesc* type = interface.typeDesc();
  if (!type) return 0;
  if (!type->isComparable) {
    failure.type = type;
    return 0;
  }
  return mix(hashValue(*type, interfaceValue(interface), failure), type->hash);
}

uint64_t hashPlainMemory(const void* value, int64_t size) {
  if (size == 8) return hashWord(load<uint64_t>(value));
  if (size == 4) return hashWord(load<uint32_t>(value));
  return hashBytes(value, static_cast<size_t>(size));
}

}  // namespace

bool equalInterfaces(const GoInterface& a, const GoInterface& b, Uncomparable& failure) {
  if (a.type != b.type) return false;
  const TypeDesc* type = a.typeDesc();
  if (!type) return true;
  if (!type->isComparable) {
    failure.type = type;
    return false;
  }
  if (type->isDirect) return a.data == b.data;
  return equalValues(*type, interfaceValue(a), interfaceValue(b), failure);
}

bool equalValues(const TypeDesc& type, const void* a, const void* b, Uncomparable& failure) {
  if (type.isPlainMemory) return std::memcmp(a, b, static_cast<size_t>(type.size)) == 0;
  switch (type.kind) {
    case Kind::Float32:
      return equalAs<float>(a, b);
    case Kind::Float64:
      return equalAs<double>(a, b);
    case Kind::Complex64:
      return equalAs<float>(a, b) && equalAs<float>(at(a, 4), at(b, 4));
    case Kind::Complex128:
      return equalAs<double>(a, b) && equalAs<double>(at(a, 8), at(b, 8));
    case Kind::String:
      return equalStrings(load<GoString>(a), load<GoString>(b));
    case Kind::Interface:
      return equalInterfaces(load<GoInterface>(a), load<GoInterface>(b), failure);
    case Kind::Array:
      for (int64_t i = 0; i < type.length; i++) {
        const int64_t offset = i * type.element->size;
        if (!equalValues(*type.element, at(a, offset), at(b, offset), failure)) return false;
      }
      return true;
    case Kind::Struct:
      for (const FieldDesc& field : type.fields) {
        if (field.name == "_") continue;
        if (!equalValues(*field.type, at(a, field.offset), at(b, field.offset), failure)) return false;
      }
      return true;
    case Kind::Slice:
    case Kind::Map:
    case Kind::Func:
      failure.type = &type;
      return false;
    default:
      return std::memcmp(a, b, static_cast<size_t>(type.size)) == 0;
  }
}

uint64_t hashValue(const TypeDesc& type, const void* value, Uncomparable& failure) {
  if (type.isPlainMemory) return hashPlainMemory(value, type.size);
  switch (type.kind) {
    case Kind::Float32:
      return hashFloat(static_cast<double>(load<float>(value)));
    case Kind::Float64:
      return hashFloat(load<double>(value));
    case Kind::Complex64:
      return mix(hashFloat(static_cast<double>(load<float>(value))),
                 hashFloat(static_cast<double>(load<float>(at(value, 4)))));
    case Kind::Complex128:
      return mix(hashFloat(load<double>(value)), hashFloat(load<double>(at(value, 8))));
    case Kind::String: {
      const auto string = load<GoString>(value);
      return hashBytes(toPointer(string.data), static_cast<size_t>(string.length));
    }
    case Kind::Interface:
      return hashInterface(load<GoInterface>(value), failure);
    case Kind::Array: {
      uint64_t hash = 0;
      for (int64_t i = 0; i < type.length && !failure.type; i++) {
        hash = mix(hash, hashValue(*type.element, at(value, i * type.element->size), failure));
      }
      return hash;
    }
    case Kind::Struct: {
      uint64_t hash = 0;
      for (const FieldDesc& field : type.fields) {
        if (field.name == "_" || failure.type) continue;
        hash = mix(hash, hashValue(*field.type, at(value, field.offset), failure));
      }
      return hash;
    }
    case Kind::Slice:
    case Kind::Map:
    case Kind::Func:
      failure.type = &type;
      return 0;
    default:
      return hashPlainMemory(value, type.size);
  }
}

uint64_t hashBytes(const void* bytes, size_t length) {
  const auto* first = static_cast<const uint8_t*>(bytes);
  uint64_t hash = length * kHashMultiplier;
  const auto take = [&hash](uint64_t word) {
    hash = (hash ^ word) * kHashMultiplier;
    hash ^= hash >> 29;
  };
  if (length >= 8) {
    for (size_t i = 0; i + 8 < length; i += 8) take(load<uint64_t>(first + i));
    take(load<uint64_t>(first + length - 8));  // may overlap the one before
  } else if (length >= 4) {
    take(uint64_t{load<uint32_t>(first)} << 32 | load<uint32_t>(first + length - 4));
  } else if (length > 0) {
    take(uint64_t{first[0]} << 16 | uint64_t{first[length / 2]} << 8 | first[length - 1]);
  }
  return hashWord(hash);
}

}  // namespace gopark
