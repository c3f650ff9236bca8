// Instructions done out of the loop: from opcode to member, and how many words to go on.
#include <cstring>

#include "core/base/check.h"
#include "core/vm/complex_slots.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {

uint32_t Machine::doOutOfLine(Pc pc, Slot* fp) {
  switch (pc->op) {
    case Opcode::MakeMap:
      return makeMap(pc, fp) ? 2 : 0;
    case Opcode::MapGet:
      return mapGet(pc, fp) ? 2 : 0;
    case Opcode::MapGetOk:
      return mapGetOk(pc, fp) ? 2 : 0;
    case Opcode::MapGetToSet:
      return mapGetToSet(pc, fp) ? 2 : 0;
    case Opcode::MapSet:
      return mapSet(pc, fp) ? 2 : 0;
    case Opcode::MapDelete:
      return mapDelete(pc, fp) ? 2 : 0;
    case Opcode::MapClear:
      return mapClear(pc, fp) ? 1 : 0;
    case Opcode::MapIterate:
      return mapIterate(pc, fp) ? 2 : 0;
    case Opcode::MapNext:
      return mapNext(pc, fp) ? 2 : 0;
    case Opcode::MakeInterface:
      return makeInterfaceValue(pc, fp) ? 2 : 0;
    case Opcode::AssertType:
      return assertType(pc, fp) ? 3 : 0;
    case Opcode::AssertTypeOk:
      return assertTypeOk(pc, fp) ? 2 : 0;
    case Opcode::AssertInterface:
      return assertInterface(pc, fp) ? 3 : 0;
    case Opcode::AssertInterfaceOk:
      return assertInterfaceOk(pc, fp) ? 2 : 0;
    case Opcode::EqualInterface:
      return equalInterface(pc, fp) ? 1 : 0;
    case Opcode::EqualValue:
      return equalValue(pc, fp) ? 2 : 0;
    case Opcode::CallNative:
      return callNative(pc, fp) ? 1 : 0;
    case Opcode::Go:
      return go(pc, fp) ? 1 : 0;
    case Opcode::Defer:
      return defer(pc, fp) ? 1 : 0;
    case Opcode::RunDefers:
      return runDefers(pc, fp) ? 1 : 0;
    case Opcode::RangeDefers:
      return rangeDefers(pc, fp) ? 1 : 0;
    case Opcode::DeferInRange:
      return deferInRange(pc, fp) ? 2 : 0;
    case Opcode::MakeClosure:
      return makeClosure(pc, fp) ? 2 : 0;
    case Opcode::Recover:
      return recover(pc, fp) ? 1 : 0;
    case Opcode::MakeChan:
      return makeChan(pc, fp) ? 2 : 0;
    case Opcode::Send:
      return send(pc, fp) ? 1 : 0;
    case Opcode::Receive:
      return receive(pc, fp) ? 1 : 0;
    case Opcode::Close:
      return close(pc, fp) ? 1 : 0;
    case Opcode::ChanLength:
      return chanLength(pc, fp) ? 1 : 0;
    case Opcode::ChanCapacity:
      return chanCapacity(pc, fp) ? 1 : 0;
    case Opcode::Select:
      return select(pc, fp) ? 1 + pc->b : 0;
    case Opcode::Print:
      return print(pc, fp) ? 1 : 0;
    case Opcode::New:
      return newObject(pc, fp) ? 1 : 0;
    case Opcode::SliceSlice:
      return sliceSlice(pc, fp) ? 2 : 0;
    case Opcode::SliceString:
      return sliceString(pc, fp) ? 2 : 0;
    case Opcode::SliceArray:
      return sliceArray(pc, fp) ? 3 : 0;
    case Opcode::MakeSlice:
      return makeSlice(pc, fp) ? 2 : 0;
    case Opcode::AppendSlice:
      return appendSlice(pc, fp) ? 2 : 0;
    case Opcode::AppendString:
      return appendString(pc, fp) ? 1 : 0;
    case Opcode::CopySlice:
      return copySlice(pc, fp) ? 2 : 0;
    case Opcode::CopyString:
      return copyString(pc, fp) ? 1 : 0;
    case Opcode::ClearSlice:
      return clearSlice(pc, fp) ? 2 : 0;
    case Opcode::UnsafeSlice:
      return unsafeSlice(pc, fp) ? 2 : 0;
    case Opcode::UnsafeString:
      return unsafeString(pc, fp) ? 1 : 0;
    case Opcode::Concat:
      return concatStrings(pc, fp) ? 1 : 0;
    case Opcode::StringToBytes:
      return stringToBytes(pc, fp) ? 1 : 0;
    case Opcode::BytesToString:
      return bytesToString(pc, fp) ? 1 : 0;
    case Opcode::StringToRunes:
      return stringToRunes(pc, fp) ? 1 : 0;
    case Opcode::RunesToString:
      return runesToString(pc, fp) ? 1 : 0;
    case Opcode::IntToString:
      return intToString(pc, fp) ? 1 : 0;
    case Opcode::Append:
      return append(pc, fp) ? 3 : 0;
    case Opcode::MoveN:
      std::memmove(fp + pc->a, fp + pc->b, pc->c * sizeof(Slot));
      return 1;
    case Opcode::ZeroN:
      zeroSlots(fp + pc->a, pc->bc());
      return 1;
    // The four that have been checked, but are long.
    case Opcode::LoadBytes:
      copyIntoFrame(fp + pc->a, toPointer<uint8_t>(fp[pc->b] + pc->c), pc[1].word());
      return 2;
    case Opcode::StoreBytes:
      copyBytes(toPointer<uint8_t>(fp[pc->a] + pc->c), fp + pc->b, static_cast<uint32_t>(pc[1].word()));
      return 2;
    case Opcode::SliceLoadBytes:
      copyIntoFrame(fp + pc->a, toPointer<uint8_t>(fp[pc->b] + fp[pc->c] * pc[1].word()), pc[1].word());
      return 2;
    case Opcode::SliceStoreBytes:
      copyBytes(toPointer<uint8_t>(fp[pc->a] + fp[pc->b] * pc[1].word()), fp + pc->c, pc[1].word());
      return 2;
    case Opcode::CopyMemory:
      return copyMemory(pc, fp) ? 2 : 0;
    case Opcode::ZeroMemory:
      return zeroMemory(pc, fp) ? 2 : 0;
    case Opcode::FrameLoadBytes:
      frameLoadBytes(pc, fp);
      return 2;
    case Opcode::FrameStoreBytes:
      std::memmove(frameBytes(fp, pc->a, pc->c), fp + pc->b, static_cast<size_t>(pc[1].word()));
      return 2;
    case Opcode::FrameIndexLoad:
      return frameIndexed(pc, fp, fp[pc->c], frameIndexLoad) ? 2 : 0;
    case Opcode::FrameIndexStore:
      return frameIndexed(pc, fp, fp[pc->b], frameIndexStore) ? 2 : 0;
    case Opcode::EqualString:
      fp[pc->a] = equalStringSlots(fp + pc->b, fp + pc->c);
      return 1;
    case Opcode::NotEqualString:
      fp[pc->a] = !equalStringSlots(fp + pc->b, fp + pc->c);
      return 1;
    case Opcode::LessString:
      fp[pc->a] = compareStrings(stringAt(fp + pc->b), stringAt(fp + pc->c)) < 0;
      return 1;
    case Opcode::LessEqualString:
      fp[pc->a] = compareStrings(stringAt(fp + pc->b), stringAt(fp + pc->c)) <= 0;
      return 1;
    case Opcode::RangeString:
      stepOverRune(pc, fp);
      return 1;
    case Opcode::DivComplex128:
      putComplex(fp + pc->a, complex128At(fp + pc->b) / complex128At(fp + pc->c));
      return 1;
    case Opcode::DivComplex64:
      putComplex(fp + pc->a, narrowed(widened(complex64At(fp + pc->b)) / widened(complex64At(fp + pc->c))));
      return 1;
    case Opcode::Panic:
      panicValue(pc, fp, interfaceAt(fp + pc->a));
      return 0;
    case Opcode::PanicStep:
      panicStep(pc, fp);
      return 0;
    case Opcode::Unreachable:
      GOPARK_UNREACHABLE("the program ran into code that is never reached");
    default:
      GOPARK_UNREACHABLE("the loop does this instruction itself");
  }
}

bool Machine::copyMemory(Pc pc, Slot* fp) {
  if (isNil(fp[pc->a]) || isNil(fp[pc->b])) return raiseFault(pc, fp);
  std::memmove(toPointer(fp[pc->a]), toPointer(fp[pc->b]), static_cast<size_t>(pc[1].word()));
  return true;
}

bool Machine::zeroMemory(Pc pc, Slot* fp) {
  if (isNil(fp[pc->a])) return raiseFault(pc, fp);
  std::memset(toPointer(fp[pc->a]), 0, static_cast<size_t>(pc[1].word()));
  return true;
}

bool Machine::frameIndexed(Pc pc, Slot* fp, uint64_t index, void (*access)(Pc, Slot*)) {
  if (index >= pc[1].word() >> 32) return raiseFault(pc, fp);
  access(pc, fp);
  return true;
}

}  // namespace gopark
