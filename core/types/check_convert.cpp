// Assignability and conversions (spec, "Assignability", "Conversions").
#include "core/base/text.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

bool isBytesOrRunes(const Type* type) {
  const auto* slice = underlyingAs<SliceType>(type);
  if (!slice) return false;
  const BasicKind kind = basicKindOf(slice->element);
  return kind == BasicKind::Uint8 || kind == BasicKind::Int32;
}

bool isUnsafePointer(const Type* type) {
  return basicKindOf(type) == BasicKind::UnsafePointer;
}
bool isPointerOrUintptr(const Type* type) {
  return isPointer(type) || basicKindOf(type) == BasicKind::Uintptr;
}

// spec: "x's type and T are pointer types that are not named types, and their underlying base types are
// identical"
bool haveSameBase(const Type* from, const Type* to) {
  const auto* a = typeAs<PointerType>(from);
  const auto* b = typeAs<PointerType>(to);
  return a && b && !isTypeParam(a->element) && !isTypeParam(b->element) &&
         identicalIgnoringTags(underlying(a->element), underlying(b->element));
}

// spec: "x is a slice, T is an array or a pointer to an array, and the slice and array types have identical
// element types"
bool isSliceToArray(const Type* from, const Type* to) {
  const auto* slice = typeAs<SliceType>(from);
  if (!slice) return false;
  const auto* pointer = typeAs<PointerType>(to);
  const auto* array = pointer ? underlyingAs<ArrayType>(pointer->element) : typeAs<ArrayType>(to);
  return array && identical(slice->element, array->element);
}

}  // namespace

// Whether x may be assigned to a variable of type `target`; if not, `cause` may get the reason.
bool PackageChecker::isAssignable(const Operand& x, const Type* target, std::string* cause) {
  if (!x.isValid() || !isValid(target)) return true;
  const Type* from = resolve(x.type);
  const Type* to = resolve(target);
  if (identical(from, to)) return true;
  const Type* fromUnder = underlying(from);
  const Type* toUnder = underlying(to);
  if (isUntyped(fromUnder)) return implicitConversion(x, to).type != nullptr;

  // spec: "V and T have identical underlying types and are not type parameters and at least one of V or T is
  // not a named type."
  const bool hasTypeParam = isTypeParam(from) || isTypeParam(to);
  if (!hasTypeParam && identical(fromUnder, toUnder) && (!isNamed(from) || !isNamed(to))) return true;

  // spec: "T is an interface type, but not a type parameter, and x implements T."
  if (toUnder->kind() == TypeKind::Interface || isPointerToInterface(toUnder)) {
    if (implements(x.type, target, cause)) return true;
    if (!isTypeParam(from)) return false;
    if (cause) cause->clear();
  }
  if (fromUnder->kind() == TypeKind::Interface && implements(to, from, nullptr)) {
    if (cause) *cause = "need type assertion";
    return false;
  }
  // spec: "V and T are channel types with identical element types, V is a bidirectional channel, and at least
  // one of V or T is not a named type."
  const auto* fromChan = typeAs<ChanType>(fromUnder);
  const auto* toChan = typeAs<ChanType>(toUnder);
  if (fromChan && toChan && fromChan->direction == ChanDirection::Both &&
      identical(fromChan->element, toChan->element)) {
    return !isNamed(from) || !isNamed(to);
  }
  return hasTypeParam && isAssignableThroughTypeParam(x, target, cause);
}

bool PackageChecker::isConvertible(const Operand& x, const Type* target, std::string* cause) {
  if (isAssignable(x, target, cause)) return true;
  const Type* from = resolve(x.type);
  const Type* to = resolve(target);
  const Type* fromUnder = underlying(from);
  const Type* toUnder = underlying(to);
  if (isTypeParam(from) || isTypeParam(to)) {
    return haveSameBase(from, to) || isConvertibleThroughTypeParam(x, target, cause);
  }
  const auto isReal = [](const Type* type) { return isInteger(type) || isFloat(type); };
  return identicalIgnoringTags(fromUnder, toUnder) || haveSameBase(from, to) ||
         (isReal(fromUnder) && isReal(toUnder)) || (isComplex(fromUnder) && isComplex(toUnder)) ||
         ((isInteger(fromUnder) || isBytesOrRunes(fromUnder)) && isString(toUnder)) ||
         (isString(fromUnder) && isBytesOrRunes(toUnder)) ||
         (isPointerOrUintptr(fromUnder) && isUnsafePointer(toUnder)) ||
         (isUnsafePointer(fromUnder) && isPointerOrUintptr(toUnder)) || isSliceToArray(fromUnder, toUnder);
}

// A constant converted to a type that constants may have; false if its value does not fit.
bool PackageChecker::convertConstant(Operand& x, const Type* target) {
  const Type* under = underlying(target);
  if (isRepresentable(x.value, under, &x.value)) return true;
  if (!isInteger(x.type) || !isString(under)) return false;
  // spec: "Converting a constant to a type that is not a type parameter yields a typed constant" and "Values
  // outside the range of valid Unicode code points are converted to "\uFFFD"."
  const ExactUint64 rune = x.value->uint64Value();
  std::string bytes;
  appendRune(bytes,
             rune.isExact && rune.value <= kMaxRune ? static_cast<uint32_t>(rune.value) : kReplacementRune);
  x.value = constants_.makeString(bytes);
  return true;
}

// Checks the conversion of x to `target`; the result is in x.
void PackageChecker::checkConversion(Operand& x, const Type* target) {
  const bool isConstant = x.isConstant();
  bool isOk = false;
  std::string cause;
  if (isConstant && isConstantType(target)) {
    isOk = convertConstant(x, target);
    if (!isOk && isInteger(x.type) && isInteger(target)) {
      error(at(x), DiagnosticId::ConstantOverflowsType, {x.value->text(), text(target)});
      x.mode = ExprMode::Invalid;
      return;
    }
    // gc has found the integer by then, and shows that.
    if (!isOk && isNumeric(x.type) && isInteger(target)) {
      if (const Constant* whole = constants_.toInt(x.value); whole->isInt()) x.value = whole;
    }
  } else if (isConstant && isTypeParam(target)) {
    isOk = isConstantConvertibleToAll(x, target, &cause);
    x.mode = ExprMode::Value;  // type parameters have no constants
  } else if (isConvertible(x, target, &cause)) {
    isOk = true;
    if (!x.isNil()) x.mode = ExprMode::Value;
  }
  if (!isOk) {
    error(at(x), DiagnosticId::CannotConvert, {text(x), text(target), cause.empty() ? "" : ": " + cause});
    x.mode = ExprMode::Invalid;
    return;
  }
  if (isUntyped(x.type)) {
    const Type* final = target;
    if (!x.isNil() && (isInterface(target) || (isConstant && !isConstantType(target)))) {
      final = defaultType(x.type);
    } else if (x.isConstant() && isInteger(x.type) && isString(target)) {
      final = x.type;  // the operand of string(65) is no string; only the constant "A" will exist
    }
    finalize(x, final);
  }
  if (x.isNil()) x.mode = ExprMode::Value;
  x.type = target;
}

}  // namespace gopark
