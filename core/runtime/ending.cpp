// How a run ends: exit, panic, fatal error, deadlock; what is printed then, and who was left waiting.
// Texts and order: GO_BEHAVIOUR sections 1 to 3; Go's counterparts are panic.go and checkdead.
#include "core/runtime/ending.h"

#include "core/base/text.h"
#include "core/runtime/runtime.h"
#include "core/runtime/traceback.h"

namespace gopark {

namespace {

constexpr int kCrashStatus = 2;

// A newline in a printed text cannot imitate a traceback: a tab follows it.
std::string indented(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += c;
    if (c == '\n') out += '\t';
  }
  return out;
}

// The chain, oldest first. What was raised again with the very same value is one line.
std::string panicLines(const PanicChain& chain, const Body& body) {
  std::string out;
  for (size_t i = 0; i < chain.size(); i++) {
    const PanicRecord& panic = chain[i];
    if (isRepeated(chain, i)) continue;
    if (i > 0 && !chain[i - 1].isGoexit) out += '\t';
    if (panic.isGoexit) continue;
    out += "panic: " + indented(panic.hasText ? panic.text : body.panicText(panic));
    const bool isRepanicked = i + 1 < chain.size() && isRepeated(chain, i + 1);
    if (panic.isRecovered) out += isRepanicked ? " [recovered, repanicked]" : " [recovered]";
    out += '\n';
  }
  return out;
}

// A frame in the program's own files, or failing that the innermost.
class PlaceFinder final : public FrameVisitor {
 public:
  bool wantsFrame() override { return !isProgramPlace_; }
  void frame(const FrameView& frame) override {
    if (!hasPlace_ || !frame.site.isLibrary) place_ = frame.site;
    hasPlace_ = true;
    isProgramPlace_ = !frame.site.isLibrary;
  }
  const CallSite& place() const { return place_; }

 private:
  CallSite place_;
  bool hasPlace_ = false;
  bool isProgramPlace_ = false;
};

// The newest panic that began as a signal, which a crash names.
std::string signalLine(const Goroutine& goroutine, const CallSite& place) {
  const PanicChain* chain = goroutine.panicsOrNull();
  for (size_t i = chain == nullptr ? 0 : chain->size(); i-- > 0;) {
    if (!(*chain)[i].hasSignal) continue;
    return "[signal SIGSEGV: segmentation violation code=0x1 addr=0x" + hex((*chain)[i].signalAddress) +
           " pc=0x" + hex(0x480000 + place.offset) + "]\n";
  }
  return "";
}

}  // namespace

void Runtime::finish(EndKind kind, int status, const Goroutine* culprit, std::string_view message) {
  ending_.kind = kind;
  ending_.status = status;
  ending_.message = message;
  if (culprit != nullptr) {
    ending_.goroutine = culprit->id();
    ending_.place = programPlace(*culprit);
  }
  report(EventKind::Exited, 0, status);
}

CallSite Runtime::programPlace(const Goroutine& goroutine) const {
  PlaceFinder finder;
  goroutine.body().visitFrames(finder);
  return finder.place();
}

void Runtime::exit(int status) {
  finish(EndKind::Exited, status & 0xff, nullptr, "");
}

// The goroutine that crashed, and the others if GOTRACEBACK or the kind of crash asks for them.
std::string Runtime::crashTraces(const Goroutine& self, bool isThrow) const {
  if (options_.traceback == TracebackLevel::None) return "";
  std::string out = '\n' + (isThrow ? throwTrace(*this, self) : goroutineTrace(*this, self));
  if (isThrow || options_.traceback == TracebackLevel::All) out += allTraces(*this, &self);
  return out;
}

std::string Runtime::pendingPanics(Goroutine& self) const {
  if (self.panicsOrNull() == nullptr || self.panicsOrNull()->empty()) return "";
  return panicLines(self.panics(), self.body()) + '\t';
}

