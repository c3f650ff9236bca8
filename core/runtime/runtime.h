// A run: goroutines on one thread, scheduled as Go does with GOMAXPROCS=1 (GO_BEHAVIOUR 4). Go's proc.go.
//
// How a goroutine waits (from its own continuation, in its Body):
//   1. a first half that may succeed at once: trySend, Semaphores::acquire, …
//   2. else something that makes it Waiting: parkSend, parkSelect, Timers::sleep, parkForever, … or Runnable:
//   yield
//   3. switchOut(self): returns when it runs again.
//
// Invariants:
//   - The runtime never blocks the thread: run(budget) returns and says what it needs to go on.
//   - Only the scheduler's stack resumes continuations; only goroutines park. Neither ever collects garbage
//     while a goroutine is between 1 and 3.
//   - Every random choice comes from one generator, seeded once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/runtime/clock.h"
#include "core/runtime/continuation/continuation.h"
#include "core/runtime/ending.h"
#include "core/runtime/executor.h"
#include "core/runtime/goroutine.h"
#include "core/runtime/host.h"
#include "core/runtime/input.h"
#include "core/runtime/observer.h"
#include "core/runtime/policy.h"
#include "core/runtime/semaphore.h"
#include "core/runtime/timer.h"
#include "core/value/heap.h"

namespace gopark {

// GOTRACEBACK.
enum class TracebackLevel : uint8_t { None, Single, All };

struct RuntimeOptions {
  uint64_t seed = 1;
  ClockMode clock = ClockMode::Real;
  double clockSpeed = 1;
  // Go's own goroutines take the ids before: 7 with package os linked (fmt, log, os), 6 without.
  uint64_t firstGoroutineId = 7;
  std::string programFolder;  // a traceback shows "./prog.go" as <programFolder>/prog.go
  TracebackLevel traceback = TracebackLevel::Single;
  std::vector<std::string> arguments;    // os.Args, program name first
  std::vector<std::string> environment;  // KEY=value each
};

enum class RunState : uint8_t {
  Done,
  Ready,       // the budget is used up: call again
  Sleeping,    // call again at nextWakeNanoseconds, or when input has come
  WantsInput,  // nothing can go on before provideInput or endInput
};

// Calls and backward jumps a goroutine may make before another gets its turn: what Go does in about 10 ms.
inline constexpr int64_t kTimeSlice = 4'000'000;
inline constexpr int64_t kTimeSliceNanoseconds = 10'000'000;

class Runtime final : public HeapRoots {
 public:
  Runtime(Host& host, Heap& heap, RuntimeOptions options);
  ~Runtime() override;
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

  // Before the first goroutine.
  void setExecutor(Executor& executor) { executor_ = &executor; }
  void setPolicy(std::unique_ptr<SchedulePolicy> policy) { policy_ = std::move(policy); }
  void setTracebackLevel(TracebackLevel level) { options_.traceback = level; }
  void setObserver(Observer* observer) { observer_ = observer; }

  Host& host() { return host_; }
  Heap& heap() { return heap_; }
  Clock& clock() { return clock_; }
  Timers& timers() { return timers_; }
  Semaphores& semaphores() { return semaphores_; }
  Input& input() { return input_; }
  Random& random() { return random_; }
  SchedulePolicy& policy() { return *policy_; }
  Executor& executor() const { return *executor_; }
  const RuntimeOptions& options() const { return options_; }
  // The clock's last reading, for texts.
  int64_t lastNow() const { return clock_.lastNow(); }

  // ---- goroutines
  // Goroutine 1. The run is over when its body returns.
  Goroutine& startMain(std::unique_ptr<Body> body);
  // `go`: parent null: started by a timer. Runs when its turn comes.
  Goroutine& startGoroutine(std::unique_ptr<Body> body, CodePlace createdAt, const Goroutine* parent);
  int64_t goroutineCount() const { return aliveCount_; }  // runtime.NumGoroutine
  // In slot order, dead ones included.
  const std::vector<std::unique_ptr<Goroutine>>& goroutines() const { return goroutines_; }

  // ---- waiting; called by the goroutine itself
  // Gives up the turn: self is Waiting or Runnable by now. Returns when it runs again.
  void switchOut(Goroutine& self);
  void park(Goroutine& self, WaitReason reason, uint64_t object = 0);
  void parkInSystemCall(Goroutine& self);  // standard input
  void parkForever(Goroutine& self, WaitReason reason) { park(self, reason); }
  void yield(Goroutine& self);    // Gosched: behind everybody in the global queue; switchOut follows
  void handOff(Goroutine& self);  // to the ring's tail; switchOut follows
  // Coroutines (iter.Pull): two goroutines hand one turn to each other, past the scheduler. `place` is a word
  // in Go memory that holds the one without a turn. The goroutine that is started next waits there instead of
  // being runnable …
  void expectCoroutine(uint64_t* place) { expectedCoroutine_ = place; }
  // … until self takes its place; switchOut follows. When it ends, the one that waits there goes on.
  void switchCoroutine(Goroutine& self, uint64_t* place);
  // Makes a waiting goroutine runnable; it runs next unless another is made ready after it.
  void ready(Goroutine& goroutine);

