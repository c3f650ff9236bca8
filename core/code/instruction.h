// One instruction: 64 bits, and the extension words after it (see opcode.def).
#pragma once

#include <cstdint>

namespace gopark {

enum class Opcode : uint16_t {
#define GOPARK_OPCODE(name, shape, meaning) name,
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
};

inline constexpr int kOpcodeCount = 0
#define GOPARK_OPCODE(name, shape, meaning) +1
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
    ;

struct Instruction {
  Opcode op;
  uint16_t a = 0;
  uint16_t b = 0;
  uint16_t c = 0;

  uint32_t bc() const { return b | static_cast<uint32_t>(c) << 16; }
  int32_t signedBc() const { return static_cast<int32_t>(bc()); }
  void setBc(uint32_t value) {
    b = static_cast<uint16_t>(value);
    c = static_cast<uint16_t>(value >> 16);
  }

  uint64_t word() const {
    return static_cast<uint64_t>(op) | uint64_t{a} << 16 | uint64_t{b} << 32 | uint64_t{c} << 48;
  }
  static Instruction fromWord(uint64_t word) {
    return {static_cast<Opcode>(word & 0xffff), static_cast<uint16_t>(word >> 16),
            static_cast<uint16_t>(word >> 32), static_cast<uint16_t>(word >> 48)};
  }
};
static_assert(sizeof(Instruction) == 8);

const char* opcodeName(Opcode op);
const char* opcodeShape(Opcode op);
// Whether the instruction after one of this kind may come next.
bool fallsThrough(Opcode op);
// Extension words after `instruction` (JumpTable and Select count theirs in an operand).
int extensionWords(const Instruction& instruction);

// A case of Select, as an extension word: op 0 receives, 1 sends.
struct SelectCaseWord {
  uint16_t isSend;
  uint16_t channel;  // slot
  uint16_t value;    // slot of the value to send, or where the received value goes (kNoSlot: nowhere)
  uint16_t ok;       // slot for "was sent", or kNoSlot
};
inline constexpr uint16_t kNoSlot = 0xffff;

// The state of a range over a function (Go: abi.RF_State).
enum class RangeState : uint8_t {
  Done,       // the body has been left for good
  Ready,      // the body can be called
  Running,    // the body runs, or has panicked
  Exhausted,  // the iterator has returned
};

enum class PrintKind : uint8_t {
  Bool,
  Signed,
  Unsigned,
  Float64,
  Float32,
  String,
  Pointer,
  Slice,
  Interface,
  Space,
  Newline,
  Complex128,
  Complex64
};

inline constexpr int kFrameHeaderSlots = 4;
inline constexpr int kMaxFrameSlots = 60000;  // larger aggregates live on the heap

}  // namespace gopark
