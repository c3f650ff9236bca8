// Channels; the rules are in channel.h, Go's counterpart is chan.go.
#include "core/runtime/channel.h"

#include <new>
#include <vector>

#include "core/runtime/channel_operations.h"
#include "core/value/heap.h"

namespace gopark {

namespace {

const PointerMap& channelPointers() {
  static const PointerMap map{sizeof(Channel), 2 * sizeof(uint64_t), {0, sizeof(uint64_t)}};
  return map;
}

}  // namespace

static_assert(sizeof(Channel) % 8 == 0);

bool Channel::isSizeInRange(int64_t capacity, int64_t elementBytes) {
  constexpr int64_t kMaxAllocation = int64_t{1} << 47;  // as Go on amd64
  if (capacity < 0) return false;
  return elementBytes == 0 || capacity <= (kMaxAllocation - 96) / elementBytes;
}

Channel* Channel::make(Runtime& runtime, int64_t capacity, uint32_t elementBytes,
                       const PointerMap& elementPointers) {
  Heap& heap = runtime.heap();
  void* memory = heap.allocate(sizeof(Channel), channelPointers());
  if (memory == nullptr) return nullptr;
  auto* channel = new (memory) Channel();
  if (capacity > 0 && elementBytes > 0) {
    void* buffer = heap.allocate(capacity * elementBytes, elementPointers);
    if (buffer == nullptr) return nullptr;
    channel->buffer_ = toWord(buffer);
  }
  channel->capacity_ = static_cast<uint64_t>(capacity);
  channel->elementBytes_ = elementBytes;
  channel->number_ = runtime.nextChannelNumber();
  runtime.report(EventKind::ChannelMade, channel->number_, capacity);
  return channel;
}

int64_t Channel::length(Runtime& runtime) {
  if (isTimerChannel()) {
    runtime.timers().look(*timer());
    return 0;
  }
  return static_cast<int64_t>(count_);
}

Timer* Channel::timer() const {
  return toPointer<Timer>(timer_);
}

std::byte* Channel::place(uint64_t index) const {
  return toPointer<std::byte>(buffer_) + static_cast<size_t>(index) * elementBytes_;
}

void Channel::push(const void* value) {
  uint64_t index = readIndex_ + count_++;
  if (index >= capacity_) index -= capacity_;
  copyValue(place(index), value, elementBytes_);
}

void Channel::pop(void* value) {
  if (elementBytes_ != 0) {
    std::byte* from = place(readIndex_);
    if (value != nullptr) copyValue(value, from, elementBytes_);
    std::memset(from, 0, elementBytes_);
  }
  if (++readIndex_ == capacity_) readIndex_ = 0;
  count_--;
}

Waiter* ChannelOperations::take(WaitQueue& queue) {
  Waiter* waiter = queue.popFront();
  if (waiter == nullptr) return nullptr;
  Goroutine& goroutine = *waiter->goroutine;
  for (size_t i = 0; i < goroutine.selectCount_; i++) {
    Waiter& other = goroutine.selectWaiters_[i];
    if (!other.isQueued) continue;
    (other.isSend ? other.channel->senders_ : other.channel->receivers_).remove(other);
  }
  return waiter;
}

void ChannelOperations::decide(Waiter& waiter, bool isSatisfied) {
  waiter.goroutine->wokenBy_ = &waiter;
  waiter.goroutine->wasSatisfied_ = isSatisfied;
}

ChannelOutcome ChannelOperations::trySend(Runtime& runtime, Channel& channel, const void* value) {
  if (channel.isClosed_) return ChannelOutcome::Closed;

  // A waiting receiver gets the value directly; the buffer is empty (see invariants).
  if (Waiter* receiver = take(channel.receivers_)) {
    receiver->value.assign(value, channel.elementBytes_);
    decide(*receiver, true);
    runtime.report(EventKind::Sent, channel.number_, static_cast<int64_t>(receiver->goroutine->id()));
    runtime.ready(*receiver->goroutine);
    return ChannelOutcome::Done;
  }
  if (!channel.hasRoom()) return ChannelOutcome::WouldBlock;
  channel.push(value);
  runtime.report(EventKind::Sent, channel.number_);
  return ChannelOutcome::Done;
}

ChannelOutcome ChannelOperations::tryReceive(Runtime& runtime, Channel& channel, void* value) {
  if (channel.isTimerChannel()) runtime.timers().look(*channel.timer());
  if (channel.isClosed_ && channel.count_ == 0) {
    if (value != nullptr && channel.elementBytes_ != 0) std::memset(value, 0, channel.elementBytes_);
    runtime.report(EventKind::Received, channel.number_);
    return ChannelOutcome::Closed;
  }

  // A waiting sender: the buffer is full, or there is none. Order is kept: the oldest value first.
  if (Waiter* sender = take(channel.senders_)) {
    if (channel.capacity_ == 0) {
      if (value != nullptr) copyValue(value, sender->value.data(), channel.elementBytes_);
    } else {
      channel.pop(value);
      channel.push(sender->value.data());
    }
    decide(*sender, true);
    runtime.report(EventKind::Received, channel.number_, static_cast<int64_t>(sender->goroutine->id()));
    runtime.ready(*sender->goroutine);
    return ChannelOutcome::Done;
  }
  if (channel.count_ == 0) return ChannelOutcome::WouldBlock;
  channel.pop(value);
  runtime.report(EventKind::Received, channel.number_);
  return ChannelOutcome::Done;
}

ChannelOutcome ChannelOperations::close(Runtime& runtime, Channel& channel) {
  if (channel.isClosed_) return ChannelOutcome::Closed;
  channel.isClosed_ = true;
  runtime.report(EventKind::Closed, channel.number_);

  // Collected on a stack, receivers first, and made ready from its top, as in Go.
  std::vector<Goroutine*> woken;
  while (Waiter* receiver = take(channel.receivers_)) {
    receiver->value.clear(channel.elementBytes_);
    decide(*receiver, false);
    woken.push_back(receiver->goroutine);
  }
  while (Waiter* sender = take(channel.senders_)) {
    decide(*sender, false);
    woken.push_back(sender->goroutine);
  }
  for (; !woken.empty(); woken.pop_back()) runtime.ready(*woken.back());
  return ChannelOutcome::Done;
}

void ChannelOperations::enqueue(Runtime& runtime, Waiter& waiter, Channel& channel, bool isSend) {
  waiter.channel = &channel;
  waiter.isSend = isSend;
  (isSend ? channel.senders_ : channel.receivers_).pushBack(waiter);
  if (channel.isTimerChannel()) {
    waiter.goroutine->blocksTimers_ = true;
    runtime.timers().block(*channel.timer());
  }
}

ChannelOutcome trySend(Runtime& runtime, Channel* channel, const void* value) {
  if (channel == nullptr) return ChannelOutcome::WouldBlock;
  return ChannelOperations::trySend(runtime, *channel, value);
}

ChannelOutcome tryReceive(Runtime& runtime, Channel* channel, void* value) {
  if (channel == nullptr) return ChannelOutcome::WouldBlock;
  return ChannelOperations::tryReceive(runtime, *channel, value);
}

void parkSend(Runtime& runtime, Goroutine& self, Channel* channel, const void* value) {
  if (channel == nullptr) return runtime.parkForever(self, WaitReason::ChanSendNilChan);
  Waiter& waiter = ChannelOperations::plainWaiter(self);
  waiter.value.assign(value, channel->elementBytes());
  ChannelOperations::enqueue(runtime, waiter, *channel, true);
  runtime.park(self, WaitReason::ChanSend, channel->number());
}

void parkReceive(Runtime& runtime, Goroutine& self, Channel* channel) {
  if (channel == nullptr) return runtime.parkForever(self, WaitReason::ChanReceiveNilChan);
  Waiter& waiter = ChannelOperations::plainWaiter(self);
  waiter.value.reserve(0);
  ChannelOperations::enqueue(runtime, waiter, *channel, false);
  runtime.park(self, WaitReason::ChanReceive, channel->number());
}

ChannelOutcome closeChannel(Runtime& runtime, Channel& channel) {
  return ChannelOperations::close(runtime, channel);
}

}  // namespace gopark