void Runtime::fatalError(Goroutine& self, std::string_view text) {
  const std::string message = "fatal error: " + indented(text);
  host_.write(2, pendingPanics(self) + message + '\n' + signalLine(self, programPlace(self)) +
                     crashTraces(self, false));
  finish(EndKind::Fatal, kCrashStatus, &self, message);
}

void Runtime::throwError(Goroutine& self, std::string_view preface, std::string_view text) {
  const std::string message = "fatal error: " + indented(text);
  host_.write(2, std::string(preface) + message + '\n' + signalLine(self, programPlace(self)) +
                     crashTraces(self, true));
  finish(EndKind::Fatal, kCrashStatus, &self, message);
}

void Runtime::stackOverflow(Goroutine& self) {
  // The runtime's own frames and every address are stand-ins of the same form.
  const std::string message = "fatal error: stack overflow";
  std::string out =
      "runtime: goroutine stack exceeds 1000000000-byte limit\n"
      "runtime: sp=0xc020100390 stack=[0xc020100000, 0xc040100000]\n" +
      message + '\n';
  if (options_.traceback != TracebackLevel::None) {
    out +=
        "\nruntime stack:\n"
        "runtime.throw({0x4a0047?, 0x200000001?})\n"
        "\t/usr/local/go/src/runtime/panic.go:1229 +0x48 fp=0x7ffd00002a8 sp=0x7ffd0000278 pc=0x4809c8\n"
        "runtime.newstack()\n"
        "\t/usr/local/go/src/runtime/stack.go:1178 +0x5fd fp=0x7ffd00003d8 sp=0x7ffd00002a8 pc=0x46a41d\n"
        "runtime.morestack()\n"
        "\t/usr/local/go/src/runtime/asm_amd64.s:681 +0x7d fp=0x7ffd00003e0 sp=0x7ffd00003d8 pc=0x48443d\n";
  }
  host_.write(2, out + crashTraces(self, true));
  finish(EndKind::Fatal, kCrashStatus, &self, message);
}

void Runtime::outOfMemory(Goroutine& self, uint64_t bytes) {
  throwError(self,
             "runtime: out of memory: cannot allocate " + decimal(static_cast<int64_t>(bytes)) +
                 "-byte block (" + decimal(heap_.bytesInUse()) + " in use)\n",
             "out of memory");
}

void Runtime::fatalPanic(Goroutine& self) {
  report(EventKind::Panicked);
  const std::string lines = panicLines(self.panics(), self.body());
  host_.write(2, lines + signalLine(self, programPlace(self)) + crashTraces(self, false));
  finish(EndKind::Panicked, kCrashStatus, &self, lines.substr(0, lines.find('\n')));
}

// Go's checkdead: nobody runs, nobody is runnable, no timer is in force, nobody waits for input.
void Runtime::reportDeadlock() {
  if (aliveCount_ == 0) {
    const std::string message = "fatal error: no goroutines (main called runtime.Goexit) - deadlock!";
    host_.write(2, message + '\n');
    return finish(EndKind::Deadlock, kCrashStatus, nullptr, message);
  }
  const std::string message = "fatal error: all goroutines are asleep - deadlock!";
  std::string out = message + '\n';
  if (options_.traceback != TracebackLevel::None) out += allTraces(*this, nullptr);
  host_.write(2, out);
  finish(EndKind::Deadlock, kCrashStatus, nullptr, message);
}

std::vector<ParkedGoroutine> Runtime::parkedGoroutines() const {
  std::vector<ParkedGoroutine> parked;
  for (const auto& goroutine : goroutines_) {
    if (!goroutine->isWaiting()) continue;
    const CodePlace created = goroutine->createdAt();
    parked.push_back({.id = goroutine->id(),
                      .reason = goroutine->waitReason(),
                      .status = goroutine->status(),
                      .place = programPlace(*goroutine),
                      .createdAt = created.function != nullptr ? executor_->describe(created) : CallSite{},
                      .parentId = goroutine->parentId()});
  }
  return parked;
}

}  // namespace gopark
