// Natives of reflect that make, use and close channels.
//
// Operations that wait are executed again when the goroutine runs again: phase, 0 at first, tells.
#include "core/runtime/channel.h"

#include <cstring>
#include <vector>

#include "core/library/native_table.h"
#include "core/runtime/goroutine.h"
#include "core/runtime/runtime.h"
#include "core/runtime/select.h"

namespace gopark {
namespace {

constexpr std::string_view kSendOnClosed = "send on closed channel";

// As reflect.channelCase.
struct ChannelCase {
  uint64_t place;  // of the channel
  uint64_t value;
  uint64_t isSend;  // one byte

  Channel* channel() const { return toPointer<Channel>(*toPointer<uint64_t>(place)); }
  bool sends() const { return (isSend & 0xff) != 0; }
};

struct Operation {
  explicit Operation(NativeCall& call) : native(call) {
    const GoSlice slice = call.slice();
    cases = {toPointer<ChannelCase>(slice.data), static_cast<size_t>(slice.length)};
    waits = call.boolean();
    phase = call.pointer<int64_t>();
  }

  NativeOutcome finish(int64_t chosen, bool isOk) {
    native.returnInteger(chosen);
    native.returnBoolean(isOk);
    return NativeOutcome::Return;
  }
  NativeOutcome wait() {
    *phase = 1;
    return NativeOutcome::ParkAgain;
  }
  // The case has received what its goroutine keeps for it.
  NativeOutcome finishReceive(int64_t chosen, bool isOk) {
    const ChannelCase& each = cases[static_cast<size_t>(chosen)];
    std::memcpy(toPointer(each.value), native.goroutine().receivedValue(), each.channel()->elementBytes());
    return finish(chosen, isOk);
  }

  NativeCall& native;
  std::span<const ChannelCase> cases;
  bool waits;
  int64_t* phase;
};

NativeOutcome chanReceive(NativeCall& call) {
  Operation operation(call);
  Channel* channel = operation.cases[0].channel();
  Goroutine& self = call.goroutine();
  if (*operation.phase != 0) return operation.finishReceive(0, self.wasSatisfied());
  const ChannelOutcome outcome = tryReceive(call.runtime(), channel, toPointer(operation.cases[0].value));
  if (outcome != ChannelOutcome::WouldBlock) return operation.finish(0, outcome == ChannelOutcome::Done);
  if (!operation.waits) return operation.finish(-1, false);
  parkReceive(call.runtime(), self, channel);
  return operation.wait();
}

NativeOutcome chanSend(NativeCall& call) {
  Operation operation(call);
  Channel* channel = operation.cases[0].channel();
  Goroutine& self = call.goroutine();
  const void* value = toPointer(operation.cases[0].value);
  if (*operation.phase != 0)
    return self.wasSatisfied() ? operation.finish(0, true) : call.panic(kSendOnClosed);
  const ChannelOutcome outcome = trySend(call.runtime(), channel, value);
  if (outcome == ChannelOutcome::Closed) return call.panic(kSendOnClosed);
  if (outcome == ChannelOutcome::Done) return operation.finish(0, true);
  if (!operation.waits) return operation.finish(-1, false);
  parkSend(call.runtime(), self, channel, value);
  return operation.wait();
}

NativeOutcome select(NativeCall& call) {
  Operation operation(call);
  Goroutine& self = call.goroutine();
  if (operation.cases.empty() && operation.waits) {
    call.runtime().parkForever(self, WaitReason::SelectNoCases);
    return NativeOutcome::Park;
  }
  std::vector<SelectCase> cases;
  for (const ChannelCase& each : operation.cases)
    cases.push_back({each.channel(), each.sends(), toPointer(each.value)});
  const bool isFirst = *operation.phase == 0;
  const SelectOutcome outcome =
      isFirst ? trySelect(call.runtime(), self, cases, !operation.waits) : selectResult(self);
  switch (outcome.kind) {
    case SelectOutcome::Kind::Chosen:
      if (operation.cases[static_cast<size_t>(outcome.index)].sends())
        return operation.finish(outcome.index, false);
      return operation.finishReceive(outcome.index, outcome.isOpen);
    case SelectOutcome::Kind::Default:
      return operation.finish(-1, false);
    case SelectOutcome::Kind::SendClosed:
      return call.panic(kSendOnClosed);
    case SelectOutcome::Kind::WouldBlock:
      break;
  }
  parkSelect(call.runtime(), self, cases);
  return operation.wait();
}

NativeOutcome close(NativeCall& call) {
  auto* channel = toPointer<Channel>(*call.pointer<uint64_t>());
  if (!channel) return call.panic("close of nil channel");
  const ChannelOutcome outcome = closeChannel(call.runtime(), *channel);
  return outcome == ChannelOutcome::Done ? NativeOutcome::Return : call.panic("close of closed channel");
}

NativeOutcome makeChan(NativeCall& call) {
  const TypeDesc& element = *call.pointer<const TypeDesc>()->element;
  auto* place = call.pointer<uint64_t>();
  const int64_t capacity = call.integer();
  if (!Channel::isSizeInRange(capacity, element.size)) return call.panic("makechan: size out of range");
  Channel* channel =
      Channel::make(call.runtime(), capacity, static_cast<uint32_t>(element.size), element.pointers);
  if (!channel) call.noteMissing(capacity * element.size);
  *place = toWord(channel);
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"reflect.chanrecv", chanReceive}, {"reflect.chansend0", chanSend}, {"reflect.rselect", select},
    {"reflect.chanclose", close},      {"reflect.makeChan", makeChan},
};

}  // namespace

std::span<const NativeEntry> reflectChannelNatives() {
  return kNatives;
}

}  // namespace gopark
