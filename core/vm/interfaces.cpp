// Interface values: boxing, assertions with their messages, comparison.
#include "core/value/interface.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"
#include "core/vm/typed_slots.h"

namespace gopark {
namespace {

// "interface {} is string, not int", with a word about where two types of one name come from.
std::string mismatchText(const TypeDesc& source, const TypeDesc& dynamic, const TypeDesc& wanted) {
  std::string text = source.text + " is " + dynamic.text + ", not " + wanted.text;
  if (dynamic.text != wanted.text) return text;
  const bool isOnePackage = dynamic.packagePath == wanted.packagePath;
  return text + (isOnePackage ? " (types from different scopes)" : " (types from different packages)");
}

}  // namespace

bool Machine::makeInterfaceValue(Pc pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc[1].word());
  if (type.isDirect) {
    const Slot word = type.size == 0 ? 0 : fp[pc->b];
    putInterface(fp + pc->a, {toWord(&type), word});
    return true;
  }
  const auto value = allocate(pc, fp, type.size, [&] { return makeInterface(heap_, type, fp + pc->b); });
  if (value) putInterface(fp + pc->a, *value);
  return value.has_value();
}

bool Machine::assertType(Pc pc, Slot* fp) {
  const TypeDesc& wanted = typeAt(pc[1].word());
  const GoInterface value = interfaceAt(fp + pc->b);
  if (value.typeDesc() == &wanted) {
    loadValue(wanted, fp + pc->a, interfaceValue(value));
    return true;
  }
  const TypeDesc& source = typeAt(pc[2].word());
  if (value.type == 0) return panicAssertion(pc, fp, source.text + " is nil, not " + wanted.text);
  return panicAssertion(pc, fp, mismatchText(source, *value.typeDesc(), wanted));
}

bool Machine::assertTypeOk(Pc pc, Slot* fp) {
  const TypeDesc& wanted = typeAt(pc[1].word());
  const GoInterface value = interfaceAt(fp + pc->b);
  const bool isHeld = value.typeDesc() == &wanted;
  if (isHeld) {
    loadValue(wanted, fp + pc->a, interfaceValue(value));
  } else {
    zeroSlots(fp + pc->a, wanted.slots);
  }
  fp[pc->a + wanted.slots] = isHeld;
  return true;
}

bool Machine::holds(const GoInterface& value, const TypeDesc& interfaceType) {
  if (value.type == 0) return false;
  const TypeDesc* type = value.typeDesc();
  Implements& known = implements_[(type->hash ^ interfaceType.hash * 31) % implements_.size()];
  if (known.type != type || known.interfaceType != &interfaceType) {
    known = {type, &interfaceType, implements(*type, interfaceType)};
  }
  return known.answer;
}

bool Machine::assertInterface(Pc pc, Slot* fp) {
  const TypeDesc& wanted = typeAt(pc[1].word());
  const GoInterface value = interfaceAt(fp + pc->b);
  if (holds(value, wanted)) {
    putInterface(fp + pc->a, value);
    return true;
  }
  if (value.type == 0) return panicAssertion(pc, fp, "interface is nil, not " + wanted.text);
  const MethodDesc* missing = missingMethod(*value.typeDesc(), wanted);
  return panicAssertion(
      pc, fp, value.typeDesc()->text + " is not " + wanted.text + ": missing method " + missing->name);
}

bool Machine::assertInterfaceOk(Pc pc, Slot* fp) {
  const GoInterface value = interfaceAt(fp + pc->b);
  const bool isHeld = holds(value, typeAt(pc[1].word()));
  putInterface(fp + pc->a, isHeld ? value : GoInterface{});
  fp[pc->a + 2] = isHeld;
  return true;
}

bool Machine::equalInterface(Pc pc, Slot* fp) {
  Uncomparable failure;
  const bool isEqual = equalInterfaces(interfaceAt(fp + pc->b), interfaceAt(fp + pc->c), failure);
  if (failure.type != nullptr) return panicUncomparable(pc, fp, failure);
  fp[pc->a] = isEqual;
  return true;
}

bool Machine::equalValue(Pc pc, Slot* fp) {
  Uncomparable failure;
  const bool isEqual = equalValues(typeAt(pc[1].word()), fp + pc->b, fp + pc->c, failure);
  if (failure.type != nullptr) return panicUncomparable(pc, fp, failure);
  fp[pc->a] = isEqual;
  return true;
}

}  // namespace gopark
