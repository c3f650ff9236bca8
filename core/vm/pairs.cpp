// Pairs of instructions that are done with one dispatch: the table.
#include "core/vm/pairs.h"

#include "core/code/program.h"

namespace gopark {
namespace {

struct Pair {
  Opcode first;
  Opcode second;
  Opcode both;
};

constexpr Pair kPairs[] = {
    {Opcode::AddImmediate, Opcode::LoopLessSigned, Opcode::AddImmediateThenLoopLessSigned},
    {Opcode::AddImmediate, Opcode::LoopLessImmediate, Opcode::AddImmediateThenLoopLessImmediate},
    {Opcode::AddImmediate, Opcode::Call, Opcode::AddImmediateThenCall},
    {Opcode::AddImmediate, Opcode::Loop, Opcode::AddImmediateThenLoop},
    {Opcode::Add, Opcode::Return, Opcode::AddThenReturn},
    {Opcode::Add, Opcode::AddImmediate, Opcode::AddThenAddImmediate},
    {Opcode::Move, Opcode::Call, Opcode::MoveThenCall},
    {Opcode::Move, Opcode::Move, Opcode::MoveThenMove},
    {Opcode::LoadInt, Opcode::Call, Opcode::LoadIntThenCall},
    {Opcode::SliceLoadBytes, Opcode::SliceLoad64, Opcode::SliceLoadBytesThenSliceLoad64},
    {Opcode::SliceLoad64, Opcode::MulFloat64, Opcode::SliceLoad64ThenMulFloat64},
    {Opcode::SliceLoad64, Opcode::Add, Opcode::SliceLoad64ThenAdd},
    {Opcode::MulFloat64, Opcode::AddFloat64, Opcode::MulFloat64ThenAddFloat64},
    {Opcode::AddFloat64, Opcode::AddImmediate, Opcode::AddFloat64ThenAddImmediate},
};

constexpr uint64_t kRowBytes = 24;  // of a slice in a slice

}  // namespace

void pairUp(Instruction& first) {
  const bool isWideCopy = first.op == Opcode::SliceLoadBytes && (&first)[1].word() != kRowBytes;
  if (isWideCopy) return;
  const Opcode second = (&first)[1 + extensionWords(first)].op;
  for (const Pair& pair : kPairs) {
    if (pair.first == first.op && pair.second == second) {
      first.op = pair.both;
      return;
    }
  }
}

}  // namespace gopark
