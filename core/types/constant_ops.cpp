// Arithmetic, shifts and comparisons of constants (Go spec, "Constant expressions").
#include <algorithm>

#include "core/base/check.h"
#include "core/types/constant.h"
#include "core/types/constant_rep.h"

namespace gopark {

namespace {

Rational rationalOf(const Constant& x) {
  const Rational* value = x.rep().get<Rational>();
  return value ? *value : Rational{integerOf(x), BigInt(1)};
}

BigFloat bigFloatOf(const Constant& x) {
  if (const BigFloat* value = x.rep().get<BigFloat>()) return *value;
  if (const Rational* value = x.rep().get<Rational>()) {
    return BigFloat::fromRatio(value->numerator, value->denominator);
  }
  return BigFloat(integerOf(x));
}

bool holds(int order, Operator op) {
  switch (op) {
    case Operator::Equal:
      return order == 0;
    case Operator::NotEqual:
      return order != 0;
    case Operator::Less:
      return order < 0;
    case Operator::LessEqual:
      return order <= 0;
    case Operator::Greater:
      return order > 0;
    case Operator::GreaterEqual:
      return order >= 0;
    default:
      GOPARK_UNREACHABLE("constants are compared with comparison operators");
  }
}

// x op y in 64 bits; nothing if the result does not fit or is no integer.
std::optional<int64_t> smallIntegerOp(int64_t x, Operator op, int64_t y, bool integerDivision) {
  int64_t result = 0;
  switch (op) {
    case Operator::Add:
      if (__builtin_add_overflow(x, y, &result)) return {};
      return result;
    case Operator::Sub:
      if (__builtin_sub_overflow(x, y, &result)) return {};
      return result;
    case Operator::Mul:
      if (__builtin_mul_overflow(x, y, &result)) return {};
      return result;
    case Operator::Div:
      if (!integerDivision || y == 0 || y == -1) return {};
      return x / y;
    case Operator::Rem:
      if (y == 0 || y == -1) return {};
      return x % y;
    case Operator::And:
      return x & y;
    case Operator::Or:
      return x | y;
    case Operator::Xor:
      return x ^ y;
    case Operator::AndNot:
      return x & ~y;
    default:
      return {};
  }
}

template <class T>
T fractionOp(const T& x, Operator op, const T& y) {
  switch (op) {
    case Operator::Add:
      return x.plus(y);
    case Operator::Sub:
      return x.minus(y);
    case Operator::Mul:
      return x.times(y);
    case Operator::Div:
      return x.dividedBy(y);
    default:
      GOPARK_UNREACHABLE("float constants have the four arithmetic operators");
  }
}

}  // namespace

const Constant* ConstantPool::unaryOp(Operator op, const Constant* x, unsigned unsignedBits) {
  if (x->isUnknown()) return x;
  switch (op) {
    case Operator::Add:
      return x;
    case Operator::Not:
      return makeBool(!x->boolValue());
    case Operator::Xor: {
      const BigInt inverted = ~integerOf(*x);
      if (unsignedBits == 0) return makeBigInt(inverted);
      return makeBigInt(inverted & (BigInt::powerOfTwo(unsignedBits) - BigInt(1)));
    }
    case Operator::Sub:
      if (x->isInt()) return makeBigInt(integerOf(*x).negated());
      if (const Rational* value = x->rep().get<Rational>()) {
        return makeRational({value->numerator.negated(), value->denominator});
      }
      if (const BigFloat* value = x->rep().get<BigFloat>()) return makeBigFloat(value->negated());
      return makeComplex(unaryOp(op, real(x), 0), unaryOp(op, imaginary(x), 0));
    default:
      GOPARK_UNREACHABLE("constants have the unary operators + - ! ^");
  }
}

const Constant* ConstantPool::binaryOp(const Constant* x, Operator op, const Constant* y,
                                       bool integerDivision) {
  if (x->isUnknown() || y->isUnknown()) return unknown_;
  switch (std::max(x->kind(), y->kind())) {
    case ConstantKind::Bool:
      if (op == Operator::AndAnd) return makeBool(x->boolValue() && y->boolValue());
      return makeBool(x->boolValue() || y->boolValue());
    case ConstantKind::String:
      GOPARK_CHECK(op == Operator::Add && x->kind() == y->kind(), "strings are only added to strings");
      return add(std::make_unique<Constant::Rep>(Constant::Rep{TextValue{{}, x, y}}));
    case ConstantKind::Int:
      return integerOp(*x, op, *y, integerDivision);
    case ConstantKind::Float: {
      const bool isBig = x->rep().get<BigFloat>() || y->rep().get<BigFloat>();
      if (isBig) return makeBigFloat(fractionOp(bigFloatOf(*x), op, bigFloatOf(*y)));
      return makeRational(fractionOp(rationalOf(*x), op, rationalOf(*y)));
    }
    case ConstantKind::Complex:
      return complexOp(toComplex(x), op, toComplex(y));
    case ConstantKind::Unknown:
      break;
  }
  return unknown_;
}

const Constant* ConstantPool::integerOp(const Constant& x, Operator op, const Constant& y,
                                        bool integerDivision) {
  const int64_t* a = x.rep().get<int64_t>();
  const int64_t* b = y.rep().get<int64_t>();
  if (a && b) {
    if (const auto result = smallIntegerOp(*a, op, *b, integerDivision)) return makeInt64(*result);
  }
  const BigInt left = integerOf(x);
  const BigInt right = integerOf(y);
  switch (op) {
    case Operator::Add:
      return makeBigInt(left + right);
    case Operator::Sub:
      return makeBigInt(left - right);
    case Operator::Mul:
      return makeBigInt(left * right);
    case Operator::Div:
      if (integerDivision) return makeBigInt(left.divide(right).quotient);
      return makeRational(Rational::of(left, right));
    case Operator::Rem:
      return makeBigInt(left.divide(right).remainder);
    case Operator::And:
      return makeBigInt(left & right);
    case Operator::Or:
      return makeBigInt(left | right);
    case Operator::Xor:
      return makeBigInt(left ^ right);
    case Operator::AndNot:
      return makeBigInt(left & ~right);
    default:
      GOPARK_UNREACHABLE("integer constants have arithmetic and bit operators");
  }
}

const Constant* ConstantPool::complexOp(const Constant* x, Operator op, const Constant* y) {
  const auto calculate = [this](const Constant* left, Operator each, const Constant* right) {
    return binaryOp(left, each, right);
  };
  using enum Operator;
  const Constant* a = real(x);
  const Constant* b = imaginary(x);
  const Constant* c = real(y);
  const Constant* d = imaginary(y);
  if (op == Add || op == Sub) return makeComplex(calculate(a, op, c), calculate(b, op, d));
  const Constant* ac = calculate(a, Mul, c);
  const Constant* bd = calculate(b, Mul, d);
  const Constant* bc = calculate(b, Mul, c);
  const Constant* ad = calculate(a, Mul, d);
  if (op == Mul) return makeComplex(calculate(ac, Sub, bd), calculate(bc, Add, ad));
  GOPARK_CHECK(op == Div, "complex constants have the four arithmetic operators");
  const Constant* scale = calculate(calculate(c, Mul, c), Add, calculate(d, Mul, d));
  return makeComplex(calculate(calculate(ac, Add, bd), Div, scale),
                     calculate(calculate(bc, Sub, ad), Div, scale));
}

const Constant* ConstantPool::shift(const Constant* x, Operator op, unsigned count) {
  if (x->isUnknown() || count == 0) return x;
  const BigInt value = integerOf(*x);
  return makeBigInt(op == Operator::ShiftLeft ? value << count : value >> count);
}

bool ConstantPool::compare(const Constant* x, Operator op, const Constant* y) const {
  if (x->isUnknown() || y->isUnknown()) return false;
  const bool isNegated = op == Operator::NotEqual;
  switch (std::max(x->kind(), y->kind())) {
    case ConstantKind::Bool:
      return (x->boolValue() == y->boolValue()) != isNegated;
    case ConstantKind::String:
      return holds(x->stringValue().compare(y->stringValue()), op);
    case ConstantKind::Int:
      return holds(integerOf(*x).compare(integerOf(*y)), op);
    case ConstantKind::Float:
      if (x->rep().get<BigFloat>() || y->rep().get<BigFloat>()) {
        return holds(bigFloatOf(*x).compare(bigFloatOf(*y)), op);
      }
      return holds(rationalOf(*x).compare(rationalOf(*y)), op);
    case ConstantKind::Complex: {
      const auto isSame = [this](const Constant* a, const Constant* b) {
        return compare(a, Operator::Equal, b);
      };
      const auto part = [](const Constant* z, bool isReal) -> const Constant* {
        const ComplexValue* value = z->rep().get<ComplexValue>();
        if (!value) return isReal ? z : nullptr;
        return isReal ? value->real : value->imaginary;
      };
      const Constant* xi = part(x, false);
      const Constant* yi = part(y, false);
      const bool sameImaginary = xi && yi ? isSame(xi, yi) : (xi ? xi : yi)->sign() == 0;
      return (isSame(part(x, true), part(y, true)) && sameImaginary) != isNegated;
    }
    case ConstantKind::Unknown:
      break;
  }
  return false;
}

}  // namespace gopark
