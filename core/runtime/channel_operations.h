// What channel.cpp and select.cpp share: the two halves of an operation, without the nil and closed cases.
#pragma once

#include "core/runtime/channel.h"
#include "core/runtime/goroutine.h"
#include "core/runtime/runtime.h"

namespace gopark {

class ChannelOperations {
 public:
  static ChannelOutcome trySend(Runtime& runtime, Channel& channel, const void* value);
  static ChannelOutcome tryReceive(Runtime& runtime, Channel& channel, void* value);
  static ChannelOutcome close(Runtime& runtime, Channel& channel);

  // Puts a waiter into the channel's queue; the timer of a timer channel starts to count.
  static void enqueue(Runtime& runtime, Waiter& waiter, Channel& channel, bool isSend);
  static Waiter& plainWaiter(Goroutine& goroutine) { return goroutine.waiter(); }
  static std::span<Waiter> selectWaiters(Goroutine& goroutine, size_t count) {
    return goroutine.waiters(count);
  }
  // A buffer for a value that is received without waiting.
  static void* receiveBuffer(Goroutine& goroutine, size_t bytes) {
    return goroutine.waiter().value.reserve(bytes);
  }

 private:
  // Takes the longest waiter: its wait is decided.
  static Waiter* take(WaitQueue& queue);
  static void decide(Waiter& waiter, bool isSatisfied);
};

}  // namespace gopark
