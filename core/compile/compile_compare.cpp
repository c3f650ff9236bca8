// Comparisons, conditions and the jumps they become.
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

Operator inverted(Operator op) {
  switch (op) {
    case Operator::Equal:
      return Operator::NotEqual;
    case Operator::NotEqual:
      return Operator::Equal;
    case Operator::Less:
      return Operator::GreaterEqual;
    case Operator::LessEqual:
      return Operator::Greater;
    case Operator::Greater:
      return Operator::LessEqual;
    case Operator::GreaterEqual:
      return Operator::Less;
    default:
      GOPARK_UNREACHABLE("a comparison operator");
  }
}

// x op y as y op' x.
Operator swapped(Operator op) {
  switch (op) {
    case Operator::Less:
      return Operator::Greater;
    case Operator::LessEqual:
      return Operator::GreaterEqual;
    case Operator::Greater:
      return Operator::Less;
    case Operator::GreaterEqual:
      return Operator::LessEqual;
    default:
      return op;
  }
}

// Values of one slot whose equality is that of the slots.
bool isWordCompared(const Type* type) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Basic:
      return !isString(base) && !isFloat(base) && !isComplex(base);
    case TypeKind::Pointer:
    case TypeKind::Chan:
    case TypeKind::Map:
    case TypeKind::Signature:
      return true;
    case TypeKind::Struct:
    case TypeKind::Array:
      return slotsOf(base) == 1 && isPlainMemory(base);
    default:
      return false;
  }
}

struct CompareOpcodes {
  Opcode equal, notEqual, less, lessEqual;
};

constexpr CompareOpcodes kSigned{Opcode::Equal, Opcode::NotEqual, Opcode::LessSigned,
                                 Opcode::LessEqualSigned};
constexpr CompareOpcodes kUnsigned{Opcode::Equal, Opcode::NotEqual, Opcode::LessUnsigned,
                                   Opcode::LessEqualUnsigned};
constexpr CompareOpcodes kFloat64{Opcode::EqualFloat64, Opcode::NotEqualFloat64, Opcode::LessFloat64,
                                  Opcode::LessEqualFloat64};
constexpr CompareOpcodes kFloat32{Opcode::EqualFloat32, Opcode::NotEqualFloat32, Opcode::LessFloat32,
                                  Opcode::LessEqualFloat32};
constexpr CompareOpcodes kString{Opcode::EqualString, Opcode::NotEqualString, Opcode::LessString,
                                 Opcode::LessEqualString};

const CompareOpcodes* opcodesOf(const Type* type) {
  if (isString(type)) return &kString;
  if (isFloat(type)) return basicKindOf(type) == BasicKind::Float32 ? &kFloat32 : &kFloat64;
  if (!isWordCompared(type)) return nullptr;
  return integerFormOf(type).isSigned ? &kSigned : &kUnsigned;
}

}  // namespace

bool FunctionCompiler::isNilExpr(Expr* expr) const {
  return unparenthesized(expr)->mode == ExprMode::NilValue;
}

// Mixed with an interface, the other operand is converted to it.
const Type* FunctionCompiler::comparedType(const Expr* x, const Expr* y) const {
  if (isInterface(typeOf(y)) && !isInterface(typeOf(x))) return typeOf(y);
  if (x->mode == ExprMode::Constant && isUntyped(typeOf(x))) return typeOf(y);
  return typeOf(x);
}

void FunctionCompiler::compareTo(BinaryExpr* expr, SlotIndex to) {
  if (isNilExpr(expr->x) || isNilExpr(expr->y)) {
    const SlotIndex x = operand(isNilExpr(expr->x) ? expr->y : expr->x);
    code_.emit(Opcode::EqualImmediate, to, x, 0);
    if (expr->op == Operator::NotEqual) code_.emit(Opcode::BoolNot, to, to);
    return;
  }
  const Type* type = comparedType(expr->x, expr->y);
  int64_t value = 0;
  if (expr->op == Operator::Equal && isWordCompared(type) && smallConstant(expr->y, value)) {
    const SlotIndex x = operand(expr->x);
    code_.emit(Opcode::EqualImmediate, to, x, static_cast<uint16_t>(value));
    return;
  }
  const SlotIndex x = operandAs(expr->x, type);
  const SlotIndex y = operandAs(expr->y, type);
  at(expr);
  compareSlots(expr->op, type, to, x, y);
}

