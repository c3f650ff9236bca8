// Complex numbers (spec, "Manipulating complex numbers").
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

bool isNarrowComplex(const Type* type) {
  return basicKindOf(type) == BasicKind::Complex64;
}

}  // namespace

// complex(x, y). `to` may be a variable that the arguments read.
void FunctionCompiler::complexTo(CallExpr* call, SlotIndex to) {
  const Type* part = basicType(isNarrowComplex(typeOf(call)) ? BasicKind::Float32 : BasicKind::Float64);
  hoistCalls(call->args);
  const SlotIndex real = operandAs(call->args[0], part);
  const SlotIndex imaginary = operandAs(call->args[1], part);
  at(call);
  if (isNarrowComplex(typeOf(call))) {
    code_.emit(Opcode::MakeComplex64, to, real, imaginary);
    return;
  }
  const SlotIndex both = code_.allocate(2);
  code_.move(both, real, 1);
  code_.move(both + 1, imaginary, 1);
  code_.move(to, both, 2);
}

// real(x) or imag(x).
void FunctionCompiler::complexPartTo(CallExpr* call, bool isReal, SlotIndex to) {
  const SlotIndex x = operand(call->args[0]);
  at(call);
  if (!isNarrowComplex(typeOf(call->args[0]))) {
    code_.move(to, isReal ? x : x + 1, 1);
  } else if (isReal) {
    code_.emit(Opcode::ExtendUnsigned32, to, x);
  } else {
    code_.emit(Opcode::ShiftRightUnsignedImmediate, to, x, 32);
  }
}

void FunctionCompiler::negateComplex(const Type* type, SlotIndex to, SlotIndex x) {
  code_.emit(isNarrowComplex(type) ? Opcode::NegateComplex64 : Opcode::NegateComplex128, to, x);
}

void FunctionCompiler::complexConversion(const Type* from, const Type* target, SlotIndex x, SlotIndex to) {
  if (isNarrowComplex(from) == isNarrowComplex(target)) {
    code_.move(to, x, slotsOf(target));
    return;
  }
  code_.emit(isNarrowComplex(from) ? Opcode::Complex64ToComplex128 : Opcode::Complex128ToComplex64, to, x);
}

}  // namespace gopark
