// Goroutines whose bodies are C++ functions; see cpp_goroutines.h.
#include "core/runtime/cpp_goroutines.h"

#include "core/base/check.h"

namespace gopark {

namespace {

class CppBody final : public Body {
 public:
  CppBody(std::function<void()> function, std::string name)
      : function_(std::move(function)), name_(std::move(name)) {}

  BodyEnd run(Runtime&, Goroutine&) override {
    function_();
    return end;
  }
  StackKind stackKind() const override { return StackKind::Own; }
  void visitFrames(FrameVisitor& visitor) const override {
    if (!visitor.wantsFrame()) return;
    visitor.frame({.site = {.function = name_, .file = "./prog.go", .line = line, .offset = 0x1d},
                   .arguments = "",
                   .isInlined = false});
  }
  void markRoots(Heap&) const override {}
  std::string panicText(const PanicRecord& panic) const override { return panic.text; }

  int line = 1;
  BodyEnd end = BodyEnd::Returned;

 private:
  std::function<void()> function_;
  std::string name_;
};

}  // namespace

CppRun::CppRun(ClockMode clock, uint64_t seed, uint64_t firstId) {
  RuntimeOptions options;
  options.clock = clock;
  options.seed = seed;
  options.firstGoroutineId = firstId;
  options.programFolder = "/tmp/sandbox";
  runtime_ = std::make_unique<Runtime>(host_, heap_, std::move(options));
  runtime_->setExecutor(*this);
  timerPlace_.function = "time.goFunc";
  timerPlace_.file = "time/sleep.go";
  timerPlace_.line = 215;
  timerPlace_.offset = 0x2d;
  timerPlace_.isLibrary = true;
}

CppRun::~CppRun() = default;

void CppRun::start(std::function<void()> function) {
  runtime_->startMain(std::make_unique<CppBody>(std::move(function), "main.main"));
}

RunState CppRun::finish() {
  for (;;) {
    const RunState state = runtime_->run(1'000'000);
    if (state == RunState::Sleeping) {
      host_.monotonic += runtime_->nextWakeNanoseconds();
    } else if (state != RunState::Ready) {
      return state;
    }
  }
}

void CppRun::main(std::function<void()> function) {
  start(std::move(function));
  finish();
}

Goroutine& CppRun::go(std::function<void()> function, std::string name) {
  if (name.empty()) name = "main.main.func" + std::to_string(++closures_);
  auto site = std::make_unique<CallSite>();
  site->function = "main.main";
  site->file = "./prog.go";
  site->line = static_cast<const CppBody&>(self().body()).line;
  site->offset = 0x1d;
  const CodePlace place{site.get(), 0};
  sites_.push_back(std::move(site));
  return runtime_->startGoroutine(std::make_unique<CppBody>(std::move(function), std::move(name)), place,
                                  &self());
}

void CppRun::line(int number) {
  static_cast<CppBody&>(self().body()).line = number;
}

void CppRun::goexit() {
  static_cast<CppBody&>(self().body()).end = BodyEnd::Goexit;
}

void CppRun::gosched() {
  Goroutine& self = this->self();
  runtime_->yield(self);
  runtime_->switchOut(self);
}

void CppRun::sleep(int64_t nanoseconds) {
  if (nanoseconds <= 0) return;
  Goroutine& self = this->self();
  runtime_->timers().sleep(self, nanoseconds);
  runtime_->switchOut(self);
}

// The run is over: whoever comes here never runs again.
static void neverRunsAgain(Runtime& runtime, Goroutine& self) {
  runtime.switchOut(self);
  GOPARK_UNREACHABLE("a goroutine runs after its end");
}

void CppRun::exit(int status) {
  Goroutine& self = this->self();
  runtime_->exit(status);
  neverRunsAgain(*runtime_, self);
}

void CppRun::fatalError(std::string_view text) {
  Goroutine& self = this->self();
  runtime_->fatalError(self, text);
  neverRunsAgain(*runtime_, self);
}

void CppRun::panic(std::string_view text) {
  Goroutine& self = this->self();
  PanicRecord record;
  record.text = text;
  record.hasText = true;
  self.panics().push_back(record);
  runtime_->fatalPanic(self);
  neverRunsAgain(*runtime_, self);
}

void CppRun::waitForever(WaitReason reason) {
  Goroutine& self = this->self();
  runtime_->parkForever(self, reason);
  runtime_->switchOut(self);
  GOPARK_UNREACHABLE("nobody can wake a goroutine that waits for ever");
}

int64_t CppRun::readInput(char* to, int64_t size) {
  Goroutine& self = this->self();
  for (;;) {
    const int64_t count = runtime_->input().read(self, to, size);
    if (count >= 0) return count;
    runtime_->switchOut(self);
  }
}

SelectOutcome CppRun::select(const std::vector<SelectCase>& cases, bool hasDefault) {
  Goroutine& self = this->self();
  SelectOutcome outcome = trySelect(*runtime_, self, cases, hasDefault);
  if (outcome.kind == SelectOutcome::Kind::WouldBlock) {
    parkSelect(*runtime_, self, cases);
    runtime_->switchOut(self);
    outcome = selectResult(self);
  }
  if (outcome.kind == SelectOutcome::Kind::SendClosed) panic("send on closed channel");
  return outcome;
}

uint32_t* CppRun::makeWord() {
  words_.push_back(std::make_unique<uint32_t>(0));
  return words_.back().get();
}

void CppRun::acquire(uint32_t* semaphore, bool lifo, WaitReason reason) {
  Goroutine& self = this->self();
  while (!runtime_->semaphores().acquire(self, semaphore, lifo, reason)) runtime_->switchOut(self);
}

void CppRun::release(uint32_t* semaphore, bool handoff) {
  Goroutine& self = this->self();
  if (runtime_->semaphores().release(self, semaphore, handoff)) runtime_->switchOut(self);
}

void CppRun::afterFunc(int64_t nanoseconds, std::function<void()> function) {
  functions_.push_back(std::move(function));
  timers_.push_back(std::make_unique<Timer>());
  Timer& timer = *timers_.back();
  timer.function = functions_.size();
  timer.when = runtime_->clock().now() + nanoseconds;
  runtime_->timers().start(timer);
}

std::unique_ptr<Body> CppRun::bodyOfClosure(uint64_t closure) {
  return std::make_unique<CppBody>(functions_[closure - 1], "main.main.func" + std::to_string(++closures_));
}

}  // namespace gopark
