// Pairs of instructions that are done with one dispatch, and their search.
#pragma once

#include "core/code/instruction.h"

namespace gopark {

// Writes the pair's opcode over `first` when it makes one with the instruction behind it (`first` may be left
// as it is).
void pairUp(Instruction& first);

}  // namespace gopark