void FunctionCompiler::compareSlots(Operator op, const Type* type, SlotIndex to, SlotIndex x, SlotIndex y) {
  if (const CompareOpcodes* opcodes = opcodesOf(type)) {
    switch (op) {
      case Operator::Equal:
        code_.emit(opcodes->equal, to, x, y);
        return;
      case Operator::NotEqual:
        code_.emit(opcodes->notEqual, to, x, y);
        return;
      case Operator::Less:
        code_.emit(opcodes->less, to, x, y);
        return;
      case Operator::LessEqual:
        code_.emit(opcodes->lessEqual, to, x, y);
        return;
      case Operator::Greater:
        code_.emit(opcodes->less, to, y, x);
        return;
      case Operator::GreaterEqual:
        code_.emit(opcodes->lessEqual, to, y, x);
        return;
      default:
        GOPARK_UNREACHABLE("a comparison operator");
    }
  }
  if (isInterface(type)) {
    code_.emit(Opcode::EqualInterface, to, x, y);
  } else if (isComplex(type)) {
    const bool isNarrow = basicKindOf(type) == BasicKind::Complex64;
    code_.emit(isNarrow ? Opcode::EqualComplex64 : Opcode::EqualComplex128, to, x, y);
  } else if (slotsOf(type) == 0) {
    code_.loadInteger(to, 1);
  } else {
    code_.emit(Opcode::EqualValue, to, x, y);
    code_.word(compiler_.desc(type)->index);
  }
  if (op == Operator::NotEqual) code_.emit(Opcode::BoolNot, to, to);
}

void FunctionCompiler::logicalTo(Expr* expr, SlotIndex to) {
  const CodeLabel no = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  branch(expr, false, no);
  code_.loadInteger(to, 1);
  code_.jump(end);
  code_.bind(no);
  code_.loadInteger(to, 0);
  code_.bind(end);
}

bool FunctionCompiler::smallConstant(const Expr* expr, int64_t& value) const {
  if (expr->mode != ExprMode::Constant) return false;
  const Constant* constant = expr->constant;
  if (constant->kind() == ConstantKind::Bool) {
    value = constant->boolValue() ? 1 : 0;
    return true;
  }
  if (!constant->isNumeric() || !isInteger(typeOf(expr))) return false;
  value = constantWord(constant, typeOf(expr));
  return value >= -32768 && value <= 32767;
}

// Jumps to `target` if the condition is `when`, else goes on.
void FunctionCompiler::branch(Expr* expr, bool when, CodeLabel target) {
  expr = unparenthesized(expr);
  SlotIndex hoisted = 0;
  const TempScope scope(code_);
  if (expr->mode == ExprMode::Constant) {
    if (expr->constant->boolValue() == when) code_.jump(target);
    return;
  }
  const bool isHoisted = findHoisted(expr, hoisted);
  if (auto* unary = tryAs<UnaryExpr>(expr); unary && unary->op == Operator::Not && !isHoisted) {
    branch(unary->x, !when, target);
    return;
  }
  if (auto* binary = tryAs<BinaryExpr>(expr); binary && !isHoisted) {
    if (binary->op == Operator::AndAnd || binary->op == Operator::OrOr) {
      branchLogical(binary, when, target);
      return;
    }
    if (branchCompare(binary, when, target)) return;
  }
  const SlotIndex value = operand(expr);
  at(expr);
  code_.jump(when ? Opcode::JumpIf : Opcode::JumpIfNot, target, value);
}

// a && b && c … leans to the left and may have thousands of terms.
void FunctionCompiler::branchLogical(BinaryExpr* expr, bool when, CodeLabel target) {
  std::vector<Expr*> terms;
  Expr* left = expr;
  while (auto* binary = tryAs<BinaryExpr>(unparenthesized(left))) {
    if (binary->op != expr->op || binary->mode == ExprMode::Constant) break;
    terms.push_back(binary->y);
    left = binary->x;
  }
  terms.push_back(left);
  const bool isAnd = expr->op == Operator::AndAnd;
  if (isAnd != when) {  // any term decides
    for (size_t i = terms.size(); i-- > 0;) branch(terms[i], when, target);
    return;
  }
  const CodeLabel out = code_.newLabel();
  for (size_t i = terms.size(); i-- > 1;) branch(terms[i], !when, out);
  branch(terms[0], when, target);
  code_.bind(out);
}

