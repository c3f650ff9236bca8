// Conversions: implicit ones to interfaces, and T(x).
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

bool isBytes(const Type* type) {
  const auto* slice = underlyingAs<SliceType>(type);
  return slice && basicKindOf(slice->element) == BasicKind::Uint8;
}

bool isRunes(const Type* type) {
  const auto* slice = underlyingAs<SliceType>(type);
  return slice && basicKindOf(slice->element) == BasicKind::Int32;
}

// Whether every integer of type `from` already is in canonical form for `target`.
bool isCanonicalIn(const Type* from, const Type* target) {
  const IntegerForm a = integerFormOf(from);
  const IntegerForm b = integerFormOf(target);
  if (b.bits == 64) return true;
  if (a.isSigned == b.isSigned) return a.bits <= b.bits;
  return !a.isSigned && a.bits < b.bits;
}

// Out of range the result is implementation-dependent; gc on amd64 goes through these types.
Opcode truncationOpcode(const IntegerForm& target) {
  if (target.bits == 64) return target.isSigned ? Opcode::Float64ToSigned : Opcode::Float64ToUnsigned;
  const bool fitsInt32 = target.isSigned || target.bits < 32;
  return fitsInt32 ? Opcode::Float64ToSigned32 : Opcode::Float64ToSigned;
}

}  // namespace

bool FunctionCompiler::needsConversion(const Type* from, const Type* target) const {
  return isInterface(target) && !isInterface(from);
}

// As an assignment to a variable of type `target` does.
void FunctionCompiler::convertTo(Expr* expr, const Type* target, SlotIndex to) {
  expr = unparenthesized(expr);
  if (expr->mode == ExprMode::NilValue) {
    code_.zero(to, slotsOf(target));
    return;
  }
  if (!needsConversion(typeOf(expr), target)) {
    if (expr->mode == ExprMode::Constant && !isInterface(target)) {
      at(expr);
      constantTo(expr->constant, target, to);
    } else {
      exprTo(expr, to);
    }
    return;
  }
  const Type* type = defaultType(typeOf(expr));
  compiler_.noteConverted(type);
  at(expr);
  if (expr->mode == ExprMode::Constant) {
    code_.emitWide(Opcode::LoadStaticInterface, to, compiler_.staticInterface(type, expr->constant));
    return;
  }
  const TempScope scope(code_);
  if (code_.top() < to + 2) code_.setTop(to + 2);
  if (isMovedInMemory(type)) {
    boxLargeTo(expr, type, to);
    return;
  }
  const SlotIndex value = operand(expr);
  at(expr);
  code_.emit(Opcode::MakeInterface, to, value);
  code_.word(compiler_.desc(type)->index);
}

// A large value goes from memory to its box without passing the frame.
void FunctionCompiler::boxLargeTo(Expr* expr, const Type* type, SlotIndex to) {
  const SlotIndex box = code_.allocate(1);
  newTo(type, box);
  storeExpr(memoryPlace(box, type, true), expr);
  code_.emit(Opcode::LoadWord, to);
  code_.word(reinterpret_cast<uintptr_t>(compiler_.desc(type)));
  code_.move(to + 1, box, 1);
}

SlotIndex FunctionCompiler::operandAs(Expr* expr, const Type* target) {
  Expr* bare = unparenthesized(expr);
  SlotIndex hoisted = 0;
  const bool isPlain = bare->mode != ExprMode::NilValue && bare->mode != ExprMode::Constant;
  if (isPlain && !needsConversion(typeOf(bare), target)) return operand(bare);
  if (findHoisted(bare, hoisted) && !needsConversion(typeOf(bare), target)) return hoisted;
  const SlotIndex value = temp(target);
  convertTo(bare, target, value);
  return value;
}

void FunctionCompiler::convertSlots(const Type* from, const Type* target, SlotIndex value, SlotIndex to) {
  if (!needsConversion(from, target)) {
    code_.move(to, value, slotsOf(target));
    return;
  }
  compiler_.noteConverted(from);
  code_.emit(Opcode::MakeInterface, to, value);
  code_.word(compiler_.desc(from)->index);
}

SlotIndex FunctionCompiler::convertedSlots(const Type* from, const Type* target, SlotIndex value) {
  if (!needsConversion(from, target)) return value;
  const SlotIndex to = code_.allocate(2);
  convertSlots(from, target, value, to);
  return to;
}

