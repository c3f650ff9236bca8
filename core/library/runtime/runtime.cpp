// Natives of runtime, runtime/debug, iter and weak.
#include "core/runtime/runtime.h"

#include <algorithm>
#include <cstring>

#include "core/library/native_table.h"
#include "core/runtime/traceback.h"

namespace gopark {

// In finalizer.cpp.
NativeOutcome setFinalizer(NativeCall& call);
NativeOutcome addCleanup(NativeCall& call);
NativeOutcome stopCleanup(NativeCall& call);
NativeOutcome registerWeak(NativeCall& call);
NativeOutcome strongOfWeak(NativeCall& call);

namespace {

NativeOutcome gosched(NativeCall& call) {
  call.runtime().yield(call.goroutine());
  return NativeOutcome::Park;
}

NativeOutcome goexit(NativeCall&) {
  return NativeOutcome::Goexit;
}

NativeOutcome collect(NativeCall& call) {
  call.runtime().collectGarbage();
  return NativeOutcome::Return;
}

NativeOutcome throwFatal(NativeCall& call) {
  call.runtime().fatalError(call.goroutine(), call.text());
  return NativeOutcome::Ended;
}

NativeOutcome numGoroutine(NativeCall& call) {
  call.returnInteger(call.runtime().goroutineCount());
  return NativeOutcome::Return;
}

NativeOutcome one(NativeCall& call) {
  call.returnInteger(1);
  return NativeOutcome::Return;
}

NativeOutcome lockThread(NativeCall& call) {
  call.goroutine().lockThread();
  return NativeOutcome::Return;
}

NativeOutcome unlockThread(NativeCall& call) {
  call.goroutine().unlockThread();
  return NativeOutcome::Return;
}

NativeOutcome stack(NativeCall& call) {
  const GoSlice buffer = call.slice();
  const bool all = call.boolean();
  std::string text = goroutineTrace(call.runtime(), call.goroutine());
  if (all) text += allTraces(call.runtime(), &call.goroutine());
  const int64_t count = std::min(buffer.length, static_cast<int64_t>(text.size()));
  if (count > 0) std::memcpy(toPointer(buffer.data), text.data(), static_cast<size_t>(count));
  call.returnInteger(count);
  return NativeOutcome::Return;
}

// Names call sites with numbers, from the one asked for on.
class CallSiteNumbers final : public FrameVisitor {
 public:
  CallSiteNumbers(NativeState& state, int64_t skip, const GoSlice& numbers)
      : state_(state), skip_(skip), numbers_(numbers) {}

  bool wantsFrame() override {
    if (skip_-- > 0) return false;
    return count_ < numbers_.length;
  }
  void frame(const FrameView& frame) override {
    toPointer<uint64_t>(numbers_.data)[count_++] = state_.numberOf(frame.site);
  }
  int64_t count() const { return count_; }

 private:
  NativeState& state_;
  int64_t skip_;
  const GoSlice& numbers_;
  int64_t count_ = 0;
};

NativeOutcome callers(NativeCall& call) {
  const int64_t skip = call.integer();
  const GoSlice numbers = call.slice();
  CallSiteNumbers visitor(call.state(), skip, numbers);
  call.goroutine().body().visitFrames(visitor);
  call.returnInteger(visitor.count());
  return NativeOutcome::Return;
}

// A function whose address reflect gave away.
const Function* functionAt(const Program& program, uint64_t address) {
  for (const auto& function : program.functions) {
    if (toWord(function.get()) == address) return function.get();
  }
  return nullptr;
}

NativeOutcome pcInfo(NativeCall& call) {
  const uint64_t number = call.word();
  if (const Function* function = functionAt(call.program(), number)) {
    const Place place = call.program().sources->place(function->pos);
    CallSite site;
    site.file = place.file;
    site.isLibrary = function->isLibrary;
    call.returnText(function->name);
    call.returnText(tracebackPath(call.runtime(), site));
    call.returnInteger(place.line);
    return NativeOutcome::Return;
  }
  const std::vector<CallSite>& sites = call.state().callSites;
  const CallSite site = number - 1 < sites.size() ? sites[static_cast<size_t>(number - 1)] : CallSite{};
  call.returnText(site.function);
  call.returnText(site.file.empty() && !site.isNamedByDirective ? std::string()
                                                                : tracebackPath(call.runtime(), site));
  call.returnInteger(site.line);
  return NativeOutcome::Return;
}

NativeOutcome readMemStats(NativeCall& call) {
  const GoSlice words = call.slice();
  const HeapStatistics now = call.heap().statistics();
  const int64_t figures[] = {now.bytesInUse,
                             now.bytesAllocated,
                             now.objectsAllocated,
                             now.objectsFreed,
                             now.collections,
                             now.bytesReserved,
                             static_cast<int64_t>(call.runtime().stackBytes())};
  const size_t bytes = std::min(sizeof figures, static_cast<size_t>(words.length) * sizeof(uint64_t));
  if (bytes > 0) std::memcpy(toPointer(words.data), figures, bytes);
  return NativeOutcome::Return;
}

NativeOutcome setGcPercent(NativeCall& call) {
  const auto percent = static_cast<int>(std::clamp<int64_t>(call.integer(), -1, INT32_MAX));
  call.returnInteger(call.heap().setGrowthPercent(percent));
  return NativeOutcome::Return;
}

NativeOutcome expectCoroutine(NativeCall& call) {
  call.runtime().expectCoroutine(call.pointer<uint64_t>());
  return NativeOutcome::Return;
}

NativeOutcome switchCoroutine(NativeCall& call) {
  call.runtime().switchCoroutine(call.goroutine(), call.pointer<uint64_t>());
  return NativeOutcome::Park;
}

constexpr NativeEntry kNatives[] = {
    {"runtime.Gosched", gosched},
    {"runtime.Goexit", goexit},
    {"runtime.collect", collect},
    {"runtime.setFinalizer", setFinalizer},
    {"runtime.throw", throwFatal},
    {"runtime.NumGoroutine", numGoroutine},
    {"runtime.NumCPU", one},
    {"runtime.GOMAXPROCS", one},
    {"runtime.LockOSThread", lockThread},
    {"runtime.UnlockOSThread", unlockThread},
    {"runtime.Stack", stack},
    {"runtime.callers", callers},
    {"runtime.pcInfo", pcInfo},
    {"runtime.readMemStats", readMemStats},
    {"runtime.addCleanup", addCleanup},
    {"runtime.stopCleanup", stopCleanup},
    {"weak.register", registerWeak},
    {"weak.strong", strongOfWeak},
    {"iter.expect", expectCoroutine},
    {"iter.switchOver", switchCoroutine},
    {"runtime/debug.SetGCPercent", setGcPercent},
    {"runtime/debug.FreeOSMemory", collect},
};

}  // namespace

std::span<const NativeEntry> runtimeNatives() {
  return kNatives;
}

}  // namespace gopark
