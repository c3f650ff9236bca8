// Goroutines whose bodies are C++ functions: the runtime driven without any Go source.
//
//   CppRun run;
//   run.main([&] {
//     auto channel = run.makeChannel<int>(0);
//     run.go([&] { channel.send(42); });
//     run.print(*channel.receive());
//   });
//   run.output() == "42 "
//
// Invariant: everything here that may wait is called from inside one of the run's goroutines.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/runtime/channel.h"
#include "core/runtime/runtime.h"
#include "core/runtime/select.h"

namespace gopark {

// Remembers what is written; its clock is moved by hand (or, while it sleeps, by CppRun::finish).
class CppHost final : public Host {
 public:
  void write(int fd, std::string_view bytes) override { (fd == 1 ? output : errors) += bytes; }
  int64_t wallNanoseconds() override { return kVirtualEpochSeconds * 1'000'000'000 + monotonic; }
  int64_t monotonicNanoseconds() override { return monotonic; }

  std::string output;
  std::string errors;
  int64_t monotonic = 0;
};

class CppRun;

// A channel whose values are plain C++ values. Copies are the same channel, as in Go.
template <class T>
class CppChannel {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  CppChannel(CppRun& run, Channel* channel) : run_(&run), channel_(channel) {}

  void send(T value) const;
  std::optional<T> receive() const;  // nothing: closed and empty
  void close() const;
  Channel* get() const { return channel_; }
  SelectCase sending(const T& value) const { return {channel_, true, &value}; }
  SelectCase receiving() const { return {channel_, false, nullptr}; }

 private:
  CppRun* run_;
  Channel* channel_;
};

class CppRun final : public Executor {
 public:
  explicit CppRun(ClockMode clock = ClockMode::Virtual, uint64_t seed = 1, uint64_t firstId = 7);
  ~CppRun();

  // Starts goroutine 1 and runs to the end, sleeping and starving of input as nobody pushes any.
  void main(std::function<void()> function);
  // The parts of main, for tests that come between.
  void start(std::function<void()> function);
  RunState finish();

  Goroutine& go(std::function<void()> function, std::string name = "");
  void gosched();
  void sleep(int64_t nanoseconds);
  void goexit();  // the running goroutine ends as by runtime.Goexit when its function returns
  void exit(int status);
  void fatalError(std::string_view text);
  void panic(std::string_view text);
  int64_t readInput(char* to, int64_t size);

  template <class T>
  CppChannel<T> makeChannel(int64_t capacity) {
    return {*this, Channel::make(runtime(), capacity, sizeof(T), noPointers_)};
  }
  SelectOutcome select(const std::vector<SelectCase>& cases, bool hasDefault = false);
  [[noreturn]] void waitForever(WaitReason reason);

  // sync, as far as the runtime does it. The words live as long as the run.
  uint32_t* makeWord();
  void acquire(uint32_t* semaphore, bool lifo = false, WaitReason reason = WaitReason::Semacquire);
  void release(uint32_t* semaphore, bool handoff = false);
  void afterFunc(int64_t nanoseconds, std::function<void()> function);

  void print(std::string_view text) { host_.write(1, std::string(text) + " "); }
  const std::string& output() const { return host_.output; }
  const std::string& errors() const { return host_.errors; }
  CppHost& host() { return host_; }
  Heap& heap() { return heap_; }
  Runtime& runtime() { return *runtime_; }
  Goroutine& self() { return *runtime_->current(); }
  // The line of the running goroutine's innermost frame, for tracebacks.
  void line(int number);

  std::unique_ptr<Body> bodyOfClosure(uint64_t closure) override;
  std::unique_ptr<Body> bodyOfFinalizer(uint64_t closure, std::span<const uint64_t>) override {
    return bodyOfClosure(closure);
  }
  CodePlace finalizerPlace() const override { return timerFunctionPlace(); }
  CodePlace timerFunctionPlace() const override { return {&timerPlace_, 0}; }
  CallSite describe(CodePlace place) const override { return *static_cast<const CallSite*>(place.function); }
  void markRoots(Heap&) const override {}

 private:
  CppHost host_;
  Heap heap_;
  PointerMap noPointers_;
  std::unique_ptr<Runtime> runtime_;
  std::vector<std::unique_ptr<uint32_t>> words_;
  std::vector<std::unique_ptr<Timer>> timers_;
  std::vector<std::function<void()>> functions_;
  std::vector<std::unique_ptr<CallSite>> sites_;
  CallSite timerPlace_;
  int closures_ = 0;
};

template <class T>
void CppChannel<T>::send(T value) const {
  Goroutine& self = run_->self();
  if (trySend(run_->runtime(), channel_, &value) == ChannelOutcome::Done) return;
  if (channel_ != nullptr && channel_->isClosed()) return run_->panic("send on closed channel");
  parkSend(run_->runtime(), self, channel_, &value);
  run_->runtime().switchOut(self);
  if (!self.wasSatisfied()) run_->panic("send on closed channel");
}

template <class T>
std::optional<T> CppChannel<T>::receive() const {
  Goroutine& self = run_->self();
  T value{};
  switch (tryReceive(run_->runtime(), channel_, &value)) {
    case ChannelOutcome::Done:
      return value;
    case ChannelOutcome::Closed:
      return std::nullopt;
    case ChannelOutcome::WouldBlock:
      break;
  }
  parkReceive(run_->runtime(), self, channel_);
  run_->runtime().switchOut(self);
  if (!self.wasSatisfied()) return std::nullopt;
  std::memcpy(&value, self.receivedValue(), sizeof value);
  return value;
}

template <class T>
void CppChannel<T>::close() const {
  if (channel_ == nullptr) return run_->panic("close of nil channel");
  if (closeChannel(run_->runtime(), *channel_) == ChannelOutcome::Closed)
    run_->panic("close of closed channel");
}

}  // namespace gopark