// T(x) is x, slot for slot.
bool FunctionCompiler::keepsRepresentation(Expr* x, const Type* target) const {
  if (x->mode == ExprMode::Constant || isNilExpr(x) || needsConversion(typeOf(x), target)) return false;
  const Type* from = underlying(typeOf(x));
  const Type* to = underlying(target);
  if (isInteger(from) && isInteger(to)) return isCanonicalIn(from, to);
  if (from->kind() == TypeKind::Basic && to->kind() == TypeKind::Basic) {
    return basicKindOf(from) == basicKindOf(to);
  }
  return from->kind() == to->kind();  // otherwise only types that differ in names, tags or directions
}

void FunctionCompiler::conversionTo(CallExpr* call, SlotIndex to) {
  Expr* x = unparenthesized(call->args[0]);
  const Type* target = typeOf(call);
  if (isInterface(target) || isNilExpr(x)) {
    convertTo(x, target, to);
    return;
  }
  if (keepsRepresentation(x, target)) {
    exprTo(x, to);
    return;
  }
  const Type* from = defaultType(typeOf(x));
  if (x->mode == ExprMode::Constant && !isString(from)) {
    // A constant converted to something that is no constant type, or kept non-constant.
    if (isConstantType(target) && isNumeric(from) && isNumeric(target)) {
      constantTo(x->constant, target, to);
      return;
    }
  }
  if (basicKindOf(target) == BasicKind::UnsafePointer || basicKindOf(from) == BasicKind::UnsafePointer) {
    exprTo(x, to);
    return;
  }
  const SlotIndex value = operandAs(x, from);
  at(call);
  if (isNumeric(from) && isNumeric(target)) {
    numericConversion(from, target, value, to);
    return;
  }
  if (stringConversion(from, target, value, to)) return;
  // Slice to array, or to a pointer to one.
  const auto* pointer = underlyingAs<PointerType>(target);
  const auto* array = underlyingAs<ArrayType>(pointer ? pointer->element : target);
  GOPARK_CHECK(array != nullptr, "the conversions of the language are known");
  const SlotIndex address = pointer ? to : code_.allocate(1);
  code_.emit(Opcode::SliceToArray, address, value);
  code_.word(static_cast<uint64_t>(array->length));
  if (!pointer && slotsOf(target) > 0) load(memoryPlace(address, target, true), to);
}

void FunctionCompiler::numericConversion(const Type* from, const Type* target, SlotIndex value,
                                         SlotIndex to) {
  const bool isNarrowTarget = basicKindOf(target) == BasicKind::Float32;
  if (isInteger(from) && isInteger(target)) {
    code_.move(to, value, 1);
    if (!isCanonicalIn(from, target)) extend(target, to);
    return;
  }
  if (isComplex(from)) {
    complexConversion(from, target, value, to);
    return;
  }
  if (isInteger(from)) {
    const IntegerForm form = integerFormOf(from);
    const bool isUnsigned64 = !form.isSigned && form.bits == 64;
    const Opcode op = isUnsigned64 ? (isNarrowTarget ? Opcode::UnsignedToFloat32 : Opcode::UnsignedToFloat64)
                                   : (isNarrowTarget ? Opcode::SignedToFloat32 : Opcode::SignedToFloat64);
    code_.emit(op, to, value);
    return;
  }
  const bool isNarrowSource = basicKindOf(from) == BasicKind::Float32;
  if (isFloat(target)) {
    if (isNarrowSource == isNarrowTarget) {
      code_.move(to, value, 1);
    } else {
      code_.emit(isNarrowTarget ? Opcode::Float64ToFloat32 : Opcode::Float32ToFloat64, to, value);
    }
    return;
  }
  SlotIndex wide = value;
  if (isNarrowSource) {
    wide = to;
    code_.emit(Opcode::Float32ToFloat64, wide, value);
  }
  code_.emit(truncationOpcode(integerFormOf(target)), to, wide);
  extend(target, to);
}

bool FunctionCompiler::stringConversion(const Type* from, const Type* target, SlotIndex value, SlotIndex to) {
  if (isString(target)) {
    if (isInteger(from)) {
      code_.emit(Opcode::IntToString, to, value);
    } else if (isBytes(from)) {
      code_.emit(Opcode::BytesToString, to, value);
    } else if (isRunes(from)) {
      code_.emit(Opcode::RunesToString, to, value);
    } else {
      code_.move(to, value, 2);
    }
    return true;
  }
  if (!isString(from)) return false;
  code_.emit(isBytes(target) ? Opcode::StringToBytes : Opcode::StringToRunes, to, value);
  return true;
}

}  // namespace gopark
