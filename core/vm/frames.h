// Call frames: how they lie in a goroutine's stack, and how they are linked.
//
//   … header of the caller | R[0] R[1] …                 | header | R[0] R[1] … of the callee
//                            ^ the caller's frame pointer    4 slots  ^ fp
//
// Invariants:
//   - Nothing points into a stack except the two registers of the body that runs on it: stacks move when they
//   grow.
//   - A header is written by the call; slots of the callee are whatever was there before (results are not
//   zeroed).
//   - The bottom frame belongs to the pseudo-function `bottom`; below it there is nothing.
#pragma once

#include <cstdint>

#include "core/code/program.h"
#include "core/value/value.h"

namespace gopark {

// Words of the header, counted from R[0] downwards.
inline constexpr int kReturnWord = -4;    // the Instruction to go on at
inline constexpr int kDistanceWord = -3;  // low half: slots down to the caller's R[0]; high half: FrameFlags
inline constexpr int kFunctionWord = -2;  // the Function that runs
inline constexpr int kClosureWord = -1;   // its closure, when it was called through one

// The call stands at the return address itself, not before it: the instruction is executed again after the
// call.
inline constexpr uint64_t kCallRepeats = uint64_t{1} << 32;

inline const Function* functionOf(const Slot* fp) {
  return toPointer<const Function>(fp[kFunctionWord]);
}
inline uint32_t distanceOf(const Slot* fp) {
  return static_cast<uint32_t>(fp[kDistanceWord]);
}

inline const Function* functionOfClosure(Slot closure) {
  return toPointer<const Function>(toPointer<const ClosureHeader>(closure)->function);
}

// The pc, for the line table, of the call that frame fp returns to.
inline uint32_t callerPc(const Slot* fp) {
  const auto* to = toPointer<const Instruction>(fp[kReturnWord]);
  const Function* caller = functionOf(fp - distanceOf(fp));
  const auto pc = static_cast<uint32_t>(to - caller->code.data());
  return (fp[kDistanceWord] & kCallRepeats) != 0 ? pc : pc - 1;
}

// What the loop needs of a callee, by function index: one cache line or less.
struct alignas(16) CallTarget {
  const Instruction* code;
  const Function* function;
  uint32_t frameSlots;
};

}  // namespace gopark
