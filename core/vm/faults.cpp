// Instructions that cannot be done: from the instruction and its operands to the run-time panic, with Go's
// words (2.3, 2.6).
#include <algorithm>

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/value/interface.h"
#include "core/value/strings.h"
#include "core/vm/frames.h"
#include "core/vm/machine.h"
#include "core/vm/print_value.h"
#include "core/vm/slots.h"

namespace gopark {

bool Machine::panicString(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text,
                          std::string_view printed) {
  GOPARK_CHECK(type != nullptr, "the types of run-time panics are in every program");
  std::optional<GoString> string;
  std::optional<GoInterface> value;
  auto make = [&]() -> bool {
    string = newString(heap_, text);
    if (string) value = makeInterface(heap_, *type, &*string);
    return value.has_value();
  };
  if (!allocate(pc, fp, static_cast<int64_t>(text.size()), make)) return false;
  PanicRecord record;
  record.value = *value;
  record.text = printed;
  record.hasText = true;
  return startPanic(pc, fp, std::move(record));
}

// A pointer to a struct with one field, a string.
bool Machine::panicTextStruct(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text,
                              std::string_view printed) {
  GOPARK_CHECK(type != nullptr, "the types of run-time panics are in every program");
  std::optional<GoString> string;
  std::optional<GoInterface> value;
  auto make = [&]() -> bool {
    string = newString(heap_, text);
    if (!string) return false;
    const TypeDesc& structType = type->kind == Kind::Pointer ? *type->element : *type;
    value = makeInterface(heap_, structType, &*string);
    return value.has_value();
  };
  if (!allocate(pc, fp, static_cast<int64_t>(text.size()), make)) return false;
  PanicRecord record;
  record.value = {toWord(type), value->data};  // the box of the struct is what the pointer points to
  record.text = printed;
  record.hasText = true;
  return startPanic(pc, fp, std::move(record));
}

bool Machine::panicErrorText(Pc pc, Slot* fp, const std::string& text) {
  return panicString(pc, fp, program_.wellKnown.errorString, text, "runtime error: " + text);
}

bool Machine::panicErrorString(Pc pc, Slot* fp, std::string_view text) {
  return panicShared(pc, fp, program_.wellKnown.errorString, text, "runtime error: " + std::string(text));
}

bool Machine::panicPlainError(Pc pc, Slot* fp, std::string_view text) {
  return panicShared(pc, fp, program_.wellKnown.plainError, text, std::string(text));
}

// text stays: the value is the same each time, as that of the variables and constants that Go's run time
// raises, and a chain of panics shows it.
bool Machine::panicShared(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text, std::string printed) {
  GOPARK_CHECK(type != nullptr, "the types of run-time panics are in every program");
  const auto isText = [&](const GoString& shared) { return shared.view() == text; };
  auto shared = std::ranges::find_if(sharedErrors_, isText);
  if (shared == sharedErrors_.end()) {
    sharedErrors_.push_front({toWord(text.data()), static_cast<int64_t>(text.size())});
    shared = sharedErrors_.begin();
  }
  PanicRecord record;
  record.value = {toWord(type), toWord(&*shared)};
  record.text = std::move(printed);
  record.hasText = true;
  return startPanic(pc, fp, std::move(record));
}

bool Machine::panicBounds(Pc pc, Slot* fp, std::string_view text) {
  return panicString(pc, fp, program_.wellKnown.boundsError, text, "runtime error: " + std::string(text));
}

bool Machine::panicAssertion(Pc pc, Slot* fp, std::string_view text) {
  const std::string whole = "interface conversion: " + std::string(text);
  return panicTextStruct(pc, fp, program_.wellKnown.typeAssertionErrorPointer, whole, whole);
}

bool Machine::panicNil(Pc pc, Slot* fp, uint64_t address) {
  panicErrorString(pc, fp, "invalid memory address or nil pointer dereference");
  if (outcome_ == MachineOutcome::None) {
    PanicRecord& record = self_->panics().back();
    record.hasSignal = true;
    record.signalAddress = address;
  }
  return false;
}

bool Machine::panicUncomparable(Pc pc, Slot* fp, const Uncomparable& failure) {
  return panicErrorText(pc, fp, "comparing uncomparable type " + failure.type->text);
}

bool Machine::panicUnhashable(Pc pc, Slot* fp, const Uncomparable& failure) {
  return panicErrorText(pc, fp, "hash of unhashable type " + failure.type->text);
}

// Looking up in an empty map has a panic of its own.
bool Machine::panicUnhashableLookup(Pc pc, Slot* fp, const Uncomparable& failure) {
  return panicTextStruct(pc, fp, program_.wellKnown.unhashableError, failure.type->text,
                         "hash of unhashable type: " + failure.type->text);
}

bool Machine::raiseFault(Pc pc, Slot* fp) {
  const auto indexText = [&](uint64_t index, uint64_t length) {
    const Function& function = *functionOf(fp);
    const std::vector<uint32_t>& places = function.unsignedIndexes;
    const auto place = static_cast<uint32_t>(pc - function.code.data());
    const bool isUnsigned = std::binary_search(places.begin(), places.end(), place);
    if (!isUnsigned && signedSlot(index) < 0)
      return "index out of range [" + decimal(signedSlot(index)) + "]";
    return "index out of range [" + unsignedText(index) + "] with length " + unsignedText(length);
  };
  switch (pc->op) {
    case Opcode::DivSigned:
    case Opcode::DivUnsigned:
    case Opcode::RemSigned:
    case Opcode::RemUnsigned:
      return panicErrorString(pc, fp, "integer divide by zero");
    case Opcode::CheckShift:
      return panicErrorString(pc, fp, "negative shift amount");
    case Opcode::RangeEnter:
    case Opcode::RangeEnd:
      return panicRange(pc, fp);
    case Opcode::LoadS8:
    case Opcode::LoadU8:
    case Opcode::LoadS16:
    case Opcode::LoadU16:
    case Opcode::LoadS32:
    case Opcode::LoadU32:
    case Opcode::Load64:
    case Opcode::LoadBytes:
      return panicNil(pc, fp, fp[pc->b] + pc->c);
    case Opcode::Store8:
    case Opcode::Store16:
    case Opcode::Store32:
    case Opcode::Store64:
      return panicNil(pc, fp, fp[pc->a] + pc->c);
    case Opcode::StoreBytes:
      return panicNil(pc, fp, fp[pc->a] + pc->c + (pc[1].word() >> 32));
    case Opcode::CopyMemory:
      return panicNil(pc, fp, isNil(fp[pc->b]) ? fp[pc->b] : fp[pc->a]);
    case Opcode::ZeroMemory:
    case Opcode::NilCheck:
      return panicNil(pc, fp, fp[pc->a]);
    case Opcode::OffsetAddress:
      return panicNil(pc, fp, fp[pc->b] + (pc[1].word() < kFirstAddress ? pc[1].word() : 0));
    case Opcode::CallClosure:
    case Opcode::CallInterface:
      return panicNil(pc, fp, 0);
    case Opcode::SliceStore8:
    case Opcode::SliceStore16:
    case Opcode::SliceStore32:
    case Opcode::SliceStore64:
    case Opcode::SliceStoreBytes:
      return panicBounds(pc, fp, indexText(fp[pc->b], fp[pc->a + 1]));
    case Opcode::ArrayAddress:
      if (isNil(fp[pc->b])) {
        return panicNil(pc, fp, fp[pc->b]);
      }
      [[fallthrough]];
    case Opcode::FrameIndexLoad:
      return panicBounds(pc, fp, indexText(fp[pc->c], pc[1].word() >> 32));
    case Opcode::FrameIndexStore:
      return panicBounds(pc, fp, indexText(fp[pc->b], pc[1].word() >> 32));
    case Opcode::CheckIndex:
      return panicBounds(pc, fp, indexText(fp[pc->a], fp[pc->b]));
    case Opcode::SliceToArray:
      return panicBounds(pc, fp,
                         "cannot convert slice with length " + unsignedText(fp[pc->b + 1]) +
                             " to array or pointer to array with length " + unsignedText(pc[1].word()));
    default:  // the loads from slices and strings
      return panicBounds(pc, fp, indexText(fp[pc->c], fp[pc->b + 1]));
  }
}

}  // namespace gopark
