// Arithmetic of big floats on exact integers, each result rounded once.
#include "core/types/big_float.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/check.h"

namespace gopark {

namespace {

// Bits kept below the result so that a "sticky" last bit decides ties.
constexpr size_t kGuardBits = 2;
constexpr size_t kDecimalGuardBits = 64;
constexpr int64_t kMaxExponent = std::numeric_limits<int32_t>::max();
constexpr int64_t kMinExponent = std::numeric_limits<int32_t>::min();

// |mantissa| >> count, rounded to nearest even; isSticky: there is something below the mantissa's last bit.
BigInt roundedShift(const BigInt& mantissa, size_t count, bool isSticky) {
  if (count == 0) return mantissa;
  const BigInt magnitude = mantissa.magnitude();
  BigInt kept = magnitude >> count;
  const bool hasHalf = (magnitude >> (count - 1)).isOdd();
  const bool hasMore = isSticky || (!magnitude.isZero() && magnitude.trailingZeros() < count - 1);
  if (hasHalf && (hasMore || kept.isOdd())) kept = kept + BigInt(1);
  return mantissa.isNegative() ? kept.negated() : kept;
}

// The shape of a machine float.
struct FloatShape {
  int64_t precision;
  int64_t minExponent;  // of the smallest normal number, 2^minExponent
  int64_t maxExponent;
};
constexpr FloatShape kDoubleShape{53, -1022, 1023};
constexpr FloatShape kFloatShape{24, -126, 127};

// mantissa × 2^exponent (and something more if isSticky) as the nearest value of the shape, in a double.
RoundedDouble roundToShape(const BigInt& mantissa, int64_t exponent, bool isSticky, const FloatShape& shape) {
  if (mantissa.isZero()) return {0, !isSticky};
  const auto bits = static_cast<int64_t>(mantissa.bitLength());
  const int64_t top = bits + exponent - 1;
  const double signedOne = mantissa.isNegative() ? -1.0 : 1.0;
  if (top > shape.maxExponent) return {signedOne * std::numeric_limits<double>::infinity(), false};
  const int64_t keep = shape.precision - std::max<int64_t>(0, shape.minExponent - top);
  if (keep < 0) return {signedOne * 0.0, false};
  const int64_t cut = std::max<int64_t>(0, bits - keep);
  const bool isExact = !isSticky && static_cast<int64_t>(mantissa.trailingZeros()) >= cut;
  const BigInt kept = roundedShift(mantissa, static_cast<size_t>(cut), isSticky);
  if (static_cast<int64_t>(kept.bitLength()) + exponent + cut - 1 > shape.maxExponent) {
    return {signedOne * std::numeric_limits<double>::infinity(), false};
  }
  const auto low = static_cast<double>(static_cast<int64_t>(kept.low64()));
  return {std::ldexp(low, static_cast<int>(exponent + cut)), isExact};
}

RoundedDouble ratioToShape(const BigInt& numerator, const BigInt& denominator, const FloatShape& shape) {
  const auto wanted = static_cast<int64_t>(denominator.bitLength()) + shape.precision + 4 -
                      static_cast<int64_t>(numerator.bitLength());
  const auto shift = static_cast<size_t>(std::max<int64_t>(0, wanted));
  const auto [quotient, remainder] = (numerator << shift).divide(denominator);
  return roundToShape(quotient, -static_cast<int64_t>(shift), !remainder.isZero(), shape);
}

}  // namespace

RoundedDouble ratioToDouble(const BigInt& numerator, const BigInt& denominator) {
  return ratioToShape(numerator, denominator, kDoubleShape);
}

RoundedFloat ratioToFloat(const BigInt& numerator, const BigInt& denominator) {
  const RoundedDouble rounded = ratioToShape(numerator, denominator, kFloatShape);
  return {static_cast<float>(rounded.value), rounded.isExact};
}

BigFloat::BigFloat(const BigInt& value, size_t bits) {
  *this = fromScaled(value, 0, bits);
}

BigFloat BigFloat::fromScaled(const BigInt& mantissa, int64_t exponent, size_t bits) {
  BigFloat result;
  const size_t length = mantissa.bitLength();
  const size_t cut = length > bits ? length - bits : 0;
  const BigInt kept = roundedShift(mantissa, cut, false);
  const size_t zeros = kept.trailingZeros();
  result.mantissa_ = kept >> zeros;
  if (result.mantissa_.isZero()) return result;
  result.exponent_ = exponent + static_cast<int64_t>(cut + zeros);
  result.isInfinite_ = result.binaryExponent() > kMaxExponent;
  if (result.binaryExponent() < kMinExponent) return {};
  return result;
}

BigFloat BigFloat::fromRatio(const BigInt& numerator, const BigInt& denominator, size_t bits) {
  return BigFloat(numerator, std::max(bits, numerator.bitLength()))
      .dividedBy(BigFloat(denominator, std::max(bits, denominator.bitLength())), bits);
}

BigFloat BigFloat::fromDecimal(const BigInt& digits, int64_t exponent) {
  constexpr size_t kBits = kFloatConstantBits + kDecimalGuardBits;
  // 10^e = 5^e × 2^e; beyond the binary exponents there are no values.
  if (digits.isZero()) return {};
  const auto magnitude = static_cast<uint64_t>(exponent < 0 ? -exponent : exponent);
  if (magnitude > static_cast<uint64_t>(kMaxExponent)) {
    BigFloat beyond;
    if (exponent > 0) {
      beyond.mantissa_ = BigInt(digits.sign());
      beyond.isInfinite_ = true;
    }
    return beyond;
  }
  BigFloat power(BigInt(1));
  BigFloat square(BigInt(5));
  for (uint64_t rest = magnitude; rest != 0; rest >>= 1) {
    if ((rest & 1) != 0) power = power.times(square, kBits);
    if (rest > 1) square = square.times(square, kBits);
  }
  const BigFloat exact(digits, std::max(kBits, digits.bitLength()));
  if (power.isInfinite_) return exponent < 0 ? BigFloat() : power;
  const BigFloat scaled = exponent < 0 ? exact.dividedBy(power) : exact.times(power);
  return fromScaled(scaled.mantissa_, scaled.exponent_ + exponent);
}

BigFloat::Whole BigFloat::truncated() const {
  if (exponent_ >= 0) return {mantissa_ << static_cast<size_t>(exponent_), true};
  const BigInt kept = mantissa_.magnitude() >> static_cast<size_t>(-exponent_);
  return {mantissa_.isNegative() ? kept.negated() : kept, false};
}

BigFloat BigFloat::roundedTo(size_t bits, bool awayFromZero) const {
  const size_t length = mantissa_.bitLength();
  if (length <= bits) return *this;
  const size_t cut = length - bits;
  BigInt kept = mantissa_.magnitude() >> cut;
  if (awayFromZero) kept = kept + BigInt(1);  // the mantissa is odd: something was cut off
  return fromScaled(mantissa_.isNegative() ? kept.negated() : kept, exponent_ + static_cast<int64_t>(cut));
}

BigFloat BigFloat::negated() const {
  BigFloat result = *this;
  result.mantissa_ = mantissa_.negated();
  return result;
}

BigFloat BigFloat::plus(const BigFloat& other) const {
  if (other.sign() == 0 || isInfinite_) return *this;
  if (sign() == 0 || other.isInfinite_) return other;
  const BigFloat& larger = binaryExponent() >= other.binaryExponent() ? *this : other;
  const BigFloat& smaller = &larger == this ? other : *this;
  // Far below the larger one's last bit only the smaller one's sign counts.
  const int64_t floor = larger.binaryExponent() - static_cast<int64_t>(2 * kFloatConstantBits + kGuardBits);
  const bool isTiny = smaller.binaryExponent() < floor;
  const int64_t smallExponent = isTiny ? floor : smaller.exponent_;
  const BigInt small = isTiny ? BigInt(smaller.sign()) : smaller.mantissa_;
  const int64_t exponent = std::min(larger.exponent_, smallExponent);
  const BigInt sum = (larger.mantissa_ << static_cast<size_t>(larger.exponent_ - exponent)) +
                     (small << static_cast<size_t>(smallExponent - exponent));
  return fromScaled(sum, exponent);
}

BigFloat BigFloat::times(const BigFloat& other, size_t bits) const {
  BigFloat product = fromScaled(mantissa_ * other.mantissa_, exponent_ + other.exponent_, bits);
  product.isInfinite_ |= (isInfinite_ || other.isInfinite_) && product.sign() != 0;
  return product;
}

BigFloat BigFloat::dividedBy(const BigFloat& other, size_t bits) const {
  GOPARK_CHECK(other.sign() != 0, "division by zero is reported before");
  const auto wanted = static_cast<int64_t>(bits + kGuardBits + other.mantissa_.bitLength()) -
                      static_cast<int64_t>(mantissa_.bitLength());
  const auto shift = static_cast<size_t>(std::max<int64_t>(0, wanted));
  auto [quotient, remainder] = (mantissa_ << shift).divide(other.mantissa_);
  // One more bit that stands for all that follows.
  quotient = quotient << 1;
  if (!remainder.isZero()) quotient = quotient + BigInt(sign() * other.sign());
  return fromScaled(quotient, exponent_ - other.exponent_ - static_cast<int64_t>(shift) - 1, bits);
}

int BigFloat::compare(const BigFloat& other) const {
  if (sign() != other.sign()) return sign() < other.sign() ? -1 : 1;
  if (sign() == 0) return 0;
  const int64_t a = binaryExponent();
  const int64_t b = other.binaryExponent();
  if (a != b) return (a < b) == (sign() > 0) ? -1 : 1;
  const int64_t exponent = std::min(exponent_, other.exponent_);
  return (mantissa_ << static_cast<size_t>(exponent_ - exponent))
      .compare(other.mantissa_ << static_cast<size_t>(other.exponent_ - exponent));
}

RoundedDouble BigFloat::toDouble() const {
  return roundToShape(mantissa_, exponent_, false, kDoubleShape);
}

RoundedFloat BigFloat::toFloat() const {
  const RoundedDouble rounded = roundToShape(mantissa_, exponent_, false, kFloatShape);
  return {static_cast<float>(rounded.value), rounded.isExact};
}

}  // namespace gopark
