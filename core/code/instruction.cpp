// Opcode tables: names, operand shapes and lengths, generated from opcode.def.
#include "core/code/instruction.h"

#include <cstring>

#include "core/base/check.h"

namespace gopark {
namespace {

struct OpcodeRow {
  const char* name;
  const char* shape;
};

constexpr OpcodeRow kOpcodes[] = {
#define GOPARK_OPCODE(name, shape, meaning) {#name, shape},
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
};

const OpcodeRow& rowOf(Opcode op) {
  GOPARK_CHECK(static_cast<int>(op) < kOpcodeCount, "an instruction has an opcode of the set");
  return kOpcodes[static_cast<int>(op)];
}

}  // namespace

const char* opcodeName(Opcode op) {
  return rowOf(op).name;
}
const char* opcodeShape(Opcode op) {
  return rowOf(op).shape;
}

bool fallsThrough(Opcode op) {
  switch (op) {
    case Opcode::Return:
    case Opcode::ReturnValue:
    case Opcode::Jump:
    case Opcode::Loop:
    case Opcode::Panic:
    case Opcode::PanicStep:
    case Opcode::Unreachable:
      return false;
    default:
      return true;
  }
}

int extensionWords(const Instruction& instruction) {
  if (instruction.op == Opcode::JumpTable || instruction.op == Opcode::Select) return instruction.b;
  const char* comma = std::strchr(opcodeShape(instruction.op), ',');
  return comma ? static_cast<int>(std::strlen(comma + 1)) : 0;
}

}  // namespace gopark
