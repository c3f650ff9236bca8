// The scheduler: goroutines come, run, wait and go. See runtime.h; Go's counterpart is proc.go.
#include "core/runtime/runtime.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/base/check.h"

namespace gopark {

namespace {

// What a switch itself costs of the host's budget, so that goroutines that only meet also end a slice.
constexpr int64_t kSwitchCost = 16;
// Go's free list of one P spills half of itself to the global one.
constexpr size_t kFreeLimit = 64;
constexpr size_t kFreeKept = 32;
// A sleep until a deadline ends a little later on every real system (50 µs on Linux), so deadlines that lie
// close together pass together. Goroutines that Go starts within that time may take this interpreter longer,
// above all when the host compiles its code just then: deadlines set in one stretch of running belong
// together, within limits.
constexpr int64_t kLeastSlack = 50'000;
constexpr int64_t kMostSlack = 2'000'000;
constexpr int64_t kMostSlackOfSleep = 4;  // a quarter of the sleep
// How often main lets deferred calls of panicking goroutines go on before it ends the run.
constexpr int kYieldsForPanicDefers = 1000;

}  // namespace

Runtime::Runtime(Host& host, Heap& heap, RuntimeOptions options)
    : host_(host),
      heap_(heap),
      options_(std::move(options)),
      random_(options_.seed),
      clock_(host, options_.clock, options_.clockSpeed),
      timers_(*this),
      semaphores_(*this),
      input_(*this),
      policy_(std::make_unique<NativePolicy>(random_)),
      nextId_(options_.firstGoroutineId) {
  heap_.addRoots(*this);
}

Runtime::~Runtime() {
  heap_.removeRoots(*this);
  for (const auto& goroutine : goroutines_) continuations_.abandon(goroutine->continuation_);
}

// ---- goroutines

Goroutine& Runtime::startMain(std::unique_ptr<Body> body) {
  GOPARK_CHECK(goroutines_.empty(), "goroutine 1 is the first");
  const uint64_t next = std::exchange(nextId_, 1);
  Goroutine& main = startGoroutine(std::move(body), {}, nullptr);
  nextId_ = next;
  return main;
}

Goroutine& Runtime::startGoroutine(std::unique_ptr<Body> body, CodePlace createdAt, const Goroutine* parent) {
  Goroutine& goroutine = newGoroutine();
  goroutine.id_ = nextId_++;
  goroutine.parentId_ = parent != nullptr ? parent->id() : 0;
  goroutine.createdAt_ = createdAt;
  goroutine.body_ = std::move(body);
  goroutine.continuation_.prepare(goroutine.body_->stackKind(), &Runtime::entry, &goroutine);
  goroutine.status_ = GoroutineStatus::Runnable;
  aliveCount_++;
  report(EventKind::GoroutineStarted, goroutine.id_, goroutine.slot_);
  if (uint64_t* coroutine = std::exchange(expectedCoroutine_, nullptr)) {
    goroutine.coroutine_ = coroutine;
    goroutine.status_ = GoroutineStatus::Waiting;
    goroutine.waitReason_ = WaitReason::Coroutine;
    *coroutine = toWord(&goroutine);
  } else {
    policy_->madeReady(goroutine);
  }
  return goroutine;
}

Goroutine& Runtime::newGoroutine() {
  if (Goroutine* used = reuseGoroutine()) return *used;
  goroutines_.push_back(std::make_unique<Goroutine>(static_cast<uint32_t>(goroutines_.size())));
  goroutines_.back()->runtime_ = this;
  return *goroutines_.back();
}

Goroutine* Runtime::reuseGoroutine() {
  if (freeNear_.empty()) {
    while (freeNear_.size() < kFreeKept && !freeFar_.empty()) {
      freeNear_.push_back(freeFar_.back());
      freeFar_.pop_back();
    }
  }
  if (freeNear_.empty()) return nullptr;
  Goroutine* goroutine = freeNear_.back();
  freeNear_.pop_back();
  return goroutine;
}

void Runtime::retire(Goroutine& goroutine) {
  if (goroutine.coroutine_ != nullptr && *goroutine.coroutine_ != 0) takeTurn(goroutine.coroutine_);
  report(EventKind::GoroutineEnded, 0, goroutine.bodyEnd_ == BodyEnd::Goexit ? 1 : 0);
  goroutine.setStatus(GoroutineStatus::Running, GoroutineStatus::Dead);
  goroutine.reset();
  aliveCount_--;
  freeNear_.push_back(&goroutine);
  if (freeNear_.size() < kFreeLimit) return;
  while (freeNear_.size() >= kFreeKept) {
    freeFar_.push_back(freeNear_.back());
    freeNear_.pop_back();
  }
}

void Runtime::entry(void* argument) {
  auto& self = *static_cast<Goroutine*>(argument);
  Runtime& runtime = *self.runtime_;
  self.bodyEnd_ = self.body_->run(runtime, self);
  if (self.id_ == 1 && self.bodyEnd_ == BodyEnd::Returned && !runtime.isOver()) runtime.mainReturned(self);
}

void Runtime::mainReturned(Goroutine& self) {
  for (int i = 0; i < kYieldsForPanicDefers && panicDefersRunning_ != 0; i++) {
    yield(self);
    switchOut(self);
  }
  if (!isOver()) finish(EndKind::Returned, 0, nullptr, "");
}

// ---- waiting

void Runtime::switchOut(Goroutine& self) {
  continuations_.suspend(self.continuation_);
}

void Runtime::park(Goroutine& self, WaitReason reason, uint64_t object) {
  self.setStatus(GoroutineStatus::Running, GoroutineStatus::Waiting);
  self.waitReason_ = reason;
  self.blockedSince_ = 0;
  report(EventKind::Parked, object, static_cast<int64_t>(reason));
}

void Runtime::parkInSystemCall(Goroutine& self) {
  self.setStatus(GoroutineStatus::Running, GoroutineStatus::InSystemCall);
  self.waitReason_ = WaitReason::None;
  self.blockedSince_ = 0;
  report(EventKind::Parked);
}

void Runtime::yield(Goroutine& self) {
  self.setStatus(GoroutineStatus::Running, GoroutineStatus::Runnable);
  report(EventKind::Yielded, 0, 0);
  policy_->yielded(self);
}

void Runtime::handOff(Goroutine& self) {
  self.setStatus(GoroutineStatus::Running, GoroutineStatus::Runnable);
  report(EventKind::Yielded, 0, 2);
  policy_->handedOff(self);
}

void Runtime::switchCoroutine(Goroutine& self, uint64_t* place) {
  if (*place == 0) return throwError(self, "", "coroswitch on exited coro");
  takeTurn(place);
  *place = toWord(&self);
  park(self, WaitReason::Coroutine);
}

// The goroutine that waits there runs before anybody else, in the time slice of the one before.
void Runtime::takeTurn(uint64_t* coroutine) {
  turnTaker_ = toPointer<Goroutine>(std::exchange(*coroutine, 0));
  turnTaker_->setStatus(GoroutineStatus::Waiting, GoroutineStatus::Runnable);
  turnTaker_->waitReason_ = WaitReason::None;
  report(EventKind::Readied, turnTaker_->id_);
}

void Runtime::ready(Goroutine& goroutine) {
  goroutine.setStatus(goroutine.status_ == GoroutineStatus::InSystemCall ? GoroutineStatus::InSystemCall
                                                                         : GoroutineStatus::Waiting,
                      GoroutineStatus::Runnable);
  goroutine.waitReason_ = WaitReason::None;
  report(EventKind::Readied, goroutine.id_);
  policy_->madeReady(goroutine);
}

void Runtime::pause(Goroutine& self) {
  if (sliceLeft_ > 0) {
    // Only the host's budget is used up: self goes on where it is.
    isPaused_ = true;
  } else {
    self.setStatus(GoroutineStatus::Running, GoroutineStatus::Runnable);
    report(EventKind::Yielded, 0, 1);
    policy_->yielded(self);
    // A virtual clock stands still while anything runs; but a whole time slice is time.
    if (clock_.mode() == ClockMode::Virtual) clock_.advance(kTimeSliceNanoseconds);
  }
  switchOut(self);
}

// ---- the host's side

RunState Runtime::run(int64_t budget) {
  hostLeft_ = budget;
  if (std::exchange(isSleeping_, false)) {
    clock_.catchUp(wakeTarget());
    stretchStart_ = clock_.now();
  }
  while (!isOver()) {
    if (isPaused_) {
      isPaused_ = false;
      execute(*current_);
    } else if (Goroutine* goroutine = pickNext()) {
      execute(*goroutine);
    } else {
      const std::optional<RunState> rest = idle();
      if (rest.has_value()) return *rest;
    }
    if (hostLeft_ <= 0 && !isOver()) return RunState::Ready;
  }
  return RunState::Done;
}

Goroutine* Runtime::pickNext() {
  if (Goroutine* taker = std::exchange(turnTaker_, nullptr)) {
    taker->setStatus(GoroutineStatus::Runnable, GoroutineStatus::Running);
    return taker;
  }
  timers_.runDue();
  Goroutine* goroutine = policy_->pick();
  if (goroutine == nullptr) return nullptr;
  if (!policy_->inheritsTimeSlice()) sliceLeft_ = kTimeSlice;
  goroutine->setStatus(GoroutineStatus::Runnable, GoroutineStatus::Running);
  return goroutine;
}

void Runtime::execute(Goroutine& goroutine) {
  current_ = &goroutine;
  goroutine.hasRun_ = true;
  report(EventKind::Resumed);
  if (goroutine.blocksTimers_) goroutine.unblockTimers();
  continuations_.resume(goroutine.continuation_);
  hostLeft_ -= kSwitchCost;
  if (goroutine.continuation_.isFinished() && !isOver()) retire(goroutine);
  if (!isPaused_) current_ = nullptr;
}

// Nobody is runnable. No state: try again.
std::optional<RunState> Runtime::idle() {
  const bool isVirtual = clock_.mode() == ClockMode::Virtual;
  // A person who types has no place on a virtual clock: it stands until the input has come.
  if (input_.hasReaders() && (isVirtual || !timers_.hasPending())) return RunState::WantsInput;
  if (!timers_.hasPending()) {
    reportDeadlock();
    return std::nullopt;
  }
  if (isVirtual) {
    clock_.jumpTo(timers_.wakeTime());
    return std::nullopt;
  }
  const int64_t now = clock_.now();
  const int64_t left = (timers_.wakeTime() - now) / kMostSlackOfSleep;
  wakeSlack_ = std::max(kLeastSlack, std::min({now - stretchStart_, kMostSlack, left}));
  if (!clock_.catchUp(wakeTarget())) {
    isSleeping_ = true;
    return RunState::Sleeping;
  }
  stretchStart_ = clock_.now();
  return std::nullopt;
}

int64_t Runtime::wakeTarget() const {
  const int64_t when = timers_.wakeTime();
  return when > std::numeric_limits<int64_t>::max() - wakeSlack_ ? when : when + wakeSlack_;
}

int64_t Runtime::nextWakeNanoseconds() {
  return clock_.hostNanosecondsUntil(wakeTarget());
}

// ---- memory

void Runtime::collectGarbage() {
  const int64_t now = clock_.lastNow();
  for (const auto& goroutine : goroutines_) {
    if (goroutine->isWaiting() && goroutine->blockedSince_ == 0) goroutine->blockedSince_ = now;
  }
  heap_.collect();
  for (const Finalizer& finalizer : heap_.finalizers().takeReady()) startFinalizer(finalizer);
}

// Go runs them one after another on a goroutine of its own; here each has its goroutine.
void Runtime::startFinalizer(const Finalizer& finalizer) {
  std::vector<uint64_t> arguments;
  if (finalizer.interfaceType != 0) arguments.push_back(finalizer.interfaceType);
  if (finalizer.object != 0) arguments.push_back(finalizer.object);
  startGoroutine(executor_->bodyOfFinalizer(finalizer.closure, arguments), executor_->finalizerPlace(),
                 nullptr);
}

void Runtime::markRoots(Heap& heap) {
  for (const auto& goroutine : goroutines_) {
    if (goroutine->status() != GoroutineStatus::Dead) goroutine->markRoots(heap);
  }
  timers_.markRoots(heap);
  if (executor_ != nullptr) executor_->markRoots(heap);
}

uint64_t Runtime::stackBytes() const {
  uint64_t bytes = 0;
  for (const auto& goroutine : goroutines_) {
    if (goroutine->status() != GoroutineStatus::Dead) bytes += goroutine->body().stackBytes();
  }
  return bytes;
}

}  // namespace gopark
