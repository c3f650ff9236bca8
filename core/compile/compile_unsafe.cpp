// The functions of package unsafe (spec, "Package unsafe").
#include "core/compile/function_compiler.h"

namespace gopark {

void FunctionCompiler::unsafeTo(CallExpr* call, BuiltinId id, SlotIndex to) {
  Expr* first = call->args[0];
  switch (id) {
    case BuiltinId::Alignof:
      code_.loadInteger(to, alignOf(typeOf(first)));
      return;
    case BuiltinId::Sizeof:
      code_.loadInteger(to, sizeOf(typeOf(first)));
      return;
    case BuiltinId::Offsetof: {
      const auto* selector = as<SelectorExpr>(unparenthesized(first));
      const auto* pointer = underlyingAs<PointerType>(typeOf(selector->x));
      const Type* base = pointer ? pointer->element : typeOf(selector->x);
      code_.loadInteger(to, offsetOf(base, selector->selection->path));
      return;
    }
    case BuiltinId::SliceData:
    case BuiltinId::StringData: {
      const SlotIndex value = operandAs(first, typeOf(first));
      code_.move(to, value, 1);
      return;
    }
    default:
      break;
  }
  hoistCalls(call->args);
  const Type* pointerType = id == BuiltinId::UnsafeAdd ? basicType(BasicKind::UnsafePointer) : typeOf(first);
  const SlotIndex pointer = operandAs(first, pointerType);
  const SlotIndex length = sizeOperand(call->args[1]);
  at(call);
  if (id == BuiltinId::UnsafeAdd) {
    code_.emit(Opcode::Add, to, pointer, length);
  } else if (id == BuiltinId::UnsafeString) {
    code_.emit(Opcode::UnsafeString, to, pointer, length);
  } else {
    code_.emit(Opcode::UnsafeSlice, to, pointer, length);
    code_.word(static_cast<uint64_t>(sizeOf(underlyingAs<PointerType>(pointerType)->element)));
  }
}

}  // namespace gopark
