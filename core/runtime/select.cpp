// select; the rules are in select.h, Go's counterpart is select.go.
#include "core/runtime/select.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/check.h"
#include "core/runtime/channel_operations.h"

namespace gopark {

namespace {

// Most selects have a handful of cases; more go to the C++ heap.
class CaseOrder {
 public:
  explicit CaseOrder(size_t capacity) {
    if (capacity > kInline) large_.resize(capacity);
  }
  void add(uint16_t number) { data()[count_++] = number; }
  std::span<uint16_t> span() { return {data(), count_}; }

 private:
  static constexpr size_t kInline = 16;
  uint16_t* data() { return large_.empty() ? inline_ : large_.data(); }

  uint16_t inline_[kInline];
  std::vector<uint16_t> large_;
  size_t count_ = 0;
};

CaseOrder casesWithChannels(std::span<const SelectCase> cases) {
  CaseOrder order(cases.size());
  for (size_t i = 0; i < cases.size(); i++) {
    if (cases[i].channel != nullptr) order.add(static_cast<uint16_t>(i));
  }
  return order;
}

SelectOutcome chosen(Runtime& runtime, const SelectCase& selectCase, int index, bool isOpen) {
  runtime.report(EventKind::SelectChose, selectCase.channel->number(), index);
  return {SelectOutcome::Kind::Chosen, index, isOpen};
}

SelectOutcome tryCase(Runtime& runtime, Goroutine& self, const SelectCase& selectCase, int index) {
  Channel& channel = *selectCase.channel;
  if (selectCase.isSend) {
    const ChannelOutcome outcome = ChannelOperations::trySend(runtime, channel, selectCase.value);
    if (outcome == ChannelOutcome::WouldBlock) return {SelectOutcome::Kind::WouldBlock};
    if (outcome == ChannelOutcome::Closed) return {SelectOutcome::Kind::SendClosed, index};
    return chosen(runtime, selectCase, index, true);
  }
  void* value = ChannelOperations::receiveBuffer(self, channel.elementBytes());
  const ChannelOutcome outcome = ChannelOperations::tryReceive(runtime, channel, value);
  if (outcome == ChannelOutcome::WouldBlock) return {SelectOutcome::Kind::WouldBlock};
  return chosen(runtime, selectCase, index, outcome == ChannelOutcome::Done);
}

}  // namespace

SelectOutcome trySelect(Runtime& runtime, Goroutine& self, std::span<const SelectCase> cases,
                        bool hasDefault) {
  CaseOrder order = casesWithChannels(cases);
  runtime.policy().orderCases(order.span());
  for (const SelectCase& selectCase : cases) {
    // Go looks at all timers before it looks at any case.
    if (selectCase.channel != nullptr && selectCase.channel->isTimerChannel()) {
      static_cast<void>(selectCase.channel->length(runtime));
    }
  }
  for (const uint16_t index : order.span()) {
    const SelectOutcome outcome = tryCase(runtime, self, cases[index], index);
    if (outcome.kind != SelectOutcome::Kind::WouldBlock) return outcome;
  }
  if (!hasDefault) return {SelectOutcome::Kind::WouldBlock};
  runtime.report(EventKind::SelectChose, 0, -1);
  return {SelectOutcome::Kind::Default};
}

void parkSelect(Runtime& runtime, Goroutine& self, std::span<const SelectCase> cases) {
  CaseOrder order = casesWithChannels(cases);
  // Go queues in the order of the channels' addresses; creation order is its reproducible likeness.
  const auto isBefore = [&](uint16_t a, uint16_t b) {
    return std::pair(cases[a].channel->number(), a) < std::pair(cases[b].channel->number(), b);
  };
  std::make_heap(order.span().begin(), order.span().end(), isBefore);
  std::sort_heap(order.span().begin(), order.span().end(), isBefore);
  std::span<Waiter> waiters = ChannelOperations::selectWaiters(self, order.span().size());
  for (size_t i = 0; i < waiters.size(); i++) {
    const uint16_t index = order.span()[i];
    const SelectCase& selectCase = cases[index];
    Waiter& waiter = waiters[i];
    waiter.caseIndex = index;
    if (selectCase.isSend) {
      waiter.value.assign(selectCase.value, selectCase.channel->elementBytes());
    } else {
      waiter.value.reserve(0);
    }
    ChannelOperations::enqueue(runtime, waiter, *selectCase.channel, selectCase.isSend);
  }
  runtime.park(self, WaitReason::Select, waiters.empty() ? 0 : waiters[0].channel->number());
}

SelectOutcome selectResult(const Goroutine& self) {
  const Waiter* waiter = self.wokenBy();
  GOPARK_CHECK(waiter != nullptr, "a select runs on although nobody decided it");
  if (waiter->isSend && !self.wasSatisfied()) return {SelectOutcome::Kind::SendClosed, waiter->caseIndex};
  return {SelectOutcome::Kind::Chosen, waiter->caseIndex, self.wasSatisfied()};
}

}  // namespace gopark
