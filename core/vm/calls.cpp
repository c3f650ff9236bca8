// Calls out of the loop: frames that need more stack, closures, method lookup, go and defer.
#include <algorithm>

#include "core/base/check.h"
#include "core/value/interface.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

// Go gives up when a stack of 512 MB would have to double. Ours holds about the same number of calls in less.
#if defined(__wasm__)
constexpr uint64_t kMostStackSlots = (uint64_t{64} << 20) / sizeof(Slot);
#else
constexpr uint64_t kMostStackSlots = (uint64_t{256} << 20) / sizeof(Slot);
#endif

}  // namespace

Slot* Machine::makeRoom(Pc pc, Slot* fp, uint64_t slots) {
  save(pc, fp);
  if (fp + slots <= body_->stackLimit) return fp;
  // Under a memory limit a runaway recursion must not take all of it from the heap.
  const auto limitWords = static_cast<uint64_t>(heap_.limit()) / sizeof(Slot);
  const uint64_t most = limitWords == 0 ? kMostStackSlots : std::min(kMostStackSlots, limitWords);
  if (body_->growStack(body_->offsetOf(fp) + slots, most)) return body_->fp;
  runtime_.stackOverflow(*self_);
  outcome_ = MachineOutcome::Exited;
  return nullptr;
}

// The call is executed again on the grown stack.
void Machine::growForCall(Pc pc, Slot* fp) {
  uint32_t slots = 0;
  switch (pc->op) {
    case Opcode::CallClosure:
      slots = functionOfClosure(fp[pc->b])->frameSlots;
      break;
    case Opcode::CallInterface:
      slots = callTargets_[pc[2].word() & 0xffffffff].frameSlots;
      break;
    default:
      slots = callTargets_[pc->bc()].frameSlots;
      break;
  }
  (void)makeRoom(pc, fp, pc->a + uint64_t{slots});
}

Slot* Machine::pushFrame(Pc pc, Slot* fp, const Function& callee, Slot closure, uint64_t flags) {
  const uint64_t distance = uint64_t{functionOf(fp)->frameSlots} + kFrameHeaderSlots;
  fp = makeRoom(pc, fp, distance + callee.frameSlots);
  if (fp == nullptr) return nullptr;
  Slot* frame = fp + distance;
  frame[kReturnWord] = toWord(pc);
  frame[kDistanceWord] = distance | flags;
  frame[kFunctionWord] = toWord(&callee);
  frame[kClosureWord] = closure;
  save(callee.code.data(), frame);
  return frame;
}

bool Machine::callDeferred(Pc pc, Slot* fp, DeferRecord& record) {
  if (record.closure == 0) return panicNil(pc, fp, 0);
  const Function& callee = *functionOfClosure(record.closure);
  Slot* frame = pushFrame(pc, fp, callee, record.closure, kCallRepeats);
  if (frame != nullptr) std::copy_n(record.arguments(), record.count, frame + callee.resultSlots);
  return false;
}

std::unique_ptr<InterpretedBody> Machine::newBody(Slot closure, const Slot* arguments, uint32_t count) {
  return std::make_unique<InterpretedBody>(*this, *functionOfClosure(closure), closure, arguments, count);
}

bool Machine::go(Pc pc, Slot* fp) {
  const Slot closure = fp[pc->b];
  save(pc, fp);
  if (closure == 0) {
    runtime_.fatalError(*self_, "go of nil func value");
    return leave(pc, fp, MachineOutcome::Exited);
  }
  const Function& running = *functionOf(fp);
  const CodePlace place{&running, static_cast<uint32_t>(pc - running.code.data())};
  const Slot* arguments = fp + pc->a + functionOfClosure(closure)->resultSlots;
  runtime_.startGoroutine(newBody(closure, arguments, pc->c), place, self_);
  return true;
}

bool Machine::defer(Pc pc, Slot* fp) {
  const Slot closure = fp[pc->b];
  const uint32_t results = closure == 0 ? 0 : functionOfClosure(closure)->resultSlots;
  DeferRecord* record = DeferRecord::make(body_->offsetOf(fp), closure, fp + pc->a + results, pc->c);
  record->next = body_->defers;
  body_->defers = record;
  return true;
}

// Executed again after each deferred call, until none of the frame is left.
bool Machine::runDefers(Pc pc, Slot* fp) {
  const uint64_t frame = body_->offsetOf(fp);
  while (body_->defers != nullptr && body_->defers->frame == frame) {
    if (runNextDeferred(pc, fp)) return false;
  }
  return true;
}

// Whether a call is under way: a place for the calls of ranges over functions is none.
bool Machine::runNextDeferred(Pc pc, Slot* fp) {
  DeferRecord* record = body_->defers;
  body_->defers = record->next;
  const bool isCall = !record->isPlace;
  if (isCall) {
    callDeferred(pc, fp, *record);
  } else {
    closeRangeDefers(*record);
  }
  DeferRecord::destroy(record);
  return isCall;
}

bool Machine::makeClosure(Pc pc, Slot* fp) {
  const uint32_t count = pc->c;
  const int64_t bytes = (int64_t{count} + 1) * 8;
  auto* words =
      static_cast<Slot*>(allocate(pc, fp, bytes, [&] { return heap_.allocate(bytes, kAllPointers); }));
  if (words == nullptr) return false;
  words[0] = toWord(callTargets_[pc[1].word()].function);
  std::copy_n(fp + pc->b, count, words + 1);
  fp[pc->a] = toWord(words);
  return true;
}

// Fills the call cache of a CallInterface: the type's index + 1, and the function's index.
void Machine::findCallee(Pc pc, const TypeDesc& type) {
  const MethodDesc* method = findMethod(type, static_cast<uint32_t>(pc[1].word()));
  GOPARK_CHECK(method != nullptr && method->function != nullptr,
               "a method that is called through an interface is compiled");
  // A type that reflection made has no index of its own.
  const bool isOfProgram = type.index < program_.types.size() && program_.types[type.index].get() == &type;
  const uint64_t key = isOfProgram ? type.index + uint64_t{1} : 0;
  const_cast<Instruction*>(pc)[2] = Instruction::fromWord(key << 32 | method->function->index);
}

}  // namespace gopark
