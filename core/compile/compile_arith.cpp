// Arithmetic, shifts, string concatenation.
#include <algorithm>
#include <bit>

#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

Opcode integerOpcode(Operator op, bool isSigned) {
  switch (op) {
    case Operator::Add:
      return Opcode::Add;
    case Operator::Sub:
      return Opcode::Sub;
    case Operator::Mul:
      return Opcode::Mul;
    case Operator::Div:
      return isSigned ? Opcode::DivSigned : Opcode::DivUnsigned;
    case Operator::Rem:
      return isSigned ? Opcode::RemSigned : Opcode::RemUnsigned;
    case Operator::And:
      return Opcode::And;
    case Operator::Or:
      return Opcode::Or;
    case Operator::Xor:
      return Opcode::Xor;
    case Operator::AndNot:
      return Opcode::AndNot;
    default:
      GOPARK_UNREACHABLE("an arithmetic operator");
  }
}

Opcode floatOpcode(Operator op, bool isNarrow) {
  switch (op) {
    case Operator::Add:
      return isNarrow ? Opcode::AddFloat32 : Opcode::AddFloat64;
    case Operator::Sub:
      return isNarrow ? Opcode::SubFloat32 : Opcode::SubFloat64;
    case Operator::Mul:
      return isNarrow ? Opcode::MulFloat32 : Opcode::MulFloat64;
    case Operator::Div:
      return isNarrow ? Opcode::DivFloat32 : Opcode::DivFloat64;
    default:
      GOPARK_UNREACHABLE("an arithmetic operator of floats");
  }
}

Opcode complexOpcode(Operator op, bool isNarrow) {
  switch (op) {
    case Operator::Add:
      return isNarrow ? Opcode::AddComplex64 : Opcode::AddComplex128;
    case Operator::Sub:
      return isNarrow ? Opcode::SubComplex64 : Opcode::SubComplex128;
    case Operator::Mul:
      return isNarrow ? Opcode::MulComplex64 : Opcode::MulComplex128;
    case Operator::Div:
      return isNarrow ? Opcode::DivComplex64 : Opcode::DivComplex128;
    default:
      GOPARK_UNREACHABLE("an arithmetic operator of complex numbers");
  }
}

// Whether the result may leave the type's range, so that it must be wrapped.
bool mayOverflow(Operator op) {
  return op == Operator::Add || op == Operator::Sub || op == Operator::Mul || op == Operator::Div ||
         op == Operator::ShiftLeft;
}

bool fits16(int64_t value) {
  return value >= -32768 && value <= 32767;
}

}  // namespace

void FunctionCompiler::extend(const Type* type, SlotIndex slot) {
  const IntegerForm form = integerFormOf(type);
  switch (form.bits) {
    case 8:
      code_.emit(form.isSigned ? Opcode::ExtendSigned8 : Opcode::ExtendUnsigned8, slot, slot);
      return;
    case 16:
      code_.emit(form.isSigned ? Opcode::ExtendSigned16 : Opcode::ExtendUnsigned16, slot, slot);
      return;
    case 32:
      code_.emit(form.isSigned ? Opcode::ExtendSigned32 : Opcode::ExtendUnsigned32, slot, slot);
      return;
    default:
      return;
  }
}

bool FunctionCompiler::isArithmetic(const Expr* expr) const {
  const auto* binary = tryAs<BinaryExpr>(expr);
  if (!binary || binary->mode == ExprMode::Constant) return false;
  if (binary->op == Operator::AndAnd || binary->op == Operator::OrOr || isComparison(binary->op))
    return false;
  return !isString(typeOf(binary));
}

