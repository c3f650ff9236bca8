// Binary operations (spec, "Arithmetic operators", "Comparison operators", "Logical operators").
#include <vector>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// a + b + c + …: the operands of a chain that leans to the left are checked in a loop, so that its length is
// not limited by the stack.
void PackageChecker::checkBinaryChain(Operand& x, BinaryExpr* expr) {
  std::vector<BinaryExpr*> chain{expr};
  while (auto* inner = tryAs<BinaryExpr>(chain.back()->x)) chain.push_back(inner);
  checkExpr(x, chain.back()->x);
  for (size_t i = chain.size(); i-- > 0;) {
    BinaryExpr* each = chain[i];
    Operand y;
    checkExpr(y, each->y);
    combine(x, y, each, each->x, each->y, each->op);
    x.expr = each;
    if (i == 0) return;  // recorded by the caller
    requireFiniteSize(x);
    record(x);
    requireSingleValue(x);
  }
}

// lhs op rhs of an assignment operation, where there is no BinaryExpr.
void PackageChecker::checkBinary(Operand& x, BinaryExpr* expr, Expr* lhs, Expr* rhs, Operator op) {
  Operand y;
  checkExpr(x, lhs);
  checkExpr(y, rhs);
  combine(x, y, expr, lhs, rhs, op);
}

