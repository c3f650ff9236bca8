// Floating-point numbers from their decimal digits. See decimal_reader.h.
//
// The number is kept as decimal digits and scaled by powers of two until its whole part is the mantissa;
// doubling and halving decimal digits is exact. Of more digits than there is room for it is enough to know
// that they are not all zero: half way between two floats stands no number of more than 767 digits.
#include "core/base/decimal_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace gopark {
namespace {

// 0.d1d2d3… × 10^point; the first digit is not zero, nor is the last.
class Decimal {
 public:
  static constexpr int kMostBits = 60;  // one more digit, times two to that power, is below 2^64

  explicit Decimal(std::string_view text) {
    bool isBehindPoint = false;
    size_t at = 0;
    for (; at < text.size() && text[at] != 'e'; at++) {
      if (text[at] == '.') {
        isBehindPoint = true;
        continue;
      }
      const bool isLeadingZero = count_ == 0 && text[at] == '0';
      if (!isLeadingZero) append(static_cast<unsigned>(text[at] - '0'));
      point_ += static_cast<int>(!isBehindPoint && !isLeadingZero) -
                static_cast<int>(isBehindPoint && isLeadingZero);
    }
    int exponent = 0;
    if (at < text.size()) std::from_chars(text.data() + at + 1, text.data() + text.size(), exponent);
    point_ += exponent;
    trim();
  }

  bool isZero() const { return count_ == 0; }
  bool isBelowHalf() const { return point_ < 0 || (point_ == 0 && digits_[0] < 5); }
  int point() const { return point_; }

  void multiplyByPowerOf2(int bits) {
    uint64_t carry = 0;
    for (int i = count_ - 1; i >= 0; i--) {
      carry += uint64_t{digits_[i]} << bits;
      digits_[i] = static_cast<uint8_t>(carry % 10);
      carry /= 10;
    }
    for (; carry != 0; carry /= 10) prepend(static_cast<unsigned>(carry % 10));
    trim();
  }

  void divideByPowerOf2(int bits) {
    const uint64_t mask = (uint64_t{1} << bits) - 1;
    const int count = count_;
    uint64_t rest = 0;
    count_ = 0;
    for (int i = 0; i < count || rest != 0; i++) {
      rest = rest * 10 + (i < count ? digits_[i] : 0);
      const auto digit = static_cast<unsigned>(rest >> bits);
      rest &= mask;
      if (count_ > 0 || digit != 0) {
        append(digit);
      } else {
        point_--;
      }
    }
  }

  // The whole part, rounded half to even; it is below 2^63.
  uint64_t rounded() const {
    uint64_t whole = 0;
    for (int i = 0; i < point_; i++) whole = whole * 10 + digitAt(i);
    const unsigned next = digitAt(point_);
    const bool isMoreBehind = isCut_ || point_ + 1 < count_;
    const bool isUp = next > 5 || (next == 5 && (isMoreBehind || whole % 2 != 0));
    return whole + (isUp ? 1 : 0);
  }

 private:
  static constexpr int kMostDigits = 800;

  unsigned digitAt(int i) const { return i >= 0 && i < count_ ? digits_[i] : 0; }

  void append(unsigned digit) {
    if (count_ < kMostDigits) {
      digits_[count_++] = static_cast<uint8_t>(digit);
    } else {
      isCut_ = isCut_ || digit != 0;
    }
  }

  void prepend(unsigned digit) {
    if (count_ == kMostDigits) isCut_ = digits_[--count_] != 0 || isCut_;
    std::copy_backward(digits_, digits_ + count_, digits_ + count_ + 1);
    digits_[0] = static_cast<uint8_t>(digit);
    count_++;
    point_++;
  }

  void trim() {
    while (count_ > 0 && digits_[count_ - 1] == 0) count_--;
  }

  uint8_t digits_[kMostDigits];
  int count_ = 0;
  int point_ = 0;
  bool isCut_ = false;  // a digit that is not zero had no room
};

// Brings the number between 1/2 and 1, and gives the power of two it must be multiplied by to be itself
// again.
int scaleBelowOne(Decimal& decimal) {
  int exponent = 0;
  while (decimal.point() > 0) {
    const int bits = std::min(decimal.point() * 3 + 1, Decimal::kMostBits);
    decimal.divideByPowerOf2(bits);
    exponent += bits;
  }
  while (decimal.isBelowHalf()) {
    const int bits = std::clamp(-decimal.point() * 3, 1, Decimal::kMostBits);
    decimal.multiplyByPowerOf2(bits);
    exponent -= bits;
  }
  return exponent;
}

}  // namespace

double readDecimal(std::string_view text, bool isFloat32) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  constexpr int kMostPoint = 310;  // beyond any float64, as are 1000 places behind the point
  constexpr int kLeastPoint = -330;
  const int mantissaBits = isFloat32 ? 24 : 53;
  const int leastExponent = isFloat32 ? -149 : -1074;  // of a mantissa's last bit
  const int exponentLimit = isFloat32 ? 128 : 1024;

  Decimal decimal(text);
  if (decimal.isZero() || decimal.point() < kLeastPoint) return 0;
  if (decimal.point() > kMostPoint) return kInfinity;
  const int scale = scaleBelowOne(decimal);
  const int exponent = std::max(scale - mantissaBits, leastExponent);
  if (scale > exponent) {
    decimal.multiplyByPowerOf2(scale - exponent);
  } else if (scale < exponent) {
    decimal.divideByPowerOf2(std::min(exponent - scale, Decimal::kMostBits));
  }
  const double value = std::ldexp(static_cast<double>(decimal.rounded()), exponent);
  return value < std::ldexp(1.0, exponentLimit - 1) * 2 ? value : kInfinity;
}

}  // namespace gopark
