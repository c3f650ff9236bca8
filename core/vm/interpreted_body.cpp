// The body of a goroutine that runs interpreted Go: how it waits, its stack, its roots.
#include "core/vm/interpreted_body.h"

#include <algorithm>
#include <cstdlib>
#include <new>

#include "core/base/check.h"
#include "core/runtime/goroutine.h"
#include "core/runtime/runtime.h"
#include "core/value/heap.h"
#include "core/vm/frames.h"
#include "core/vm/machine.h"
#include "core/vm/print_value.h"
#include "core/vm/traceback_frames.h"

namespace gopark {
namespace {

constexpr size_t kFirstSlots = 64;

Slot* newStack(size_t slots) {
  auto* stack = static_cast<Slot*>(std::malloc(slots * sizeof(Slot)));
  GOPARK_CHECK(stack != nullptr, "there is memory for the stack of a goroutine");
  return stack;
}

}  // namespace

DeferRecord* DeferRecord::make(uint64_t frame, Slot closure, const Slot* arguments, uint32_t count) {
  void* memory = std::malloc(sizeof(DeferRecord) + count * sizeof(Slot));
  GOPARK_CHECK(memory != nullptr, "there is memory for a deferred call");
  auto* record = new (memory) DeferRecord{nullptr, frame, closure, count};
  std::copy_n(arguments, count, record->arguments());
  return record;
}

void DeferRecord::destroy(DeferRecord* record) {
  std::free(record);
}

MachineFunctions::MachineFunctions() {
  const Instruction step{Opcode::PanicStep, 0, 0, 0};
  bottom.name = "runtime.goexit";
  panic.name = "panic";
  goexit.name = "runtime.Goexit";
  timer.name = "time.goFunc";
  finalizer.name = "runtime.createfing";
  for (Function* function : {&bottom, &panic, &goexit}) {
    function->code = {step};
    function->closure.function = toWord(function);
    function->isLibrary = true;
  }
  panic.frameSlots = kPanicFrameSlots;
  goexit.frameSlots = kPanicFrameSlots;
  bottom.isHidden = true;
}

InterpretedBody::InterpretedBody(Machine& machine, const Function& function, Slot closure,
                                 const Slot* arguments, uint32_t count)
    : machine_(machine) {
  const size_t needed = 2 * kFrameHeaderSlots + function.frameSlots + kFrameHeaderSlots + kPanicFrameSlots;
  stackSlots = kFirstSlots;
  while (stackSlots < needed) stackSlots *= 2;
  stack = newStack(stackSlots);
  stackLimit = stack + stackSlots;

  const Function& bottom = machine.functions().bottom;
  Slot* bottomFrame = stack + kFrameHeaderSlots;
  bottomFrame[kReturnWord] = 0;
  bottomFrame[kDistanceWord] = 0;
  bottomFrame[kFunctionWord] = toWord(&bottom);
  bottomFrame[kClosureWord] = 0;
  fp = bottomFrame + kFrameHeaderSlots;
  fp[kReturnWord] = toWord(bottom.code.data());
  fp[kDistanceWord] = kFrameHeaderSlots | kCallRepeats;
  fp[kFunctionWord] = toWord(&function);
  fp[kClosureWord] = closure;
  std::copy_n(arguments, count, fp + function.resultSlots);
  pc = function.code.data();
}

InterpretedBody::~InterpretedBody() {
  while (defers != nullptr) {
    DeferRecord* record = defers;
    defers = record->next;
    DeferRecord::destroy(record);
  }
  std::free(stack);
}

// Everything that parks a goroutine of interpreted Go does so here, with nothing else on the C stack.
BodyEnd InterpretedBody::run(Runtime& runtime, Goroutine& self) {
  for (;;) {
    switch (machine_.run(*this, self)) {
      case MachineOutcome::None:
        break;
      case MachineOutcome::Parked:
      case MachineOutcome::Yielded:
      case MachineOutcome::Exited:
        runtime.switchOut(self);
        break;
      case MachineOutcome::Preempted:
        runtime.pause(self);
        break;
      case MachineOutcome::Returned:
        return BodyEnd::Returned;
      case MachineOutcome::Goexit:
        return BodyEnd::Goexit;
    }
  }
}

bool InterpretedBody::growStack(uint64_t neededSlots, uint64_t limitSlots) {
  uint64_t slots = stackSlots;
  while (slots < neededSlots) slots *= 2;
  if (slots > limitSlots) return false;
  Slot* larger = newStack(slots);
  const uint64_t used = offsetOf(fp) + functionOf(fp)->frameSlots;
  std::copy_n(stack, std::min<uint64_t>(used, stackSlots), larger);
  fp = larger + offsetOf(fp);
  std::free(stack);
  stack = larger;
  stackSlots = slots;
  stackLimit = stack + slots;
  return true;
}

void InterpretedBody::markRoots(Heap& heap) const {
  const uint64_t used = offsetOf(fp) + functionOf(fp)->frameSlots;
  heap.markRange(stack, stack + std::min<uint64_t>(used, stackSlots));
  for (const DeferRecord* record = defers; record != nullptr; record = record->next) {
    heap.markWord(record->closure);
    heap.markWord(record->rangeToken);
    heap.markRange(record->arguments(), record->arguments() + record->count);
  }
}

void InterpretedBody::visitFrames(FrameVisitor& visitor) const {
  visitStack(machine_, *this, visitor);
}

std::string InterpretedBody::panicText(const PanicRecord& panic) const {
  return panicValueText(panic.value);
}

}  // namespace gopark