void FunctionCompiler::binaryTo(BinaryExpr* expr, SlotIndex to) {
  if (expr->op == Operator::AndAnd || expr->op == Operator::OrOr) {
    logicalTo(expr, to);
    return;
  }
  if (isComparison(expr->op)) {
    compareTo(expr, to);
    return;
  }
  if (isString(typeOf(expr))) {
    concatTo(expr, to);
    return;
  }
  // A chain a + b - c … leans to the left; it may have thousands of terms.
  std::vector<BinaryExpr*> chain{expr};
  SlotIndex hoisted = 0;
  while (true) {
    Expr* left = unparenthesized(chain.back()->x);
    if (!isArithmetic(left) || findHoisted(left, hoisted)) break;
    chain.push_back(as<BinaryExpr>(left));
  }
  SlotIndex value = 0;
  SlotIndex partial = 0;
  bool hasValue = false;
  for (size_t i = chain.size(); i-- > 0;) {
    BinaryExpr* term = chain[i];
    SlotIndex target = to;
    if (i > 0) {  // `to` may be a variable that later terms read
      if (partial == 0) partial = code_.allocate(slotsOf(typeOf(expr)));
      target = partial;
    }
    const TempScope scope(code_);
    if (!hasValue) {
      if (termWithConstantLeft(term, target)) {
        value = target;
        hasValue = true;
        continue;
      }
      value = operand(term->x);
      hasValue = true;
    }
    opIntoSlots(term->op, typeOf(term), target, value, term->y, term);
    value = target;
  }
}

// 2 * x as x * 2, where the operator allows it.
bool FunctionCompiler::termWithConstantLeft(BinaryExpr* term, SlotIndex to) {
  if (term->op != Operator::Add && term->op != Operator::Mul && term->op != Operator::And) return false;
  if (!isInteger(typeOf(term)) || term->x->mode != ExprMode::Constant || term->y->mode == ExprMode::Constant)
    return false;
  if (!fits16(constantWord(term->x->constant, typeOf(term)))) return false;
  const SlotIndex y = operand(term->y);
  at(term);
  return arithmeticImmediate(term->op, typeOf(term), to, y, term->x->constant);
}

// to = x op y; `x` is in slots already.
void FunctionCompiler::opIntoSlots(Operator op, const Type* type, SlotIndex to, SlotIndex x, Expr* y,
                                   const Node* node) {
  if (isShift(op)) {
    shiftTo(op, type, to, x, y, node);
    return;
  }
  if (isInteger(type) && y->mode == ExprMode::Constant) {
    at(node);
    if (arithmeticImmediate(op, type, to, x, y->constant)) return;
  }
  const SlotIndex right = operandAs(y, type);
  at(node);
  arithmetic(op, type, to, x, right);
}

void FunctionCompiler::arithmetic(Operator op, const Type* type, SlotIndex to, SlotIndex x, SlotIndex y) {
  if (isFloat(type)) {
    code_.emit(floatOpcode(op, basicKindOf(type) == BasicKind::Float32), to, x, y);
    return;
  }
  if (isComplex(type)) {
    code_.emit(complexOpcode(op, basicKindOf(type) == BasicKind::Complex64), to, x, y);
    return;
  }
  if (isString(type)) {
    const SlotIndex both = code_.allocate(4);
    code_.move(both, x, 2);
    code_.move(both + 2, y, 2);
    code_.emit(Opcode::Concat, to, both, 2);
    return;
  }
  code_.emit(integerOpcode(op, integerFormOf(type).isSigned), to, x, y);
  if (mayOverflow(op)) extend(type, to);
}

