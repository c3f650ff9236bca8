// The text of tracebacks; see traceback.h.
#include "core/runtime/traceback.h"

#include "core/base/text.h"
#include "core/runtime/runtime.h"

namespace gopark {

namespace {

constexpr std::string_view kLibraryFolder = "/usr/local/go/src/";
constexpr int64_t kMinute = 60'000'000'000;

class FrameCounter final : public FrameVisitor {
 public:
  bool wantsFrame() override {
    count_++;
    return false;
  }
  void frame(const FrameView&) override {}
  int64_t count() const { return count_; }

 private:
  int64_t count_ = 0;
};

// Writes the frames at both ends of a stack, and how many it left out between them.
class FrameWriter final : public FrameVisitor {
 public:
  FrameWriter(const Runtime& runtime, const Goroutine& goroutine, int64_t count, bool isThrow,
              std::string& out)
      : runtime_(runtime), goroutine_(goroutine), count_(count), isThrow_(isThrow), out_(out) {}

  bool wantsFrame() override {
    const int64_t index = index_++;
    const int64_t lastElided = count_ - kTracebackOutermost;
    if (count_ <= kTracebackInnermost + kTracebackOutermost) return true;
    if (index < kTracebackInnermost) return true;
    if (index == kTracebackInnermost) {
      out_ += "..." + decimal(lastElided - kTracebackInnermost) + " frames elided...\n";
    }
    return index >= lastElided;
  }

  void frame(const FrameView& frame) override {
    out_ += frame.site.function;
    out_ += '(';
    out_ += frame.isInlined ? "..." : frame.arguments;
    out_ += ")\n\t";
    out_ += tracebackPath(runtime_, frame.site);
    out_ += ':' + decimal(frame.site.line);
    // A goroutine that never ran stands at its function's entry, which has no offset.
    if (frame.site.offset != 0 && !frame.isInlined && goroutine_.hasRun()) {
      out_ += " +0x" + hex(frame.site.offset);
    }
    if (isThrow_ && !frame.isInlined) out_ += throwWords(frame.site.offset);
    out_ += '\n';
  }

 private:
  // Registers, which only throws print: stand-ins, rising as a stack's addresses do.
  std::string throwWords(uint32_t offset) {
    const uint64_t sp = 0xc000100000 + static_cast<uint64_t>(index_) * 0x40;
    return " fp=0x" + hex(sp + 0x40) + " sp=0x" + hex(sp) + " pc=0x" + hex(0x480000 + offset);
  }

  const Runtime& runtime_;
  const Goroutine& goroutine_;
  int64_t count_;
  bool isThrow_;
  std::string& out_;
  int64_t index_ = 0;
};

// Remembers the function of the outermost frame.
class OutermostFunction final : public FrameVisitor {
 public:
  explicit OutermostFunction(int64_t count) : left_(count) {}
  bool wantsFrame() override { return --left_ == 0; }
  void frame(const FrameView& frame) override { name_ = frame.site.function; }
  std::string_view name() const { return name_; }

 private:
  int64_t left_;
  std::string_view name_;
};

int64_t frameCount(const Goroutine& goroutine) {
  FrameCounter counter;
  goroutine.body().visitFrames(counter);
  return counter.count();
}

// Go locks goroutine 1 to its thread until main.main begins.
bool isInitialising(const Goroutine& goroutine) {
  if (goroutine.id() != 1 || !goroutine.hasRun()) return false;
  OutermostFunction outermost(frameCount(goroutine));
  goroutine.body().visitFrames(outermost);
  return !outermost.name().empty() && outermost.name() != "main.main";
}

void writeFrames(const Runtime& runtime, const Goroutine& goroutine, bool isThrow, std::string& out) {
  FrameWriter writer(runtime, goroutine, frameCount(goroutine), isThrow, out);
  goroutine.body().visitFrames(writer);
}

void writeCreatedBy(const Runtime& runtime, const Goroutine& goroutine, std::string& out) {
  if (goroutine.createdAt().function == nullptr) return;
  const CallSite site = runtime.executor().describe(goroutine.createdAt());
  out += "created by ";
  out += site.function;
  if (goroutine.parentId() != 0)
    out += " in goroutine " + decimal(static_cast<int64_t>(goroutine.parentId()));
  out += "\n\t" + tracebackPath(runtime, site) + ':' + decimal(site.line);
  if (site.offset != 0) out += " +0x" + hex(site.offset);
  out += '\n';
}

std::string trace(const Runtime& runtime, const Goroutine& goroutine, bool isThrow) {
  std::string out = goroutineHeader(runtime, goroutine, isThrow);
  writeFrames(runtime, goroutine, isThrow, out);
  writeCreatedBy(runtime, goroutine, out);
  return out;
}

}  // namespace

std::string goroutineHeader(const Runtime& runtime, const Goroutine& goroutine, bool isThrow) {
  std::string out = "goroutine " + decimal(static_cast<int64_t>(goroutine.id()));
  if (isThrow) out += " gp=0xc0000" + hex(0x2000 + goroutine.slot() * 0x1e0) + " m=0 mp=0x5a0ec0";
  out += " [";
  const bool hasReason =
      goroutine.status() == GoroutineStatus::Waiting && goroutine.waitReason() != WaitReason::None;
  out += hasReason ? waitReasonText(goroutine.waitReason()) : goroutineStatusText(goroutine.status());
  if (goroutine.isWaiting() && goroutine.blockedSince() != 0) {
    const int64_t minutes = (runtime.lastNow() - goroutine.blockedSince()) / kMinute;
    if (minutes >= 1) out += ", " + decimal(minutes) + " minutes";
  }
  if (goroutine.isLockedToThread() || isInitialising(goroutine)) out += ", locked to thread";
  return out + "]:\n";
}

std::string goroutineTrace(const Runtime& runtime, const Goroutine& goroutine) {
  return trace(runtime, goroutine, false);
}

std::string throwTrace(const Runtime& runtime, const Goroutine& goroutine) {
  return trace(runtime, goroutine, true);
}

std::string allTraces(const Runtime& runtime, const Goroutine* except) {
  std::string out;
  for (const auto& goroutine : runtime.goroutines()) {
    if (goroutine.get() == except || goroutine->status() == GoroutineStatus::Dead) continue;
    out += '\n' + goroutineTrace(runtime, *goroutine);
  }
  return out;
}

std::string tracebackPath(const Runtime& runtime, const CallSite& site) {
  if (site.isLibrary) return std::string(kLibraryFolder).append(site.file);
  if (site.isNamedByDirective) return site.file.empty() ? "??" : std::string(site.file);
  const std::string& folder = runtime.options().programFolder;
  std::string_view file = site.file;
  if (folder.empty() || file.substr(0, 1) == "/") return std::string(file);
  if (file.substr(0, 2) == "./") file.remove_prefix(2);
  return folder + '/' + std::string(file);
}

}  // namespace gopark
