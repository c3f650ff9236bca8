// Type descriptors: the part of a type that the running program needs (dispatch, conversion, equality,
// printing, collection).
//
// Invariants:
//   - One descriptor per type of the program: identity of types at run time is identity of pointers.
//   - Descriptors belong to the Program, live on the C++ heap and never move; the first word of an interface
//   points to one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace gopark {

struct Function;

// reflect.Kind's numbering.
enum class Kind : uint8_t {
  Invalid,
  Bool,
  Int,
  Int8,
  Int16,
  Int32,
  Int64,
  Uint,
  Uint8,
  Uint16,
  Uint32,
  Uint64,
  Uintptr,
  Float32,
  Float64,
  Complex64,
  Complex128,
  Array,
  Chan,
  Func,
  Interface,
  Map,
  Pointer,
  Slice,
  String,
  Struct,
  UnsafePointer,
};

// Where the pointers of a value are, for the collector. Objects hold elements of this layout one after
// another.
struct PointerMap {
  uint32_t elementBytes = 8;             // stride, a multiple of 8 when there are pointers
  uint32_t pointerBytes = 0;             // bytes up to and including the last pointer; 0: no pointers at all
  std::vector<uint32_t> pointerOffsets;  // byte offsets of the pointer words, rising (data words of
                                         // interfaces and strings' data included)
};

struct FieldDesc {
  std::string name;
  std::string tag;
  std::string packagePath;  // of an unexported field
  struct TypeDesc* type;
  int64_t offset;
  bool isEmbedded;
  bool isExported;
};

// A method of a concrete type's method set, or one an interface asks for. Sorted by methodId's name, then
// package.
struct MethodDesc {
  uint32_t methodId;  // one number per (name, package if unexported), dense
  std::string name;
  std::string packagePath;               // of an unexported method
  struct TypeDesc* signature = nullptr;  // func type without receiver
  Function* function = nullptr;  // concrete types: takes the interface's data word as receiver; null when
                                 // nothing in the program can call it
};

struct TypeDesc {
  Kind kind = Kind::Invalid;
  uint8_t align = 1;
  bool isNamed = false;
  bool isDirect = false;       // pointer-shaped: an interface's data word is the value itself
  bool isComparable = true;    // == compiles; interfaces inside may still panic
  bool isPlainMemory = false;  // equality is equality of bytes (no strings, floats, interfaces, padding)
  bool isVariadic = false;
  uint8_t chanDirection = 0;  // ChanDirection
  int64_t size = 0;           // bytes
  int64_t length = 0;         // arrays
  uint32_t slots = 0;         // (size + 7) / 8
  uint32_t index = 0;         // in Program::types
  uint32_t hash = 0;          // stable: from the type's text
  std::string text;           // "main.T", "[]int", "struct { a int }": %T
  std::string name;           // "T" of a named type
  std::string packagePath;
  TypeDesc* element = nullptr;    // pointer, slice, array, chan, map value
  TypeDesc* key = nullptr;        // map
  TypeDesc* pointerTo = nullptr;  // *T when the program has it
  TypeDesc* sliceOf = nullptr;    // []T when the program has it
  std::vector<FieldDesc> fields;
  std::vector<TypeDesc*> params;
  std::vector<TypeDesc*> results;
  std::vector<MethodDesc> methods;
  PointerMap pointers;  // of one value
};

}  // namespace gopark
