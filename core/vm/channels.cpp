// Channel instructions and select: the first half here; who must wait leaves the loop parked, and finishWait
// is the second half when the goroutine runs again.
#include <vector>

#include "core/base/check.h"
#include "core/runtime/channel.h"
#include "core/runtime/select.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

constexpr std::string_view kSendOnClosed = "send on closed channel";

SelectCaseWord caseWord(const Instruction& word) {
  return {static_cast<uint16_t>(word.op), word.a, word.b, word.c};
}

}  // namespace

bool Machine::makeChan(Pc pc, Slot* fp) {
  const TypeDesc& element = *typeAt(pc[1].word()).element;
  const int64_t capacity = signedSlot(fp[pc->b]);
  if (!Channel::isSizeInRange(capacity, element.size))
    return panicPlainError(pc, fp, "makechan: size out of range");
  Channel* channel = allocate(pc, fp, capacity * element.size, [&] {
    return Channel::make(runtime_, capacity, static_cast<uint32_t>(element.size), element.pointers);
  });
  if (channel == nullptr) return false;
  fp[pc->a] = toWord(channel);
  return true;
}

bool Machine::send(Pc pc, Slot* fp) {
  auto* channel = toPointer<Channel>(fp[pc->a]);
  switch (trySend(runtime_, channel, fp + pc->b)) {
    case ChannelOutcome::Done:
      return true;
    case ChannelOutcome::Closed:
      return panicPlainError(pc, fp, kSendOnClosed);
    case ChannelOutcome::WouldBlock:
      break;
  }
  parkSend(runtime_, *self_, channel, fp + pc->b);
  body_->isWaiting = true;
  return leave(pc, fp, MachineOutcome::Parked);
}

bool Machine::receive(Pc pc, Slot* fp) {
  auto* channel = toPointer<Channel>(fp[pc->b]);
  if (channel != nullptr) {
    Slot* to = fp + pc->a;
    const uint32_t bytes = channel->elementBytes();
    const uint32_t slots = (bytes + 7) / 8;
    const Slot channelWord = fp[pc->b];
    if (bytes % 8 != 0) to[slots - 1] = 0;
    const ChannelOutcome outcome = tryReceive(runtime_, channel, to);
    if (outcome != ChannelOutcome::WouldBlock) {
      if (pc->c != 0) to[slots] = outcome == ChannelOutcome::Done;
      return true;
    }
    fp[pc->b] = channelWord;  // the target may be the channel's own slot
  }
  parkReceive(runtime_, *self_, channel);
  body_->isWaiting = true;
  return leave(pc, fp, MachineOutcome::Parked);
}

bool Machine::finishReceive(Pc pc, Slot* fp) {
  const uint32_t bytes = toPointer<Channel>(fp[pc->b])->elementBytes();
  copyIntoFrame(fp + pc->a, self_->receivedValue(), bytes);
  if (pc->c != 0) fp[pc->a + (bytes + 7) / 8] = self_->wasSatisfied();
  return true;
}

bool Machine::close(Pc pc, Slot* fp) {
  auto* channel = toPointer<Channel>(fp[pc->a]);
  if (channel == nullptr) return panicPlainError(pc, fp, "close of nil channel");
  const ChannelOutcome outcome = closeChannel(runtime_, *channel);
  return outcome == ChannelOutcome::Done || panicPlainError(pc, fp, "close of closed channel");
}

bool Machine::chanLength(Pc pc, Slot* fp) {
  auto* channel = toPointer<Channel>(fp[pc->b]);
  fp[pc->a] = channel == nullptr ? 0 : static_cast<uint64_t>(channel->length(runtime_));
  return true;
}

bool Machine::chanCapacity(Pc pc, Slot* fp) {
  const auto* channel = toPointer<const Channel>(fp[pc->b]);
  fp[pc->a] = channel == nullptr ? 0 : static_cast<uint64_t>(channel->capacity());
  return true;
}

bool Machine::select(Pc pc, Slot* fp) {
  const unsigned count = pc->b;
  if (count == 0 && pc->c == 0) {
    runtime_.parkForever(*self_, WaitReason::SelectNoCases);
    return leave(pc, fp, MachineOutcome::Parked);
  }
  selectCases_.clear();
  for (unsigned index = 0; index < count; ++index) {
    const SelectCaseWord word = caseWord(pc[1 + index]);
    const bool isSend = word.isSend != 0;
    selectCases_.push_back(
        {toPointer<Channel>(fp[word.channel]), isSend, isSend ? fp + word.value : nullptr});
  }
  const SelectOutcome outcome = trySelect(runtime_, *self_, selectCases_, pc->c != 0);
  switch (outcome.kind) {
    case SelectOutcome::Kind::Chosen:
      return finishSelect(pc, fp, outcome.index, outcome.isOpen);
    case SelectOutcome::Kind::Default:
      fp[pc->a] = ~uint64_t{0};
      return true;
    case SelectOutcome::Kind::SendClosed:
      return panicPlainError(pc, fp, kSendOnClosed);
    case SelectOutcome::Kind::WouldBlock:
      break;
  }
  parkSelect(runtime_, *self_, selectCases_);
  body_->isWaiting = true;
  return leave(pc, fp, MachineOutcome::Parked);
}

bool Machine::finishSelect(Pc pc, Slot* fp, int index, bool isOpen) {
  const SelectCaseWord word = caseWord(pc[1 + index]);
  if (word.isSend == 0) {
    const uint32_t bytes = toPointer<Channel>(fp[word.channel])->elementBytes();
    if (word.value != kNoSlot) copyIntoFrame(fp + word.value, self_->receivedValue(), bytes);
    if (word.ok != kNoSlot) fp[word.ok] = isOpen;
  }
  fp[pc->a] = static_cast<uint64_t>(index);
  return true;
}

bool Machine::finishWait(Pc pc, Slot* fp) {
  switch (pc->op) {
    case Opcode::Send:
      return self_->wasSatisfied() || panicPlainError(pc, fp, kSendOnClosed);
    case Opcode::Receive:
      return finishReceive(pc, fp);
    case Opcode::CallNative:
      return true;
    case Opcode::Select: {
      const SelectOutcome outcome = selectResult(*self_);
      if (outcome.kind == SelectOutcome::Kind::SendClosed) return panicPlainError(pc, fp, kSendOnClosed);
      return finishSelect(pc, fp, outcome.index, outcome.isOpen);
    }
    default:
      GOPARK_UNREACHABLE("only these instructions wait");
  }
}

}  // namespace gopark
