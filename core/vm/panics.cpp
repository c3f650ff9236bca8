// panic, recover and runtime.Goexit (GO_BEHAVIOUR 2.5).
//
// A panic is a frame of the pseudo-function `panic` above the frame that panicked. Its one instruction,
// PanicStep, is executed again and again: each time it calls the newest deferred call of the goroutine, whose
// frame stands above it, until that one has recovered or none is left. runtime.Goexit is the same with its
// own pseudo-function and cannot be recovered.
//
//   main │ f │ panic │ deferred call │ panic │ deferred call …        (a panic in a deferred call: nested)
//
// Invariants:
//   - self_->panics() has one record for each such frame on the stack, in the same order.
//   - Deferred calls are taken off the goroutine's list before they run.
#include "core/vm/panics.h"

#include "core/base/check.h"
#include "core/value/interface.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

PanicRecord recordOf(const GoInterface& value) {
  PanicRecord record;
  record.value = value;
  return record;
}

constexpr std::string_view kMadeFunction = "reflect.makeFuncStub";

bool isOfReflection(const Function& function) {
  return function.isLibrary && function.name.starts_with("reflect.");
}

// As in Go, recover() looks through what reflection runs below a function that it made (a method as a func
// value).
const Slot* callerOfMadeFunction(const Slot* fp) {
  const Slot* caller = fp;
  while (isOfReflection(*functionOf(caller)) && distanceOf(caller) != 0) {
    const bool isMade = functionOf(caller)->name == kMadeFunction;
    caller -= distanceOf(caller);
    if (isMade) return caller;
  }
  return fp;
}

}  // namespace

bool Machine::panicValue(Pc pc, Slot* fp, GoInterface value) {
  if (value.type != 0) return startPanic(pc, fp, recordOf(value));
  const TypeDesc* type = program_.wellKnown.panicNilErrorPointer;
  GOPARK_CHECK(type != nullptr, "a program that panics has *runtime.PanicNilError");
  const TypeDesc& element = *type->element;
  void* object =
      allocate(pc, fp, element.size, [&] { return heap_.allocate(element.size, element.pointers); });
  if (object == nullptr) return false;
  return startPanic(pc, fp, recordOf({toWord(type), toWord(object)}));
}

bool Machine::startPanic(Pc pc, Slot* fp, PanicRecord record) {
  PanicChain& chain = self_->panics();
  Slot* frame = pushFrame(pc, fp, functions_->panic, 0, kCallRepeats);
  if (frame == nullptr) return false;
  putInterface(frame, record.value);
  frame[kDeferringFrameSlot] = 0;
  frame[kPrintingSlot] = 0;
  record.frame = body_->offsetOf(frame);
  chain.push_back(std::move(record));
  runtime_.panicDefersBegin();
  return false;
}

bool Machine::startGoexit(Pc pc, Slot* fp) {
  Slot* frame = pushFrame(pc, fp, functions_->goexit, 0, kCallRepeats);
  if (frame == nullptr) return false;
  std::fill_n(frame, kPanicFrameSlots, 0);
  PanicRecord record;
  record.isGoexit = true;
  record.frame = body_->offsetOf(frame);
  self_->panics().push_back(std::move(record));
  return false;
}

void Machine::panicStep(Pc pc, Slot* fp) {
  if (functionOf(fp) == &functions_->bottom) {
    leave(pc, fp, MachineOutcome::Returned);
    return;
  }
  PanicRecord& record = self_->panics().back();
  GOPARK_CHECK(record.frame == body_->offsetOf(fp), "the newest panic is the one whose frame runs");
  if (record.isRecovered) {
    recovered(fp);
    return;
  }
  while (body_->defers != nullptr) {
    fp[kDeferringFrameSlot] = body_->defers->frame;
    if (runNextDeferred(pc, fp)) return;
  }
  if (record.isGoexit) {
    dropPanics(0);
    leave(pc, fp, MachineOutcome::Goexit);
    return;
  }
  printStep(pc, fp);
}

