// Calls of natives, and what becomes of their outcomes.
#include <algorithm>

#include "core/base/check.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {

bool Machine::callNative(Pc pc, Slot* fp) {
  const NativeFunction function = natives_[pc->bc()];
  const NativeReference& reference = program_.natives[pc->bc()];
  GOPARK_CHECK(function != nullptr, "a native that is called exists");
  save(pc, fp);
  if (heap_.wantsCollection() && !reference.callsGo) [[unlikely]]
    runtime_.collectGarbage();
  NativeCall call(runtime_, heap_, *self_, program_, nativeState_, fp + pc->a, reference.resultSlots);
  if (reference.callsGo) call.setReturned(fp + functionOf(fp)->frameSlots + kFrameHeaderSlots);
  const NativeOutcome outcome = function(call);
  if (outcome == NativeOutcome::Return && call.missingBytes() == 0) [[likely]]
    return true;
  return finishNative(pc, fp, call, outcome);
}

bool Machine::finishNative(Pc pc, Slot* fp, NativeCall& call, NativeOutcome outcome) {
  if (call.missingBytes() > 0) return outOfMemory(pc, fp, static_cast<uint64_t>(call.missingBytes()));
  switch (outcome) {
    case NativeOutcome::Return:
      return true;
    case NativeOutcome::Park:
    case NativeOutcome::ParkAgain:
      body_->isWaiting = true;
      body_->repeats = outcome == NativeOutcome::ParkAgain;
      return leave(pc, fp, MachineOutcome::Parked);
    case NativeOutcome::Call:
      return callFromNative(pc, fp, call);
    case NativeOutcome::Panic:
      return panicNative(pc, fp, call.raised());
    case NativeOutcome::Goexit:
      return startGoexit(pc, fp);
    case NativeOutcome::Ended:
      return leave(pc, fp, MachineOutcome::Exited);
  }
  return true;
}

bool Machine::callFromNative(Pc pc, Slot* fp, const NativeCall& call) {
  if (call.closure() == 0) return panicNil(pc, fp, 0);
  const Function& callee = *functionOfClosure(call.closure());
  Slot* frame = pushFrame(pc, fp, callee, call.closure(), kCallRepeats);
  if (frame != nullptr) std::ranges::copy(call.arguments(), frame + callee.resultSlots);
  return false;
}

bool Machine::panicNative(Pc pc, Slot* fp, const NativePanic& raised) {
  switch (raised.kind) {
    case NativePanicKind::None:
      break;
    case NativePanicKind::NilDereference:
      return panicNil(pc, fp, 0);
    case NativePanicKind::ComparingUncomparable:
      return panicUncomparable(pc, fp, {raised.type});
    case NativePanicKind::HashOfUnhashable:
      return panicUnhashable(pc, fp, {raised.type});
    case NativePanicKind::NilMapAssignment:
      return panicPlainError(pc, fp, "assignment to entry in nil map");
    case NativePanicKind::Plain:
      return panicPlainError(pc, fp, raised.text);
  }
  GOPARK_UNREACHABLE("a native that panics says with what");
}

}  // namespace gopark
