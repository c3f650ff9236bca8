// The builtins print and println, one value at a time, to standard error.
#include "core/base/text.h"
#include "core/runtime/host.h"
#include "core/vm/machine.h"
#include "core/vm/print_value.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

std::string printedText(PrintKind kind, const Slot* slot) {
  switch (kind) {
    case PrintKind::Bool:
      return *slot != 0 ? "true" : "false";
    case PrintKind::Signed:
      return decimal(signedSlot(*slot));
    case PrintKind::Unsigned:
      return unsignedText(*slot);
    case PrintKind::Float64:
      return float64Text(float64Of(*slot));
    case PrintKind::Float32:
      return float32Text(float32Of(*slot));
    case PrintKind::String:
      return std::string(stringAt(slot).view());
    case PrintKind::Pointer:
      return "0x" + hex(*slot);
    case PrintKind::Slice:
      return "[" + decimal(signedSlot(slot[1])) + "/" + decimal(signedSlot(slot[2])) + "]0x" + hex(slot[0]);
    case PrintKind::Interface:
      return "(0x" + hex(slot[0]) + ",0x" + hex(slot[1]) + ")";
    case PrintKind::Space:
      return " ";
    case PrintKind::Newline:
      return "\n";
    case PrintKind::Complex128:
      return complexText(float64Text(float64Of(slot[0])), float64Text(float64Of(slot[1])));
    case PrintKind::Complex64:
      return complexText(float32Text(float32Of(slot[0])), float32Text(float32Of(slot[0] >> 32)));
  }
  return "";
}

}  // namespace

bool Machine::print(Pc pc, Slot* fp) {
  runtime_.host().write(2, printedText(static_cast<PrintKind>(pc->b), fp + pc->a));
  return true;
}

}  // namespace gopark