bool FunctionCompiler::branchCompare(BinaryExpr* expr, bool when, CodeLabel target) {
  if (!isComparison(expr->op)) return false;
  const Operator op = when ? expr->op : inverted(expr->op);
  if (isNilExpr(expr->x) || isNilExpr(expr->y)) {
    const SlotIndex x = operand(isNilExpr(expr->x) ? expr->y : expr->x);
    at(expr);
    jumpCompareConstant(op, x, 0, target);
    return true;
  }
  const Type* type = comparedType(expr->x, expr->y);
  if (isString(type)) return branchEmptyString(expr, op, target);
  if (!isWordCompared(type)) return false;
  const IntegerForm form = integerFormOf(type);
  const bool hasSignedOrder =
      form.isSigned || form.bits < 64 || op == Operator::Equal || op == Operator::NotEqual;
  int64_t value = 0;
  if (hasSignedOrder && smallConstant(expr->y, value)) {
    const SlotIndex x = operand(expr->x);
    at(expr);
    jumpCompareConstant(op, x, value, target);
    return true;
  }
  if (hasSignedOrder && smallConstant(expr->x, value)) {
    const SlotIndex y = operand(expr->y);
    at(expr);
    jumpCompareConstant(swapped(op), y, value, target);
    return true;
  }
  const SlotIndex x = operandAs(expr->x, type);
  const SlotIndex y = operandAs(expr->y, type);
  at(expr);
  jumpCompare(op, form.isSigned || form.bits < 64, x, y, target);
  return true;
}

// s == "" looks at the length only.
bool FunctionCompiler::branchEmptyString(BinaryExpr* expr, Operator op, CodeLabel target) {
  if (op != Operator::Equal && op != Operator::NotEqual) return false;
  const auto isEmpty = [](const Expr* x) {
    return x->mode == ExprMode::Constant && x->constant->stringValue().empty();
  };
  if (!isEmpty(expr->y)) return false;
  const SlotIndex x = operand(expr->x);
  at(expr);
  jumpCompareConstant(op, x + 1, 0, target);
  return true;
}

void FunctionCompiler::jumpCompare(Operator op, bool isSigned, SlotIndex x, SlotIndex y, CodeLabel target) {
  const Opcode less = isSigned ? Opcode::JumpLessSigned : Opcode::JumpLessUnsigned;
  const Opcode lessEqual = isSigned ? Opcode::JumpLessEqualSigned : Opcode::JumpLessEqualUnsigned;
  switch (op) {
    case Operator::Equal:
      code_.jump(Opcode::JumpEqual, target, x, y);
      return;
    case Operator::NotEqual:
      code_.jump(Opcode::JumpNotEqual, target, x, y);
      return;
    case Operator::Less:
      code_.jump(less, target, x, y);
      return;
    case Operator::LessEqual:
      code_.jump(lessEqual, target, x, y);
      return;
    case Operator::Greater:
      code_.jump(less, target, y, x);
      return;
    case Operator::GreaterEqual:
      code_.jump(lessEqual, target, y, x);
      return;
    default:
      GOPARK_UNREACHABLE("a comparison operator");
  }
}

void FunctionCompiler::jumpCompareConstant(Operator op, SlotIndex x, int64_t y, CodeLabel target) {
  const auto immediate = static_cast<uint16_t>(y);
  switch (op) {
    case Operator::Equal:
      if (y == 0) {
        code_.jump(Opcode::JumpIfNot, target, x);
      } else {
        code_.jump(Opcode::JumpEqualImmediate, target, x, immediate);
      }
      return;
    case Operator::NotEqual:
      if (y == 0) {
        code_.jump(Opcode::JumpIf, target, x);
      } else {
        code_.jump(Opcode::JumpNotEqualImmediate, target, x, immediate);
      }
      return;
    case Operator::Less:
      code_.jump(Opcode::JumpLessImmediate, target, x, immediate);
      return;
    case Operator::LessEqual:
      code_.jump(Opcode::JumpLessEqualImmediate, target, x, immediate);
      return;
    case Operator::Greater:
      code_.jump(Opcode::JumpGreaterImmediate, target, x, immediate);
      return;
    case Operator::GreaterEqual:
      code_.jump(Opcode::JumpGreaterEqualImmediate, target, x, immediate);
      return;
    default:
      GOPARK_UNREACHABLE("a comparison operator");
  }
}

}  // namespace gopark
