// BigFloat: binary floats with a mantissa of 512 bits, for constants that are no small fractions; and
// rounding to the floats of the machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/types/big_int.h"

namespace gopark {

inline constexpr size_t kFloatConstantBits = 512;  // gc's precision; the spec asks for 256

// A machine float and whether nothing was lost.
struct RoundedDouble {
  double value = 0;
  bool isExact = false;
};
struct RoundedFloat {
  float value = 0;
  bool isExact = false;
};

// The value is mantissa × 2^exponent. Every operation rounds to nearest even.
class BigFloat {
 public:
  BigFloat() = default;
  // bits: of the mantissa. More than the default serve as guard digits of an intermediate value.
  explicit BigFloat(const BigInt& value, size_t bits = kFloatConstantBits);
  static BigFloat fromScaled(const BigInt& mantissa, int64_t exponent, size_t bits = kFloatConstantBits);
  static BigFloat fromRatio(const BigInt& numerator, const BigInt& denominator,
                            size_t bits = kFloatConstantBits);
  // digits × 10^exponent, correct to the last bit but for rare ties.
  static BigFloat fromDecimal(const BigInt& digits, int64_t exponent);

  bool isInfinite() const { return isInfinite_; }  // beyond an exponent of 31 bits
  int sign() const { return mantissa_.sign(); }
  bool isWhole() const { return exponent_ >= 0 || mantissa_.isZero(); }
  // The e of a value in [0.5, 1) × 2^e.
  int64_t binaryExponent() const { return static_cast<int64_t>(mantissa_.bitLength()) + exponent_; }
  const BigInt& mantissa() const { return mantissa_; }
  int64_t exponent() const { return exponent_; }

  // Towards zero, and whether that is exact; only for values of moderate size.
  struct Whole {
    BigInt value;
    bool isExact;
  };
  Whole truncated() const;
  // Rounded to fewer bits, away from zero or towards it.
  BigFloat roundedTo(size_t bits, bool awayFromZero) const;

  BigFloat negated() const;
  BigFloat plus(const BigFloat& other) const;
  BigFloat minus(const BigFloat& other) const { return plus(other.negated()); }
  BigFloat times(const BigFloat& other, size_t bits = kFloatConstantBits) const;
  BigFloat dividedBy(const BigFloat& other, size_t bits = kFloatConstantBits) const;
  int compare(const BigFloat& other) const;

  RoundedDouble toDouble() const;
  RoundedFloat toFloat() const;

 private:
  BigInt mantissa_;  // odd or zero
  int64_t exponent_ = 0;
  bool isInfinite_ = false;
};

// numerator / denominator, rounded once.
RoundedDouble ratioToDouble(const BigInt& numerator, const BigInt& denominator);
RoundedFloat ratioToFloat(const BigInt& numerator, const BigInt& denominator);

}  // namespace gopark
