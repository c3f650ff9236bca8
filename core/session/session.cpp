// A session: compile, run, and what is told about how it ended.
#include "core/session/session.h"

#include "core/runtime/runtime.h"
#include "core/session/compilation.h"
#include "core/value/heap.h"
#include "core/vm/machine.h"

namespace gopark {
namespace {

constexpr size_t kErrorsShown = 10;  // as the go command

// As Go's runtime reads GOTRACEBACK; the runtime's own frames and goroutines, for which `system` asks, are
// not there to be shown.
TracebackLevel tracebackLevel(const std::vector<std::string>& environment) {
  constexpr std::string_view kName = "GOTRACEBACK=";
  std::string_view value;
  for (const std::string& variable : environment) {
    if (variable.starts_with(kName)) value = std::string_view(variable).substr(kName.size());
  }
  if (value.empty() || value == "single") return TracebackLevel::Single;
  const bool isNumber = value.find_first_not_of("0123456789") == std::string_view::npos;
  const bool isLevel = isNumber && value.find_first_not_of('0') != std::string_view::npos;
  const bool isAll = isLevel || value == "all" || value == "system" || value == "crash";
  return isAll ? TracebackLevel::All : TracebackLevel::None;
}

RuntimeOptions runtimeOptions(const Options& options, bool importsOs) {
  RuntimeOptions result;
  result.seed = options.seed;
  result.clock = options.time == TimeMode::Virtual ? ClockMode::Virtual : ClockMode::Real;
  result.firstGoroutineId = importsOs ? 7 : 6;  // package os starts one goroutine more
  result.traceback = tracebackLevel(options.environment);
  result.programFolder = options.programFolder;
  result.environment = options.environment;
  result.arguments.push_back(options.programFolder + "/prog");
  result.arguments.insert(result.arguments.end(), options.arguments.begin(), options.arguments.end());
  return result;
}

std::string placeText(const CallSite& site) {
  return std::string(shownName(site.file)) + ":" + std::to_string(site.line);
}

// The word in brackets of a traceback's header.
std::string_view waitingWord(const ParkedGoroutine& parked) {
  if (parked.reason != WaitReason::None) return waitReasonText(parked.reason);
  return goroutineStatusText(parked.status);
}

// "goroutine 7 [chan send]: main.main.func1 at prog.go:8, created by main.main at prog.go:7"
std::string waitingText(const ParkedGoroutine& parked) {
  std::string text = "goroutine " + std::to_string(parked.id) + " [" + std::string(waitingWord(parked)) +
                     "]: " + std::string(parked.place.function) + " at " + placeText(parked.place);
  if (parked.createdAt.line > 0)
    text += ", created by " + std::string(parked.createdAt.function) + " at " + placeText(parked.createdAt);
  return text;
}

Report waitingReport(ReportKind kind, const ParkedGoroutine& parked) {
  Report report;
  report.kind = kind;
  report.file = shownName(parked.place.file);
  report.line = parked.place.line;
  report.column = parked.place.column;
  report.goroutine = parked.id;
  report.message = waitingText(parked);
  report.function = parked.place.function;
  report.waitReason = waitingWord(parked);
  report.createdFunction = parked.createdAt.function;
  report.createdFile = shownName(parked.createdAt.file);
  report.createdLine = parked.createdAt.line;
  return report;
}

}  // namespace

struct Session::Execution {
  Execution(const Options& options, Program& program, bool importsOs, SessionHost& host)
      : runtime(host, heap, runtimeOptions(options, importsOs)), machine(program, runtime) {
    heap.setLimit(static_cast<int64_t>(options.maxMemoryBytes));
  }

  Heap heap;
  Runtime runtime;
  Machine machine;
};

struct Session::Compilation : gopark::Compilation {};

Session::Session(Options options, SessionHost& host) : options_(std::move(options)), host_(host) {}
Session::~Session() = default;

bool Session::compile(const std::vector<NamedText>& files) {
  compilation_ = std::make_unique<Compilation>();
  Program* program = compilation_->compile(files, options_);
  if (program == nullptr) {
    compileStatus_ = 1;
    for (const Report& report : compilation_->errorReports()) host_.report(report);
    host_.write(2, compilation_->errorText(options_.allErrors ? 0 : kErrorsShown));
    return false;
  }
  if (options_.command == Command::Check) return true;
  execution_ = std::make_unique<Execution>(options_, *program, compilation_->importsOs(), host_);
  execution_->machine.start();
  return true;
}

SessionState Session::run(int64_t budget) {
  if (execution_ == nullptr) return SessionState::Done;
  switch (execution_->runtime.run(budget)) {
    case RunState::Ready:
      return SessionState::Ready;
    case RunState::Sleeping:
      return SessionState::Sleeping;
    case RunState::WantsInput:
      return SessionState::WantsInput;
    case RunState::Done:
      break;
  }
  reportEnding();
  return SessionState::Done;
}

// Where the editor puts its marks: the stuck lines of a deadlock, or the line that panicked.
void Session::reportEnding() {
  const Ending& ending = execution_->runtime.ending();
  switch (ending.kind) {
    case EndKind::Running:
    case EndKind::Returned:
    case EndKind::Exited:
      return;
    case EndKind::Deadlock:
      for (const ParkedGoroutine& parked : execution_->runtime.parkedGoroutines())
        host_.report(waitingReport(ReportKind::Stuck, parked));
      return;
    case EndKind::Panicked:
    case EndKind::Fatal:
      break;
  }
  Report report;
  report.kind = ReportKind::Failure;
  report.file = shownName(ending.place.file);
  report.line = ending.place.line;
  report.column = ending.place.column;
  report.goroutine = ending.goroutine;
  report.message = ending.message;
  report.function = ending.place.function;
  host_.report(report);
}

void Session::finish() {
  if (execution_ == nullptr) return;
  const EndKind kind = execution_->runtime.ending().kind;
  if (kind != EndKind::Returned && kind != EndKind::Exited) return;
  for (const ParkedGoroutine& parked : execution_->runtime.parkedGoroutines())
    host_.report(waitingReport(ReportKind::Leak, parked));
}

double Session::sleepMs() {
  return static_cast<double>(execution_->runtime.nextWakeNanoseconds()) / 1e6;
}
bool Session::wantsInput() const {
  return execution_ != nullptr && execution_->runtime.wantsInput();
}
void Session::provideInput(std::string_view bytes) {
  execution_->runtime.provideInput(bytes);
}
void Session::endInput() {
  execution_->runtime.endInput();
}
int Session::exitStatus() const {
  return execution_ == nullptr ? compileStatus_ : execution_->runtime.exitStatus();
}
double Session::programTimeMs() {
  return execution_ == nullptr ? 0 : static_cast<double>(execution_->runtime.clock().elapsed()) / 1e6;
}
int64_t Session::memoryInUse() const {
  return execution_ == nullptr ? 0 : execution_->heap.bytesInUse();
}

}  // namespace gopark
