// Opcode tables: names, operand shapes and lengths, generated from opcode.def.
#include "core/code/instruction.h"

#include <cstring>

#include "core/base/check.h"

namespace gopark {
namespace {

constexpr const char* kNames[] = {
#define GOPARK_OPCODE(name, shape, meaning) #name,
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
};
constexpr const char* kShapes[] = {
#define GOPARK_OPCODE(name, shape, meaning) shape,
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
};

size_t indexOf(Opcode op) {
  GOPARK_CHECK(static_cast<int>(op) < kOpcodeCount, "an instruction has an opcode of the set");
  return static_cast<size_t>(op);
}

}  // namespace

const char* opcodeName(Opcode op) {
  return kNames[indexOf(op)];
}
const char* opcodeShape(Opcode op) {
  return kShapes[indexOf(op)];
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
