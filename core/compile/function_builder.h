// FunctionBuilder: writes one function's code: instructions, labels, jumps, line table, and which slots are
// in use.
//
// Invariants:
//   - Slots are given out like a stack: allocate() at the top, setTop() back to a former top.
//   - After an instruction that does not fall through nothing is written until a label that somebody jumps
//   to.
//   - A jump to a label that is already bound is a backward jump and becomes the Loop… form.
#pragma once

#include <vector>

#include "core/code/program.h"
#include "core/compile/layout.h"

namespace gopark {

struct CodeLabel {
  uint32_t id = 0;
};

class FunctionBuilder {
 public:
  // hasLongJumps: the function may be too long for 16-bit jumps.
  FunctionBuilder(Function& function, bool hasLongJumps) : function_(function), hasLongJumps_(hasLongJumps) {}

  SlotIndex top() const { return top_; }
  void setTop(SlotIndex top) {
    top_ = top;
    touch(top);
  }
  SlotIndex allocate(uint32_t slots);
  void touch(SlotIndex end) {
    if (end > highest_) highest_ = end;
  }

  void setPos(Pos pos) {
    if (pos) pos_ = pos;
  }

  void emit(Opcode op, SlotIndex a = 0, uint32_t b = 0, uint32_t c = 0);
  // For instructions that check an index.
  void emitIndexed(bool isUnsigned, Opcode op, SlotIndex a, uint32_t b, uint32_t c = 0);
  void emitWide(Opcode op, SlotIndex a, uint32_t bc);
  void word(uint64_t word);  // an extension of the instruction just written

  CodeLabel newLabel();
  void bind(CodeLabel label);
  // A place that a backward jump yet to be written reaches: a loop's body, the label of a goto.
  void bindLoop(CodeLabel label, bool isReached) {
    bind(label);
    isReachable_ = isReachable_ || isReached;
  }
  bool isReachable() const { return isReachable_; }

  // `op` in its Jump… form; `a`, `b` its operands before the jump.
  void jump(Opcode op, CodeLabel target, SlotIndex a = 0, uint32_t b = 0);
  void jump(CodeLabel target) { jump(Opcode::Jump, target); }
  void jumpTable(SlotIndex index, const std::vector<CodeLabel>& targets);

  uint32_t pc() const { return static_cast<uint32_t>(function_.code.size()); }
  void setRecoverPc() {
    function_.recoverPc = lastTarget_ = pc();
    isReachable_ = true;
  }

  // Moves `slots` slots; nothing for none or for the same place.
  void move(SlotIndex to, SlotIndex from, uint32_t slots);
  void zero(SlotIndex to, uint32_t slots);
  void loadInteger(SlotIndex to, int64_t value);

  // Closes the function. False if it does not fit: too many slots or jumps too long.
  bool finish();

 private:
  struct Fixup {
    uint32_t label;
    uint32_t pc;  // of the jump, or of a jump table's word
    bool isTableWord;
    uint32_t tableEnd;
  };
  void write(Instruction instruction);
  void place(Opcode op, SlotIndex a, uint32_t b, CodeLabel target);
  void patch(const Fixup& fixup, uint32_t target);
  // Whether a label stands at the place of the next instruction.
  bool isTargetHere() const { return lastTarget_ == pc(); }

  Function& function_;
  bool hasLongJumps_;
  bool isTooLarge_ = false;
  bool isReachable_ = true;
  SlotIndex top_ = 0;
  SlotIndex highest_ = 0;
  Pos pos_;
  uint32_t lastTarget_ = 0;      // where the label bound last stands
  std::vector<int64_t> labels_;  // pc, or -1
  std::vector<bool> isUsed_;     // somebody jumps to the label
  std::vector<Fixup> fixups_;
};

}  // namespace gopark