void PackageChecker::combine(Operand& x, Operand& y, BinaryExpr* expr, Expr* lhs, Expr* rhs, Operator op) {
  if (!x.isValid()) return;
  if (!y.isValid()) {
    x.mode = ExprMode::Invalid;
    x.expr = y.expr;
    return;
  }
  if (isShift(op)) {
    checkShift(x, y, expr, op);
    return;
  }
  matchTypes(x, y);
  if (!x.isValid()) return;
  if (isComparison(op)) {
    checkComparison(x, y, op, false);
    return;
  }
  // spec: "For other binary operators, the operand types must be identical unless the operation involves
  // shifts or untyped constants."
  if (!identical(x.type, y.type)) {
    if (isValid(x.type) && isValid(y.type)) {
      if (expr) {
        error(at(x), DiagnosticId::MismatchedTypes, {text(expr), text(x.type), text(y.type)});
      } else {
        error(at(x), DiagnosticId::MismatchedAssignTypes,
              {text(lhs), operatorText(op), text(rhs), text(x.type), text(y.type)});
      }
    }
    x.mode = ExprMode::Invalid;
    return;
  }
  if (!isDefinedFor(x, op, false) || isZeroDivision(x, y, op)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  if (!x.isConstant() || !y.isConstant()) {
    x.mode = ExprMode::Value;
    return;
  }
  if (x.value->isUnknown() || y.value->isUnknown()) {
    x.value = constants_.unknown();
    return;
  }
  x.value = constants_.binaryOp(x.value, op, y.value, op == Operator::Div && isInteger(x.type));
  if (expr) x.expr = expr;
  checkOverflow(x, expr ? expr->pos : at(x));
}

// Converts the untyped one of two operands to the type of the other, if that may work out. Where it cannot,
// the mismatch is reported by the caller.
void PackageChecker::matchTypes(Operand& x, Operand& y) {
  if (!mayConvert(x, y)) return;
  convertUntyped(x, y.type);
  if (!x.isValid()) return;
  convertUntyped(y, x.type);
  if (!y.isValid()) x.mode = ExprMode::Invalid;
}

bool PackageChecker::mayConvert(const Operand& x, const Operand& y) const {
  if (!isUntyped(x.type) && !isUntyped(y.type)) return false;
  if (isNumeric(x.type) != isNumeric(y.type)) return false;
  if (isInterface(x.type) || isInterface(y.type)) return true;
  if (isBoolean(x.type) != isBoolean(y.type)) return false;
  if (isString(x.type) != isString(y.type)) return false;
  if (x.isNil()) return hasNil(y.type);
  if (y.isNil()) return hasNil(x.type);
  return !isPointer(x.type) && !isPointer(y.type);
}

bool PackageChecker::isDefinedFor(const Operand& x, Operator op, bool isUnary) {
  bool isDefined = false;
  switch (op) {
    case Operator::Add:
      isDefined = isUnary ? isNumeric(x.type) : isNumericOrString(x.type);
      break;
    case Operator::Sub:
    case Operator::Mul:
    case Operator::Div:
      isDefined = isNumeric(x.type);
      break;
    case Operator::Rem:
    case Operator::And:
    case Operator::Or:
    case Operator::Xor:
    case Operator::AndNot:
      isDefined = isInteger(x.type);
      break;
    case Operator::AndAnd:
    case Operator::OrOr:
    case Operator::Not:
      isDefined = isBoolean(x.type);
      break;
    default:
      break;
  }
  if (!isDefined) error(at(x), DiagnosticId::OperatorNotDefined, {operatorText(op), text(x)});
  return isDefined;
}

bool PackageChecker::isZeroDivision(const Operand& x, const Operand& y, Operator op) {
  // spec: "If the divisor is a constant, it must not be zero." (of integers; of floats if both are constants)
  if (op != Operator::Div && op != Operator::Rem) return false;
  if (!y.isConstant() || (!x.isConstant() && !isInteger(x.type))) return false;
  // gc divides complex constants by the square of the divisor's absolute value, which may be too small.
  const auto isSquareZero = [this](const Constant* part) {
    return constants_.binaryOp(part, Operator::Mul, part)->sign() == 0;
  };
  const bool isZero = isComplex(x.type) ? isSquareZero(constants_.real(y.value)) &&
                                              isSquareZero(constants_.imaginary(y.value))
                                        : y.value->sign() == 0;
  if (!isZero) return false;
  error(at(y), DiagnosticId::DivisionByZero);
  return true;
}

void PackageChecker::checkShift(Operand& x, Operand& y, BinaryExpr* expr, Operator op) {
  const Constant* shifted = x.isConstant() && x.value->isNumeric() ? constants_.toInt(x.value) : nullptr;
  const bool isIntegerConstant = isUntyped(x.type) && shifted && shifted->isInt();
  if (!isInteger(x.type) && !isIntegerConstant && !(x.isConstant() && x.value->isUnknown())) {
    error(at(x), DiagnosticId::ShiftedOperand, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  const Constant* count = nullptr;
  if (!checkShiftCount(y, count)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  if (x.isConstant() && y.isConstant()) {
    if (!isInteger(x.type) && isUntyped(x.type)) x.type = basic(BasicKind::UntypedInt);
    if (x.value->isUnknown() || y.value->isUnknown()) {
      x.value = constants_.unknown();
      return;
    }
    constexpr uint64_t kMaxCount = 1023 - 1 + 52;  // as gc: enough for the smallest float64
    const ExactUint64 bits = count->uint64Value();
    if (!bits.isExact || bits.value > kMaxCount) {
      error(at(y), DiagnosticId::InvalidShiftCount, {text(y)});
      x.mode = ExprMode::Invalid;
      return;
    }
    x.value = constants_.shift(shifted, op, static_cast<unsigned>(bits.value));
    if (expr) x.expr = expr;
    checkOverflow(x, expr ? expr->pos : at(x));
    return;
  }
  if (y.isConstant()) {
    finalize(y, basic(BasicKind::Uint));
    if (count->isInt()) y.expr->constant = count;  // 2. and 2 + 0i count as 2
  }
  if (x.isConstant() && isUntyped(x.type)) {
    // The type is decided by what surrounds the shift.
    shiftedOperands_.insert(x.expr);
    x.mode = ExprMode::Value;
    return;
  }
  if (!isInteger(x.type)) {
    error(at(x), DiagnosticId::ShiftedOperand, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  x.mode = ExprMode::Value;
}

bool PackageChecker::checkShiftCount(Operand& y, const Constant*& count) {
  // spec: "The right operand in a shift expression must have integer type or be an untyped constant
  // representable by a value of type uint."
  if (y.isConstant()) {
    count = y.value->isNumeric() ? constants_.toInt(y.value) : constants_.unknown();
    if (count->isInt() && count->sign() < 0) {
      error(at(y), DiagnosticId::NegativeShiftCount, {text(y)});
      return false;
    }
    if (isUntyped(y.type)) {
      makeRepresentable(y, basic(BasicKind::Uint));
      return y.isValid();
    }
  } else if (!isInteger(y.type) && isUntyped(y.type)) {
    convertUntyped(y, basic(BasicKind::Uint));
    return y.isValid();
  } else if (isInteger(y.type)) {
    if (isUntyped(y.type)) convertUntyped(y, defaultType(y.type));  // a shift that is no constant
    return y.isValid();
  }
  if (isInteger(y.type)) return true;
  if (y.isConstant() && count->isInt()) {  // gc takes 1 << float64(2)
    y.expr->type = basic(BasicKind::Uint);
    y.expr->constant = count;
    return true;
  }
  error(at(y), DiagnosticId::ShiftCountNotInteger, {text(y)});
  return false;
}

// isCase: x is a case value and y the switch expression.
void PackageChecker::checkComparison(Operand& x, Operand& y, Operator op, bool isCase) {
  if (!isValid(x.type) || !isValid(y.type)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  std::string cause;
  if (const Operand* bad = incomparableOperand(x, y, op, cause)) {
    if (cause.empty() && (isTypeParam(x.type) || isTypeParam(y.type))) {
      if (!isTypeParam(x.type)) bad = &y;
      cause = "type parameter " + text(bad->type) + " cannot use operator " + std::string(operatorText(op));
    }
    if (cause.empty()) {
      std::string what(compositeKind(bad->type));
      if (what.empty()) what = text(bad->type);
      cause = "operator " + std::string(operatorText(op)) + " not defined on " + what;
    }
    if (isCase) {
      error(at(x), DiagnosticId::InvalidCase, {text(x.expr), text(y.expr), cause});
    } else {
      error(at(*bad), DiagnosticId::InvalidComparison, {text(x.expr), operatorText(op), text(y.expr), cause});
    }
    x.mode = ExprMode::Invalid;
    return;
  }
  if (x.isConstant() && y.isConstant()) {
    x.value = constants_.makeBool(constants_.compare(x.value, op, y.value));
  } else {
    x.mode = ExprMode::Value;
    // Operands that are still untyped exist at run time: they get their default types.
    updateExprType(x.expr, defaultType(x.type), true);
    updateExprType(y.expr, defaultType(y.type), true);
  }
  // spec: "Comparison operators compare two operands and yield an untyped boolean value."
  x.type = basic(BasicKind::UntypedBool);
}

// The operand that makes the comparison invalid, or null; `cause` says why if there is more to say than the
// kind.
const Operand* PackageChecker::incomparableOperand(const Operand& x, const Operand& y, Operator op,
                                                   std::string& cause) {
  // spec: "In any comparison, the first operand must be assignable to the type of the second operand, or vice
  // versa."
  if (!isAssignable(x, y.type, nullptr) && !isAssignable(y, x.type, nullptr)) {
    cause = "mismatched types " + text(x.type) + " and " + text(y.type);
    return &y;
  }
  // spec: "The equality operators == and != apply to operands of comparable types. The ordering operators <,
  // <=, >, and >= apply to operands of ordered types."
  if (op != Operator::Equal && op != Operator::NotEqual) {
    if (!isOrdered(x.type)) return &x;
    return isOrdered(y.type) ? nullptr : &y;
  }
  if (x.isNil() || y.isNil()) return hasNil(x.isNil() ? y.type : x.type) ? nullptr : &y;
  for (const Operand* operand : {&x, &y}) {
    if (isComparable(operand->type)) continue;
    cause = incomparableCause(operand->type);
    return operand;
  }
  return nullptr;
}

std::string PackageChecker::incomparableCause(const Type* type) const {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Slice:
    case TypeKind::Signature:
    case TypeKind::Map:
      return std::string(compositeKind(type)) + " can only be compared to nil";
    case TypeKind::Struct:
      for (const Var* field : static_cast<const StructType*>(under)->fields) {
        if (!isComparable(field->type))
          return "struct containing " + text(field->type) + " cannot be compared";
      }
      return "";
    case TypeKind::Array:
      return text(type) + " cannot be compared";
    case TypeKind::TypeParam: {
      const InterfaceType* bound = boundOf(static_cast<const TypeParamType*>(under));
      return isEmptyTypeSet(bound) ? "empty type set" : "incomparable types in type set";
    }
    default:
      return "";
  }
}

}  // namespace gopark
