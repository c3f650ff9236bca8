// Channels: typed hand-off between goroutines (Go spec, "Channel types"). GO_BEHAVIOUR's rules: Go's chan.go.
//
// A channel is an object of the Go heap; a Go channel value is its address, 0 for nil. Values are raw bytes
// in Go's memory layout. Operations come in two halves, so that the interpreter's loop can try without
// parking:
//
//   switch (trySend(runtime, channel, &value)) {
//     Done       -> goes on
//     Closed     -> panics "send on closed channel"
//     WouldBlock -> parkSend(…), switchOut; when it runs again: self.wasSatisfied(), or else closed
//   }
//
// Invariants:
//   - senders or receivers is empty, unless one select waits on both sides.
//   - While a receiver waits, the buffer is empty; while a sender waits, it is full.
//   - A closed channel never opens again.
//   - A timer channel (4.5) has a buffer of one, but len and cap of it are 0 and nobody sends but its timer.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/code/type_desc.h"
#include "core/runtime/waiter.h"

namespace gopark {

class Goroutine;
class Heap;
class Runtime;
struct Timer;

enum class ChannelOutcome : uint8_t { Done, Closed, WouldBlock };

class Channel {
 public:
  // Null when the heap has no room. Capacity and sizes have been checked (Go: "makechan: size out of range").
  static Channel* make(Runtime& runtime, int64_t capacity, uint32_t elementBytes,
                       const PointerMap& elementPointers);
  static bool isSizeInRange(int64_t capacity, int64_t elementBytes);

  uint32_t number() const {
    return number_;
  }  // counts the channels of the run from 1: the lock order of select
  uint32_t elementBytes() const { return elementBytes_; }
  bool isClosed() const { return isClosed_; }
  bool isTimerChannel() const { return timer_ != 0; }
  Timer* timer() const;
  bool hasWaiters() const { return !receivers_.isEmpty() || !senders_.isEmpty(); }

  // What len() and cap() say. length may run the timer of a timer channel.
  int64_t length(Runtime& runtime);
  int64_t capacity() const { return isTimerChannel() ? 0 : static_cast<int64_t>(capacity_); }

 private:
  friend class ChannelOperations;
  friend class Timers;

  bool hasRoom() const { return count_ < capacity_; }
  std::byte* place(uint64_t index) const;
  void push(const void* value);
  void pop(void* value);  // null: drops it

  // The pointer map of a channel object names these two words.
  uint64_t buffer_ = 0;  // capacity elements; their own heap object
  uint64_t timer_ = 0;   // Timer
  uint64_t capacity_ = 0;
  uint64_t count_ = 0;
  uint64_t readIndex_ = 0;
  WaitQueue receivers_;
  WaitQueue senders_;
  uint32_t elementBytes_ = 0;
  uint32_t number_ = 0;
  bool isClosed_ = false;
};

// A null channel is Go's nil channel: would block for ever. None of these switches.
ChannelOutcome trySend(Runtime& runtime, Channel* channel, const void* value);
// Done: the value is in `value` (null: not wanted). Closed: closed and empty, `value` is zeroed.
ChannelOutcome tryReceive(Runtime& runtime, Channel* channel, void* value);

// self becomes Waiting in the channel's queue; call Runtime::switchOut next. A nil channel waits for ever.
// When it runs again: parkSend: self.wasSatisfied(), false: the channel was closed (panic).
//                     parkReceive: value at self.receivedValue(), ok is self.wasSatisfied().
void parkSend(Runtime& runtime, Goroutine& self, Channel* channel, const void* value);
void parkReceive(Runtime& runtime, Goroutine& self, Channel* channel);

// Closed: it was closed before ("close of closed channel"); nil is the caller's to refuse.
ChannelOutcome closeChannel(Runtime& runtime, Channel& channel);

}  // namespace gopark