bool FunctionCompiler::arithmeticImmediate(Operator op, const Type* type, SlotIndex to, SlotIndex x,
                                           const Constant* y) {
  const int64_t value = constantWord(y, type);
  const IntegerForm form = integerFormOf(type);
  switch (op) {
    case Operator::Add:
    case Operator::Sub: {
      const int64_t addend = op == Operator::Add ? value : -value;
      if (!fits16(value) || !fits16(addend)) return false;
      code_.emit(Opcode::AddImmediate, to, x, static_cast<uint16_t>(addend));
      extend(type, to);
      return true;
    }
    case Operator::Mul:
      if (!fits16(value)) return false;
      code_.emit(Opcode::MulImmediate, to, x, static_cast<uint16_t>(value));
      extend(type, to);
      return true;
    case Operator::And:
      if (!fits16(value)) return false;
      code_.emit(Opcode::AndImmediate, to, x, static_cast<uint16_t>(value));
      return true;
    case Operator::Div:
    case Operator::Rem: {
      if (form.isSigned || value <= 0 || !std::has_single_bit(static_cast<uint64_t>(value))) return false;
      const auto shift = static_cast<uint32_t>(std::countr_zero(static_cast<uint64_t>(value)));
      if (op == Operator::Div) {
        code_.emit(Opcode::ShiftRightUnsignedImmediate, to, x, shift);
        return true;
      }
      if (!fits16(value - 1)) return false;
      code_.emit(Opcode::AndImmediate, to, x, static_cast<uint16_t>(value - 1));
      return true;
    }
    default:
      return false;
  }
}

void FunctionCompiler::shiftTo(Operator op, const Type* type, SlotIndex to, SlotIndex x, Expr* count,
                               const Node* node) {
  const bool isSigned = integerFormOf(type).isSigned;
  if (count->mode == ExprMode::Constant) {
    const uint64_t bits = count->constant->uint64Value().value;
    at(node);
    if (bits < 64) {
      const Opcode immediate = op == Operator::ShiftLeft ? Opcode::ShiftLeftImmediate
                               : isSigned                ? Opcode::ShiftRightSignedImmediate
                                                         : Opcode::ShiftRightUnsignedImmediate;
      code_.emit(immediate, to, x, static_cast<uint32_t>(bits));
    } else if (op == Operator::ShiftRight && isSigned) {
      code_.emit(Opcode::ShiftRightSignedImmediate, to, x, 63);
    } else {
      code_.zero(to, 1);
    }
    if (op == Operator::ShiftLeft) extend(type, to);
    return;
  }
  const SlotIndex bits = operand(count);
  at(node);
  if (integerFormOf(typeOf(count)).isSigned) code_.emit(Opcode::CheckShift, bits);
  const Opcode shift = op == Operator::ShiftLeft ? Opcode::ShiftLeft
                       : isSigned                ? Opcode::ShiftRightSigned
                                                 : Opcode::ShiftRightUnsigned;
  code_.emit(shift, to, x, bits);
  if (op == Operator::ShiftLeft) extend(type, to);
}

void FunctionCompiler::flattenConcat(Expr* expr, std::vector<Expr*>& terms) {
  // Down the left side in a loop, then the right sides on the way back.
  std::vector<BinaryExpr*> chain;
  SlotIndex hoisted = 0;
  while (true) {
    expr = unparenthesized(expr);
    auto* binary = tryAs<BinaryExpr>(expr);
    if (!binary || binary->mode == ExprMode::Constant || findHoisted(expr, hoisted)) break;
    chain.push_back(binary);
    expr = binary->x;
  }
  terms.push_back(expr);
  for (size_t i = chain.size(); i-- > 0;) {
    Expr* right = unparenthesized(chain[i]->y);
    if (tryAs<BinaryExpr>(right) && right->mode != ExprMode::Constant) {
      flattenConcat(right, terms);
    } else {
      terms.push_back(right);
    }
  }
}

void FunctionCompiler::concatTo(BinaryExpr* expr, SlotIndex to) {
  std::vector<Expr*> terms;
  flattenConcat(expr, terms);
  constexpr size_t kMaxTerms = 1000;  // a frame has room for them
  const size_t count = std::min(terms.size(), kMaxTerms);
  const SlotIndex first = code_.allocate(static_cast<uint32_t>(2 * count));
  SlotIndex next = 0;
  for (size_t i = 0; i < terms.size(); ++i) {
    if (next == count) {
      code_.emit(Opcode::Concat, first, first, static_cast<uint32_t>(count));
      next = 1;
    }
    convertTo(terms[i], typeOf(expr), first + 2 * next);
    ++next;
  }
  at(expr);
  code_.emit(Opcode::Concat, to, first, next);
}

}  // namespace gopark
