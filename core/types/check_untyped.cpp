// Untyped operands: how they get their final type, and whether a constant can be of a type (spec,
// "Constants", "Representability").
#include <cmath>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// How gc names an operation whose constant result grew too large.
std::string_view operationName(const Expr* expr) {
  if (const auto* unary = tryAs<UnaryExpr>(expr))
    return unary->op == Operator::Xor ? "bitwise complement " : "";
  const auto* binary = tryAs<BinaryExpr>(expr);
  if (!binary) return "";
  switch (binary->op) {
    case Operator::Add:
      return "addition ";
    case Operator::Sub:
      return "subtraction ";
    case Operator::Xor:
      return "bitwise XOR ";
    case Operator::Mul:
      return "multiplication ";
    case Operator::ShiftLeft:
      return "shift ";
    default:
      return "";
  }
}

}  // namespace

// Gives an untyped expression, and the operands whose types depend on it, another type. If `type` is typed or
// isFinal is set, it is the final one: a constant must be representable in it, and the left operand of a
// non-constant shift must be an integer.
void PackageChecker::updateExprType(Expr* expr, const Type* type, bool isFinal) {
  std::vector<Expr*> chain;  // of left operands, which may be long; the innermost comes first
  while (expr && expr->type && isUntyped(expr->type)) {
    chain.push_back(expr);
    if (auto* paren = tryAs<ParenExpr>(expr)) {
      expr = paren->x;
    } else if (auto* unary = tryAs<UnaryExpr>(expr)) {
      expr = expr->constant ? nullptr : unary->x;
    } else {
      auto* binary = tryAs<BinaryExpr>(expr);
      const bool dependsOnOperands = binary && !expr->constant && !isComparison(binary->op);
      expr = dependsOnOperands ? binary->x : nullptr;
    }
  }
  for (size_t i = chain.size(); i-- > 0;) {
    auto* binary = tryAs<BinaryExpr>(chain[i]);
    if (binary && !binary->constant && !isComparison(binary->op) && !isShift(binary->op)) {
      updateExprType(binary->y, type, isFinal);
    }
    if (!isFinal && isUntyped(type)) {
      chain[i]->type = type;
    } else {
      finishUntyped(chain[i], type);
    }
  }
}

void PackageChecker::finishUntyped(Expr* expr, const Type* type) {
  Operand old{expr->mode, expr, expr->type, expr->constant};
  expr->type = type;
  if (shiftedOperands_.erase(expr) > 0 && !isInteger(type)) {
    // spec: "If the left operand of a non-constant shift expression is an untyped constant, it is first
    // implicitly converted to the type it would assume if the shift expression were replaced by its left
    // operand alone."
    error(at(expr), DiagnosticId::ShiftedOperandOfType, {text(expr), text(type)});
    return;
  }
  if (!old.isConstant()) return;
  convertUntyped(old, type);
  if (!old.isConstant() || !isInteger(type)) return;
  // 1. and 1 + 0i are stored as the integer they stand for.
  if (const Constant* whole = constants_.toInt(expr->constant); whole->isInt()) expr->constant = whole;
}

// What x becomes where a value of type `target` is expected, if that needs no explicit conversion.
PackageChecker::Implicit PackageChecker::implicitConversion(const Operand& x, const Type* target) {
  if (!x.isValid() || !isUntyped(x.type) || !isValid(target)) return {x.type, nullptr, Conversion::Ok};
  if (isUntyped(target)) {
    const Type* larger = largerUntyped(x.type, target);
    return {larger, nullptr, larger ? Conversion::Ok : Conversion::Impossible};
  }
  const Implicit impossible{nullptr, nullptr, Conversion::Impossible};
  if (x.isNil()) return hasNil(target) ? Implicit{target, nullptr, Conversion::Ok} : impossible;
  const Type* under = underlying(target);
  if (under->kind() == TypeKind::TypeParam) {
    for (const SpecificType& each : specificTypes(under)) {
      if (!each.under || !implicitConversion(x, each.under).type) return impossible;
    }
    return {target, nullptr, Conversion::Ok};
  }
  if (under->kind() == TypeKind::Interface) {
    // A value in an interface needs a concrete type: the default one.
    if (!methodsOf(static_cast<const InterfaceType*>(under)).empty()) return impossible;
    return {defaultType(x.type), nullptr, Conversion::Ok};
  }
  if (under->kind() != TypeKind::Basic) return impossible;
  if (x.isConstant()) {
    const Constant* value = nullptr;
    const Conversion status = represent(x, under, value);
    return {status == Conversion::Ok ? target : nullptr, value, status};
  }
  // Untyped values that are not constants come from comparisons, and from shifts not yet decided.
  bool isPossible = false;
  switch (static_cast<const BasicType*>(x.type)->basic) {
    case BasicKind::UntypedBool:
      isPossible = isBoolean(target);
      break;
    case BasicKind::UntypedInt:
    case BasicKind::UntypedRune:
    case BasicKind::UntypedFloat:
    case BasicKind::UntypedComplex:
      isPossible = isNumeric(target);
      break;
    case BasicKind::UntypedString:
      isPossible = isString(target);
      break;
    default:
      break;
  }
  return isPossible ? Implicit{target, nullptr, Conversion::Ok} : impossible;
}

