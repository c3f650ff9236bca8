// The interpreter's loop: one function that never parks and is never re-entered.
//
// Invariants:
//   - The loop's registers are the locals pc, fp and budget; a goroutine's own copies of them are valid only
//   while the loop
//     is not running it, or inside a call out of the loop that was given pc and fp.
//   - What is done out of line may set the goroutine's registers (another frame, a grown stack, the same
//   instruction again)
//     or the outcome; then the loop takes them over.
//   - Nothing that is called from here can park: whoever must wait leaves with an outcome, and the body
//   parks.
//
// The cases stand in cases/*.inc. They are labels of a computed goto where the compiler has it and code is
// native, and cases of a switch on wasm, where a jump through a table is what the switch becomes anyway.
#include "core/base/check.h"
#include "core/value/map.h"
#include "core/vm/complex_slots.h"
#include "core/vm/frames.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {

#if defined(__GNUC__) && !defined(__wasm__)
#define GOPARK_CASE(name) label##name : __attribute__((unused));
#define GOPARK_DISPATCH goto* labels[static_cast<int>(pc->op)]
#else
#define GOPARK_CASE(name) \
  case Opcode::name:      \
    label##name : __attribute__((unused));
#define GOPARK_DISPATCH goto next
#endif

// `words` is the length of the instruction.
#define GOPARK_NEXT(words) \
  do {                     \
    pc += (words);         \
    GOPARK_DISPATCH;       \
  } while (false)

// The first half of a pair is done: `words` on, the second half without a dispatch.
#define GOPARK_THEN(words, name) \
  do {                           \
    pc += (words);               \
    goto label##name;            \
  } while (false)

#define GOPARK_NEXT_CALLED         \
  do {                             \
    if (--budget < 0) [[unlikely]] \
      goto preempted;              \
    GOPARK_DISPATCH;               \
  } while (false)

#define GOPARK_JUMP_IF(condition, distance) \
  do {                                      \
    if (condition) pc += (distance);        \
    GOPARK_NEXT(1);                         \
  } while (false)

#define GOPARK_LOOP_IF(condition, distance) \
  do {                                      \
    if (!(condition)) GOPARK_NEXT(1);       \
    pc += (distance) + 1;                   \
    GOPARK_NEXT_CALLED;                     \
  } while (false)

// The instruction cannot be done: a run-time panic of Go's, told from the instruction and its operands.
#define GOPARK_FAULT goto fault

// Long or rare: done in out_of_line.cpp, by the one call that all of them share. Few call sites keep the
// registers of the loop in registers of the machine.
#define GOPARK_OUT_OF_LINE goto outOfLine
// The callee's frame does not fit the stack.
#define GOPARK_GROW goto grow

#define GOPARK_LOAD(type)                                                  \
  do {                                                                     \
    if (isNil(fp[pc->b])) [[unlikely]]                                     \
      GOPARK_FAULT;                                                        \
    fp[pc->a] = readExtended<type>(toPointer<uint8_t>(fp[pc->b]) + pc->c); \
    GOPARK_NEXT(1);                                                        \
  } while (false)

#define GOPARK_STORE(type)                                                            \
  do {                                                                                \
    if (isNil(fp[pc->a])) [[unlikely]]                                                \
      GOPARK_FAULT;                                                                   \
    writeMemory(toPointer<uint8_t>(fp[pc->a]) + pc->c, static_cast<type>(fp[pc->b])); \
    GOPARK_NEXT(1);                                                                   \
  } while (false)

#define GOPARK_SLICE_LOAD(type)                                                              \
  do {                                                                                       \
    const Slot index = fp[pc->c];                                                            \
    if (index >= fp[pc->b + 1]) [[unlikely]]                                                 \
      GOPARK_FAULT;                                                                          \
    fp[pc->a] = readExtended<type>(toPointer<type>(fp[pc->b]) + static_cast<size_t>(index)); \
    GOPARK_NEXT(1);                                                                          \
  } while (false)

#define GOPARK_SLICE_STORE(type)                                                                        \
  do {                                                                                                  \
    const Slot index = fp[pc->b];                                                                       \
    if (index >= fp[pc->a + 1]) [[unlikely]]                                                            \
      GOPARK_FAULT;                                                                                     \
    writeMemory(toPointer<type>(fp[pc->a]) + static_cast<size_t>(index), static_cast<type>(fp[pc->c])); \
    GOPARK_NEXT(1);                                                                                     \
  } while (false)

void Machine::execute() {
#if defined(__GNUC__) && !defined(__wasm__)
  static const void* const labels[] = {
#define GOPARK_OPCODE(name, shape, meaning) &&label##name,
#include "core/code/opcode.def"
#undef GOPARK_OPCODE
  };
#endif
  Machine& m = *this;
  const CallTarget* const targets = callTargets_.data();
  const Instruction* pc = body_->pc;
  Slot* fp = body_->fp;
  Slot* limit = body_->stackLimit;
  int32_t budget = budget_;

#if defined(__GNUC__) && !defined(__wasm__)
  GOPARK_DISPATCH;
#else
next:
  switch (pc->op) {
#endif
#include "core/vm/cases/arithmetic.inc"
#include "core/vm/cases/calls.inc"
#include "core/vm/cases/memory.inc"
#include "core/vm/cases/pairs.inc"
#if !defined(__GNUC__) || defined(__wasm__)
}
GOPARK_UNREACHABLE("every case of the loop ends in a jump");
#endif

outOfLine : {
  const uint32_t words = doOutOfLine(pc, fp);
  if (words == 0) goto changed;
  pc += words;
  GOPARK_DISPATCH;
}

grow : growForCall(pc, fp);
goto changed;

fault : raiseFault(pc, fp);
changed : if (outcome_ != MachineOutcome::None) {
  budget_ = budget;
  return;
}
pc = body_->pc;
fp = body_->fp;
limit = body_->stackLimit;
GOPARK_DISPATCH;

preempted : save(pc, fp);
budget_ = budget;
outcome_ = MachineOutcome::Preempted;
}

}  // namespace gopark
