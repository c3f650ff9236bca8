// Emission: instructions with their lines, jumps and their targets, moves.
#include "core/compile/function_builder.h"

#include <cstring>
#include <limits>

#include "core/base/check.h"

namespace gopark {

namespace {

// A backward jump counts against the preemption budget: the Loop form of a jump.
Opcode loopForm(Opcode op) {
  switch (op) {
    case Opcode::Jump:
      return Opcode::Loop;
    case Opcode::JumpIf:
      return Opcode::LoopIf;
    case Opcode::JumpIfNot:
      return Opcode::LoopIfNot;
    case Opcode::JumpEqual:
      return Opcode::LoopEqual;
    case Opcode::JumpNotEqual:
      return Opcode::LoopNotEqual;
    case Opcode::JumpLessSigned:
      return Opcode::LoopLessSigned;
    case Opcode::JumpLessEqualSigned:
      return Opcode::LoopLessEqualSigned;
    case Opcode::JumpLessUnsigned:
      return Opcode::LoopLessUnsigned;
    case Opcode::JumpLessEqualUnsigned:
      return Opcode::LoopLessEqualUnsigned;
    case Opcode::JumpEqualImmediate:
      return Opcode::LoopEqualImmediate;
    case Opcode::JumpNotEqualImmediate:
      return Opcode::LoopNotEqualImmediate;
    case Opcode::JumpLessImmediate:
      return Opcode::LoopLessImmediate;
    case Opcode::JumpLessEqualImmediate:
      return Opcode::LoopLessEqualImmediate;
    case Opcode::JumpGreaterImmediate:
      return Opcode::LoopGreaterImmediate;
    case Opcode::JumpGreaterEqualImmediate:
      return Opcode::LoopGreaterEqualImmediate;
    default:
      break;
  }
  GOPARK_UNREACHABLE("only jumps have a loop form");
}

bool isWideJump(Opcode op) {
  return opcodeShape(op)[1] == 'J';
}

bool fits16(int64_t value) {
  return value >= std::numeric_limits<int16_t>::min() && value <= std::numeric_limits<int16_t>::max();
}

}  // namespace

SlotIndex FunctionBuilder::allocate(uint32_t slots) {
  const SlotIndex first = top_;
  setTop(top_ + slots);
  return first;
}

void FunctionBuilder::write(Instruction instruction) {
  if (function_.lines.empty() || function_.lines.back().pos != pos_) {
    if (!function_.lines.empty() && function_.lines.back().pc == pc()) {
      function_.lines.back().pos = pos_;
    } else {
      function_.lines.push_back({pc(), pos_});
    }
  }
  function_.code.push_back(instruction);
}

void FunctionBuilder::emit(Opcode op, SlotIndex a, uint32_t b, uint32_t c) {
  if (!isReachable_) return;
  if (a > 0xffff || b > 0xffff || c > 0xffff) isTooLarge_ = true;
  write({op, static_cast<uint16_t>(a), static_cast<uint16_t>(b), static_cast<uint16_t>(c)});
  isReachable_ = fallsThrough(op);
}

void FunctionBuilder::emitIndexed(bool isUnsigned, Opcode op, SlotIndex a, uint32_t b, uint32_t c) {
  if (isUnsigned && isReachable_) function_.unsignedIndexes.push_back(pc());
  emit(op, a, b, c);
}

void FunctionBuilder::emitWide(Opcode op, SlotIndex a, uint32_t bc) {
  emit(op, a, bc & 0xffff, bc >> 16);
}

void FunctionBuilder::word(uint64_t word) {
  if (isReachable_) function_.code.push_back(Instruction::fromWord(word));
}

CodeLabel FunctionBuilder::newLabel() {
  labels_.push_back(-1);
  isUsed_.push_back(false);
  return {static_cast<uint32_t>(labels_.size() - 1)};
}

void FunctionBuilder::bind(CodeLabel label) {
  GOPARK_CHECK(labels_[label.id] < 0, "a label is bound once");
  // A jump to the very next instruction is dropped.
  while (!hasLongJumps_ && !fixups_.empty()) {
    const Fixup last = fixups_.back();
    if (last.label != label.id || last.isTableWord || last.pc + 1 != pc()) break;
    if (function_.code[last.pc].op != Opcode::Jump || isTargetHere()) break;
    function_.code.pop_back();
    fixups_.pop_back();
    isReachable_ = true;
    if (!function_.lines.empty() && function_.lines.back().pc == pc()) function_.lines.pop_back();
  }
  labels_[label.id] = pc();
  lastTarget_ = pc();
  if (isUsed_[label.id]) isReachable_ = true;
}

void FunctionBuilder::jump(Opcode op, CodeLabel target, SlotIndex a, uint32_t b) {
  if (!isReachable_) return;
  if (!hasLongJumps_ || isWideJump(op)) {
    place(op, a, b, target);
    return;
  }
  // The condition jumps over a jump around the long one.
  write({op, static_cast<uint16_t>(a), static_cast<uint16_t>(b), 1});
  Instruction around{Opcode::Jump};
  around.setBc(1);
  write(around);
  place(Opcode::Jump, 0, 0, target);
  isReachable_ = true;
}

void FunctionBuilder::place(Opcode op, SlotIndex a, uint32_t b, CodeLabel target) {
  const bool isBackward = labels_[target.id] >= 0;
  isUsed_[target.id] = true;
  const uint32_t at = pc();
  emit(isBackward ? loopForm(op) : op, a, b, 0);
  const Fixup fixup{target.id, at, false, 0};
  if (isBackward) {
    patch(fixup, static_cast<uint32_t>(labels_[target.id]));
  } else {
    fixups_.push_back(fixup);
  }
}

void FunctionBuilder::jumpTable(SlotIndex index, const std::vector<CodeLabel>& targets) {
  if (!isReachable_) return;
  emit(Opcode::JumpTable, index, static_cast<uint32_t>(targets.size()));
  const uint32_t first = pc();
  const uint32_t end = first + static_cast<uint32_t>(targets.size());
  for (size_t i = 0; i < targets.size(); ++i) {
    isUsed_[targets[i].id] = true;
    fixups_.push_back({targets[i].id, pc(), true, end});
    word(0);
  }
}

void FunctionBuilder::patch(const Fixup& fixup, uint32_t target) {
  Instruction& instruction = function_.code[fixup.pc];
  if (fixup.isTableWord) {
    instruction = Instruction::fromWord(static_cast<uint64_t>(static_cast<int64_t>(target) - fixup.tableEnd));
    return;
  }
  const int64_t distance = static_cast<int64_t>(target) - (static_cast<int64_t>(fixup.pc) + 1);
  if (isWideJump(instruction.op)) {
    instruction.setBc(static_cast<uint32_t>(static_cast<int32_t>(distance)));
    return;
  }
  if (!fits16(distance)) isTooLarge_ = true;
  instruction.c = static_cast<uint16_t>(static_cast<int16_t>(distance));
}

void FunctionBuilder::move(SlotIndex to, SlotIndex from, uint32_t slots) {
  if (to == from || slots == 0) return;
  switch (slots) {
    case 1:
      emit(Opcode::Move, to, from);
      return;
    case 2:
      emit(Opcode::Move2, to, from);
      return;
    case 3:
      emit(Opcode::Move3, to, from);
      return;
    default:
      emit(Opcode::MoveN, to, from, slots);
      return;
  }
}

void FunctionBuilder::zero(SlotIndex to, uint32_t slots) {
  if (slots == 1) emit(Opcode::Zero, to);
  if (slots > 1) emitWide(Opcode::ZeroN, to, slots);
}

void FunctionBuilder::loadInteger(SlotIndex to, int64_t value) {
  if (value >= std::numeric_limits<int32_t>::min() && value <= std::numeric_limits<int32_t>::max()) {
    emitWide(Opcode::LoadInt, to, static_cast<uint32_t>(static_cast<int32_t>(value)));
    return;
  }
  emit(Opcode::LoadWord, to);
  word(static_cast<uint64_t>(value));
}

bool FunctionBuilder::finish() {
  if (isReachable_ || function_.code.empty()) {
    isReachable_ = true;
    emit(Opcode::Unreachable);
  }
  for (const Fixup& fixup : fixups_) {
    if (labels_[fixup.label] ==
        pc()) {  // a label at the very end, which nothing reaches in a checked program
      isReachable_ = true;
      emit(Opcode::Unreachable);
      break;
    }
  }
  for (const Fixup& fixup : fixups_) {
    GOPARK_CHECK(labels_[fixup.label] >= 0, "a label that is jumped to is bound");
    patch(fixup, static_cast<uint32_t>(labels_[fixup.label]));
  }
  function_.frameSlots = highest_;
  return !isTooLarge_ && highest_ <= static_cast<SlotIndex>(kMaxFrameSlots);
}

}  // namespace gopark