  // ---- time slices; called by bodies that count
  // How many calls and backward jumps may follow before pause() must be called.
  int64_t budget() const { return sliceLeft_ < hostLeft_ ? sliceLeft_ : hostLeft_; }
  void spend(int64_t used) {
    sliceLeft_ -= used;
    hostLeft_ -= used;
  }
  // The budget is used up: preempts self, or lets the host have its turn. Returns when self runs again.
  void pause(Goroutine& self);

  // ---- the host's side
  RunState run(int64_t budget);
  // After Sleeping: host nanoseconds from now until something is due.
  int64_t nextWakeNanoseconds();
  bool wantsInput() const { return input_.hasReaders(); }
  void provideInput(std::string_view bytes) { input_.provide(bytes); }
  void endInput() { input_.end(); }
  bool isOver() const { return ending_.kind != EndKind::Running; }
  const Ending& ending() const { return ending_; }
  int exitStatus() const { return ending_.status; }
  // Who waits: at the end those left behind or stuck, in slot order.
  std::vector<ParkedGoroutine> parkedGoroutines() const;

  // ---- the end; all of them return to their caller, which must switchOut (and is never resumed)
  void exit(int status);
  // A fatal error of the program's: prints it, the pending panics of self, and self's trace.
  void fatalError(Goroutine& self, std::string_view text);
  // A throw: `preface` lines come before "fatal error: "; all goroutines follow, with the runtime's own
  // frames.
  void throwError(Goroutine& self, std::string_view preface, std::string_view text);
  void stackOverflow(Goroutine& self);
  void outOfMemory(Goroutine& self, uint64_t bytes);
  // The newest panic of self.panics() was not recovered.
  void fatalPanic(Goroutine& self);
  // Around the deferred calls of a panic: main waits a little for those that are running when it returns
  // (2.1).
  void panicDefersBegin() { panicDefersRunning_++; }
  void panicDefersEnd() { panicDefersRunning_--; }

  // ---- memory
  // A full collection. (Heap::collect asks the runtime for its roots: every goroutine's body must be able to
  // answer.)
  void collectGarbage();
  void markRoots(Heap& heap) override;
  uint64_t stackBytes() const;

  // ---- events; one test when nobody listens
  void report(EventKind kind, uint64_t object = 0, int64_t detail = 0) {
    if (observer_ != nullptr)
      observer_->event({kind, current_ != nullptr ? current_->id() : 0, object, detail});
  }
  uint32_t nextChannelNumber() { return ++channelCount_; }
  Goroutine* current() const { return current_; }

 private:
  void startFinalizer(const Finalizer& finalizer);
  static void entry(void* goroutine);
  Goroutine& newGoroutine();
  Goroutine* reuseGoroutine();
  void retire(Goroutine& goroutine);
  void takeTurn(uint64_t* coroutine);
  void mainReturned(Goroutine& self);
  Goroutine* pickNext();
  void execute(Goroutine& goroutine);
  std::optional<RunState> idle();
  int64_t wakeTarget() const;
  void reportDeadlock();
  std::string pendingPanics(Goroutine& self) const;
  std::string crashTraces(const Goroutine& self, bool isThrow) const;
  void finish(EndKind kind, int status, const Goroutine* culprit, std::string_view message);
  CallSite programPlace(const Goroutine& goroutine) const;

  Host& host_;
  Heap& heap_;
  RuntimeOptions options_;
  Random random_;
  Clock clock_;
  Timers timers_;
  Semaphores semaphores_;
  Input input_;
  std::unique_ptr<SchedulePolicy> policy_;
  Executor* executor_ = nullptr;
  Observer* observer_ = nullptr;
  Continuations continuations_;

  std::vector<std::unique_ptr<Goroutine>> goroutines_;
  std::vector<Goroutine*> freeNear_;  // Go's per-P free list, last freed first …
  std::vector<Goroutine*> freeFar_;   // … and the global one it spills to
  Goroutine* current_ = nullptr;
  uint64_t* expectedCoroutine_ = nullptr;  // where the goroutine that is started next waits
  Goroutine* turnTaker_ = nullptr;         // goes on at once: the other side of a coroutine
  bool isSleeping_ = false;                // run() returned Sleeping
  int64_t stretchStart_ = 1;               // when goroutines began to run after the last sleep
  int64_t wakeSlack_ = 0;                  // how much later than its deadline the next sleep ends
  bool isPaused_ = false;  // current_ goes on at the next run(): the host's budget was used up, not its slice
  int64_t sliceLeft_ = kTimeSlice;
  int64_t hostLeft_ = 0;
  int64_t aliveCount_ = 0;
  uint64_t nextId_;
  uint32_t channelCount_ = 0;
  int32_t panicDefersRunning_ = 0;
  Ending ending_;
};

}  // namespace gopark
