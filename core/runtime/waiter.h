// A goroutine's place in a queue, and the queues of them. Go calls them sudog and waitq.
//
// Invariants:
//   - A waiter belongs to its goroutine and is in at most one queue.
//   - Whoever takes a waiter out of a channel's queue decides the wait: the goroutine's waiters in other
//     queues are taken out at once, so a queue never holds a goroutine that is already decided.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

namespace gopark {

class Channel;
class Goroutine;

// Most values that travel are one word; everything else is worth a call.
inline void copyValue(void* to, const void* from, size_t bytes) {
  if (bytes == sizeof(uint64_t)) {
    std::memcpy(to, from, sizeof(uint64_t));
  } else if (bytes != 0) {
    std::memcpy(to, from, bytes);
  }
}

// Bytes of a value that travels; small ones in place.
class ValueBuffer {
 public:
  void* reserve(size_t size) {
    size_ = static_cast<uint32_t>(size);
    if (size > sizeof inline_ && size > capacity_) {
      large_ = std::make_unique<std::byte[]>(size);
      capacity_ = size_;
    }
    return data();
  }
  void assign(const void* value, size_t size) { copyValue(reserve(size), value, size); }
  void clear(size_t size) {
    void* to = reserve(size);
    if (size != 0) std::memset(to, 0, size);
  }
  void* data() { return size_ > sizeof inline_ ? static_cast<void*>(large_.get()) : inline_; }
  const void* data() const {
    return size_ > sizeof inline_ ? static_cast<const void*>(large_.get()) : inline_;
  }
  size_t size() const { return size_; }

 private:
  uint64_t inline_[2] = {};
  std::unique_ptr<std::byte[]> large_;
  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
};

struct Waiter {
  Waiter* previous = nullptr;
  Waiter* next = nullptr;
  Goroutine* goroutine = nullptr;
  Channel* channel = nullptr;  // null for semaphores and notify lists
  uint64_t address = 0;        // of the semaphore or notify list
  uint32_t ticket = 0;         // notify lists: the turn it waits for
  uint16_t caseIndex = 0;      // select: the case, in source order
  bool isSend = false;
  bool isQueued = false;
  ValueBuffer value;  // to send, or received
};

// First in, first out; a waiter may leave from the middle.
class WaitQueue {
 public:
  bool isEmpty() const { return first_ == nullptr; }
  Waiter* first() const { return first_; }

  void pushBack(Waiter& waiter) {
    waiter.isQueued = true;
    waiter.previous = last_;
    waiter.next = nullptr;
    (last_ != nullptr ? last_->next : first_) = &waiter;
    last_ = &waiter;
  }

  void pushFront(Waiter& waiter) {
    waiter.isQueued = true;
    waiter.previous = nullptr;
    waiter.next = first_;
    (first_ != nullptr ? first_->previous : last_) = &waiter;
    first_ = &waiter;
  }

  void remove(Waiter& waiter) {
    (waiter.previous != nullptr ? waiter.previous->next : first_) = waiter.next;
    (waiter.next != nullptr ? waiter.next->previous : last_) = waiter.previous;
    waiter.previous = waiter.next = nullptr;
    waiter.isQueued = false;
  }

  Waiter* popFront() {
    Waiter* waiter = first_;
    if (waiter != nullptr) remove(*waiter);
    return waiter;
  }

 private:
  Waiter* first_ = nullptr;
  Waiter* last_ = nullptr;
};

}  // namespace gopark