// The deferred call that ran has recovered the newest panic: the function that deferred it returns. But a
// Goexit in between goes on instead: it cannot be stopped.
void Machine::recovered(Slot* fp) {
  PanicChain& chain = self_->panics();
  const uint64_t frame = fp[kDeferringFrameSlot];
  size_t keep = chain.size();
  while (keep > 0 && chain[keep - 1].frame > frame) {
    if (chain[keep - 1].isGoexit) {
      Slot* goexit = body_->stack + chain[keep - 1].frame;
      dropPanics(keep);
      goOnAt(functions_->goexit.code.data(), goexit);
      return;
    }
    --keep;
  }
  dropPanics(keep);
  Slot* deferring = body_->stack + frame;
  const Function& function = *functionOf(deferring);
  goOnAt(function.code.data() + function.recoverPc, deferring);
}

void Machine::dropPanics(size_t keep) {
  PanicChain& chain = self_->panics();
  while (chain.size() > keep) {
    if (!chain.back().isGoexit) runtime_.panicDefersEnd();
    chain.pop_back();
  }
}

bool Machine::recover(Pc pc, Slot* fp) {
  putInterface(fp + pc->a, {});
  const PanicChain* chain = self_->panicsOrNull();
  if (chain == nullptr || chain->empty()) return true;
  PanicRecord& newest = self_->panics().back();
  if (newest.isGoexit || newest.isRecovered) return true;
  // Behind `defer recover()` stands a hidden function: the one that deferred it counts as the one that
  // recovers.
  const Slot* recovering = fp;
  while (functionOf(recovering)->isHidden && distanceOf(recovering) != 0)
    recovering -= distanceOf(recovering);
  const Slot* caller = recovering - distanceOf(recovering);
  while (functionOf(caller)->isHidden && distanceOf(caller) != 0) caller -= distanceOf(caller);
  if (isOfReflection(*functionOf(caller))) caller = callerOfMadeFunction(caller);
  if (body_->offsetOf(caller) != newest.frame) return true;
  newest.isRecovered = true;
  putInterface(fp + pc->a, newest.value);
  return true;
}

// ---- the end of a panic that nobody recovered (2.4): first the Error and String methods of the chain run,
// as ordinary calls from here, newest panic first; then the runtime prints.

bool Machine::isPrintingBelow(const PanicChain& chain) const {
  for (size_t index = 0; index + 1 < chain.size(); ++index) {
    if (body_->stack[chain[index].frame + kPrintingSlot] != 0) return true;
  }
  return false;
}

void Machine::printStep(Pc pc, Slot* fp) {
  PanicChain& chain = self_->panics();
  if (isPrintingBelow(chain)) {
    runtime_.throwError(*self_, "",
                        "panic while printing panic value: " + panicWhilePrintingText(chain.back().value));
    leave(pc, fp, MachineOutcome::Exited);
    return;
  }
  size_t index = chain.size();
  if (fp[kPrintingSlot] != 0) {
    index = static_cast<size_t>(fp[kPrintingSlot]) - 1;
    const Slot* returned = fp + kPanicFrameSlots + kFrameHeaderSlots;
    chain[index].text = stringAt(returned).view();
    chain[index].hasText = true;
  }
  while (index > 0) {
    --index;
    const bool isTold = chain[index].hasText || chain[index].isGoexit || isRepeated(chain, index);
    if (!isTold && callTextMethod(pc, fp, index)) return;
  }
  save(pc, fp);
  runtime_.fatalPanic(*self_);
  leave(pc, fp, MachineOutcome::Exited);
}

// Whether the value has such a method; then its call is under way.
bool Machine::callTextMethod(Pc pc, Slot* fp, size_t index) {
  const GoInterface value = self_->panics()[index].value;
  const MethodDesc* method = textMethod(*value.typeDesc());
  if (method == nullptr) return false;
  fp[kPrintingSlot] = index + 1;
  const Function& callee = *method->function;
  Slot* frame = pushFrame(pc, fp, callee, toWord(&callee.closure), kCallRepeats);
  if (frame != nullptr) frame[callee.resultSlots] = value.data;
  return true;
}

}  // namespace gopark
