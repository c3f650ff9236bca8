// Places of code: from a function and pc to the file and line that tracebacks print.
#pragma once

#include <cstdint>

#include "core/code/program.h"
#include "core/runtime/place.h"

namespace gopark {

// Of the instruction at pc, or of the operation that holds the word at pc.
Pos posAt(const Function& function, uint32_t pc);
// Without an offset.
CallSite siteAt(const Program& program, const Function& function, uint32_t pc);
// What tracebacks print as "+0x…": a stable stand-in for the distance in machine code, never 0.
inline uint32_t tracebackOffset(uint32_t pc) {
  return (pc + 1) * 8;
}
// Of the function's declaration: where a goroutine that never ran stands.
CallSite siteOfDeclaration(const Program& program, const Function& function);

}  // namespace gopark
