// How values lie in slots and memory: the questions that every part of the compiler asks about a type.
//
// Invariants:
//   - A scalar (integer, bool, float, pointer, map, channel, func) takes one slot, in canonical form
//   (opcode.def).
//   - Everything else lies in its slots as in memory: a complex64 in one, its real part in the low half.
#pragma once

#include <cstdint>

#include "core/types/object.h"
#include "core/types/type.h"

namespace gopark {

using SlotIndex = uint32_t;

// How one value is read from memory and written to it.
enum class MemoryForm : uint8_t {
  Signed8,
  Unsigned8,
  Signed16,
  Unsigned16,
  Signed32,
  Unsigned32,
  Word,
  Bytes
};

struct ValueLayout {
  MemoryForm form = MemoryForm::Bytes;
  uint32_t slots = 0;
  int64_t bytes = 0;
};

// What arithmetic on an integer type has to know.
struct IntegerForm {
  int bits = 64;
  bool isSigned = true;
};

// Slots of a call's frame: results, then receiver and parameters.
struct CallLayout {
  uint32_t resultSlots = 0;
  uint32_t paramSlots = 0;
};

ValueLayout layoutOf(const Type* type);
uint32_t slotsOf(const Type* type);
IntegerForm integerFormOf(const Type* type);
uint32_t slotsOf(const TupleType* tuple);
CallLayout callLayoutOf(const SignatureType* signature, uint32_t receiverSlots);

// Pointer-shaped: an interface's data word is the value itself.
bool isDirectType(const Type* type);
// Equality is equality of all bytes.
bool isPlainMemory(const Type* type);
// Arrays that hold aggregates, and structs that hold arrays: a variable of such a type lives on the heap, so
// that assignments to its parts need no way to reach them in a frame.
bool hasNestedArray(const Type* type);

// The offset in a value where gc's code first writes when it stores the whole of it: with pointers among
// them, to the first part that is none (ssagen's storeTypeScalars). A store through nil is told with this
// address.
int64_t firstStoredOf(const Type* type);

// Larger variables live on the heap; larger values are copied from memory to memory.
inline constexpr uint32_t kMaxVariableSlots = 256;
// Largest value that may stand in a frame at all.
inline constexpr uint32_t kMaxValueSlots = 40000;

}  // namespace gopark
