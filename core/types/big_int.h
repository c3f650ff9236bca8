// BigInt: integers of any size, for exact constants. Sign and magnitude in 32-bit limbs; plain school
// arithmetic, as constants have at most a few thousand bits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gopark {

class BigInt {
 public:
  BigInt() = default;
  explicit BigInt(int64_t value);
  static BigInt fromUint64(uint64_t value);
  // Digits of the base (2 to 16, either case) with any underscores between; the caller has checked them.
  static BigInt fromDigits(std::string_view digits, uint32_t base);
  static BigInt powerOfTwo(size_t exponent);
  static BigInt power(uint32_t base, unsigned exponent);

  bool isZero() const { return limbs_.empty(); }
  bool isNegative() const { return isNegative_; }
  bool isOdd() const { return !limbs_.empty() && (limbs_[0] & 1) != 0; }
  int sign() const { return limbs_.empty() ? 0 : isNegative_ ? -1 : 1; }
  size_t bitLength() const;      // of the magnitude
  size_t trailingZeros() const;  // of the magnitude; 0 for zero

  bool fitsInt64() const;
  bool fitsUint64() const;
  uint64_t low64() const;  // the low 64 bits in two's complement
  std::string text() const;

  BigInt negated() const;
  BigInt magnitude() const;
  BigInt operator+(const BigInt& other) const;
  BigInt operator-(const BigInt& other) const;
  BigInt operator*(const BigInt& other) const;
  // Truncated towards zero as in Go; the divisor is not zero.
  struct QuotientAndRemainder;
  QuotientAndRemainder divide(const BigInt& divisor) const;
  BigInt operator<<(size_t count) const;
  BigInt operator>>(size_t count) const;  // towards negative infinity, as in Go

  // Bit operations on two's complement of endless length.
  BigInt operator&(const BigInt& other) const;
  BigInt operator|(const BigInt& other) const;
  BigInt operator^(const BigInt& other) const;
  BigInt operator~() const;

  int compare(const BigInt& other) const;
  int compareMagnitude(const BigInt& other) const;
  bool operator==(const BigInt& other) const = default;

 private:
  using Limbs = std::vector<uint32_t>;

  BigInt(Limbs limbs, bool isNegative);
  void multiplyAdd(uint32_t factor, uint32_t addend);
  uint32_t divideInPlace(uint32_t divisor);
  static Limbs addMagnitudes(const Limbs& a, const Limbs& b);
  static Limbs subtractMagnitudes(const Limbs& larger, const Limbs& smaller);
  static Limbs shiftLeft(const Limbs& limbs, size_t count);
  static Limbs shiftRight(const Limbs& limbs, size_t count);
  static int compareLimbs(const Limbs& a, const Limbs& b);
  static Limbs divideMagnitudes(Limbs& remainder, const Limbs& divisor);
  Limbs twosComplement(size_t size) const;
  static BigInt fromTwosComplement(Limbs limbs, bool isNegative);
  template <class F>
  static BigInt combineBits(const BigInt& a, const BigInt& b, F&& f);

  bool isNegative_ = false;
  Limbs limbs_;  // least first, no leading zeros
};

struct BigInt::QuotientAndRemainder {
  BigInt quotient;
  BigInt remainder;
};

// The greatest common divisor of the magnitudes.
BigInt greatestCommonDivisor(BigInt a, BigInt b);

}  // namespace gopark
