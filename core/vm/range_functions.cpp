// Ranges over functions: the panics of an iterator that misuses the loop's body, and the deferred calls of
// bodies.
//
// A defer statement in a body belongs to the function around the loop, whose frame is below the iterator's
// and may be another goroutine's. Before the loop that function puts a place into its goroutine's list of
// deferred calls; the calls of bodies go in front of it, and behind what the iterator has deferred:
//
//   iterator's calls → bodies' calls, newest first → place → older calls
//
// The token of a place is an object on Go's heap that holds the InterpretedBody, and 0 once the place has
// been taken off the list (Go calls the place drangefunc and the token its head).
#include "core/base/check.h"
#include "core/vm/frames.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

std::string_view misuseText(RangeState state) {
  switch (state) {
    case RangeState::Done:
      return "range function continued iteration after function for loop body returned false";
    case RangeState::Running:
      return "range function continued iteration after loop body panic";
    case RangeState::Exhausted:
      return "range function continued iteration after whole loop exit";
    case RangeState::Ready:
      break;
  }
  GOPARK_UNREACHABLE("a body that is ready can be called");
}

}  // namespace

bool Machine::panicRange(Pc pc, Slot* fp) {
  if (pc->op == Opcode::RangeEnd) {
    return panicErrorString(pc, fp,
                            "range function recovered a loop body panic and did not resume panicking");
  }
  auto* state = toPointer<Slot>(fp[pc->a]);
  const std::string_view text = misuseText(static_cast<RangeState>(*state));
  *state = static_cast<Slot>(RangeState::Running);  // an iterator that recovers this one is found out too
  return panicErrorString(pc, fp, text);
}

bool Machine::rangeDefers(Pc pc, Slot* fp) {
  const uint64_t frame = body_->offsetOf(fp);
  const DeferRecord* newest = body_->defers;
  if (newest != nullptr && newest->frame == frame && newest->rangeToken != 0) {
    fp[pc->a] = newest->rangeToken;  // another loop's place is right there
    return true;
  }
  void* token = allocate(pc, fp, sizeof(Slot), [&] { return heap_.allocate(sizeof(Slot), kNoPointers); });
  if (token == nullptr) return false;
  *static_cast<Slot*>(token) = toWord(body_);
  DeferRecord* place = DeferRecord::make(frame, 0, nullptr, 0);
  place->isPlace = true;
  place->rangeToken = fp[pc->a] = toWord(token);
  place->next = body_->defers;
  body_->defers = place;
  return true;
}

bool Machine::deferInRange(Pc pc, Slot* fp) {
  const Slot token = fp[pc[1].word()];
  auto* owner = toPointer<InterpretedBody>(*toPointer<Slot>(token));
  if (owner == nullptr) {
    save(pc, fp);
    runtime_.throwError(*self_, "", "defer after range func returned");
    return leave(pc, fp, MachineOutcome::Exited);
  }
  DeferRecord** link = &owner->defers;
  while ((*link)->rangeToken != token) link = &(*link)->next;
  const Slot closure = fp[pc->b];
  const uint32_t results = closure == 0 ? 0 : functionOfClosure(closure)->resultSlots;
  DeferRecord* record = DeferRecord::make((*link)->frame, closure, fp + pc->a + results, pc->c);
  record->rangeToken = token;
  record->next = *link;
  *link = record;
  return true;
}

void Machine::closeRangeDefers(const DeferRecord& place) {
  *toPointer<Slot>(place.rangeToken) = 0;
}

}  // namespace gopark