void PackageChecker::adopt(Operand& x, const Implicit& implicit) {
  if (implicit.value) {
    x.value = implicit.value;
    if (x.expr->type && isUntyped(x.expr->type) && x.expr->constant) x.expr->constant = implicit.value;
  }
  if (implicit.type != x.type) {
    x.type = implicit.type;
    updateExprType(x.expr, implicit.type, false);
  }
}

void PackageChecker::convertUntyped(Operand& x, const Type* target) {
  const Implicit implicit = implicitConversion(x, target);
  if (implicit.status != Conversion::Ok) {
    reportConversion(implicit.status, x, underlying(target));
    x.mode = ExprMode::Invalid;
    return;
  }
  adopt(x, implicit);
}

void PackageChecker::reportConversion(Conversion status, const Operand& x, const Type* target) {
  switch (status) {
    case Conversion::Truncated:
      error(at(x), DiagnosticId::ConstantTruncated, {text(x), text(target)});
      break;
    case Conversion::Overflow:
      error(at(x), DiagnosticId::ConstantOverflows, {text(x), text(target)});
      break;
    default:
      error(at(x), DiagnosticId::CannotConvert, {text(x), text(target), ""});
      break;
  }
}

// A typed constant must fit its type after every operation; an untyped integer must not grow without limit.
void PackageChecker::checkOverflow(Operand& x, Pos opPos) {
  if (x.value->isUnknown()) {
    error(opPos, DiagnosticId::ConstantNotRepresentable);
    return;
  }
  if (!isUntyped(x.type)) {
    makeRepresentable(x, underlying(x.type));
    return;
  }
  if (x.value->isInt() && x.value->bitLength() > kMaxConstantBits) {
    error(opPos, DiagnosticId::ConstantOverflow, {operationName(x.expr)});
    x.value = constants_.unknown();
  }
}

void PackageChecker::makeRepresentable(Operand& x, const Type* type) {
  const Constant* value = nullptr;
  const Conversion status = represent(x, type, value);
  if (status != Conversion::Ok) {
    reportConversion(status, x, type);
    x.mode = ExprMode::Invalid;
    return;
  }
  x.value = value;
}

PackageChecker::Conversion PackageChecker::represent(const Operand& x, const Type* type,
                                                     const Constant*& value) {
  value = x.value;
  if (isRepresentable(x.value, type, &value)) return Conversion::Ok;
  if (!isNumeric(x.type) || !isNumeric(type)) return Conversion::BadConstant;
  return !isInteger(x.type) && isInteger(type) ? Conversion::Truncated : Conversion::Overflow;
}

// Whether the constant is a value of the basic type; `rounded`, if not null, gets the value as the type has
// it.
bool PackageChecker::isRepresentable(const Constant* value, const Type* type, const Constant** rounded) {
  if (value->isUnknown()) return true;
  const BasicKind kind = basicKindOf(type);
  if (isString(type)) return value->kind() == ConstantKind::String;
  if (isBoolean(type)) return value->kind() == ConstantKind::Bool;
  if (!value->isNumeric()) return false;
  const Constant* result = nullptr;
  if (isInteger(type)) {
    result = constants_.toInt(value);
    if (!result->isInt() || !isRepresentableInteger(result, kind)) return false;
  } else if (isFloat(type)) {
    result = constants_.toFloat(value);
    if (result->isUnknown()) return false;
    if (kind == BasicKind::Float32) result = constants_.roundToFloat32(result);
    if (kind == BasicKind::Float64) result = constants_.roundToFloat64(result);
    if (kind == BasicKind::UntypedFloat) result = value;
  } else if (isComplex(type)) {
    result = constants_.toComplex(value);
    if (kind == BasicKind::Complex64) result = constants_.roundToComplex64(result);
    if (kind == BasicKind::Complex128) result = constants_.roundToComplex128(result);
    if (kind == BasicKind::UntypedComplex) result = value;
  }
  if (!result || result->isUnknown()) return false;
  if (rounded) *rounded = result;
  return true;
}

bool PackageChecker::isRepresentableInteger(const Constant* value, BasicKind kind) const {
  if (kind == BasicKind::UntypedInt || kind == BasicKind::UntypedRune) return true;
  const int bits = static_cast<int>(sizeOf(basic(kind)) * 8);
  if (isUnsigned(basic(kind))) return value->sign() >= 0 && value->bitLength() <= bits;
  if (value->bitLength() < bits) return true;
  // The smallest signed value needs one bit more than the others.
  const ExactInt64 exact = value->int64Value();
  return exact.isExact && exact.value == (bits == 64 ? INT64_MIN : -(int64_t{1} << (bits - 1)));
}

}  // namespace gopark
