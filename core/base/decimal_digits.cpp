// Decimal digits of floating-point numbers. See decimal_digits.h.
//
// The number is kept as a fraction rest / scale of big integers, with 1/10 <= rest / scale < 1 at first; each
// step multiplies the rest by ten, and the whole part is the next digit.
#include "core/base/decimal_digits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace gopark {
namespace {

// A natural number below 2^1280: the largest here are below 10^326 × 2^54.
class BigNumber {
 public:
  explicit BigNumber(uint64_t value) {
    append(static_cast<uint32_t>(value));
    append(static_cast<uint32_t>(value >> 32));
    trim();
  }

  void multiply(uint32_t factor) {
    uint64_t carry = 0;
    for (int i = 0; i < size_; i++) {
      carry += uint64_t{at(i)} * factor;
      at(i) = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) append(static_cast<uint32_t>(carry));
  }

  void multiplyByPowerOf10(int exponent) {
    for (; exponent >= 9; exponent -= 9) multiply(1'000'000'000);
    for (; exponent > 0; exponent--) multiply(10);
  }

  void shiftLeft(int bits) {
    if (size_ == 0) return;
    const int limbs = bits / 32;
    const int rest = bits % 32;
    append(0);
    for (int i = size_ - 1; i >= 0; i--) {
      const uint64_t pair = uint64_t{at(i)} << 32 | (i > 0 ? at(i - 1) : 0);
      at(i) = static_cast<uint32_t>(pair << rest >> 32);
    }
    for (int i = 0; i < limbs; i++) append(0);
    std::copy_backward(limbs_.begin(), limbs_.begin() + size_ - limbs, limbs_.begin() + size_);
    std::fill_n(limbs_.begin(), limbs, 0);
    trim();
  }

  void add(const BigNumber& other) {
    while (size_ < other.size_) append(0);
    uint64_t carry = 0;
    for (int i = 0; i < size_; i++) {
      carry += uint64_t{at(i)} + (i < other.size_ ? other.at(i) : 0);
      at(i) = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry) append(1);
  }

  // *this -= other * factor; the result is not negative.
  void subtract(const BigNumber& other, uint32_t factor) {
    uint64_t carry = 0;
    for (int i = 0; i < other.size_ || carry; i++) {
      carry += i < other.size_ ? uint64_t{other.at(i)} * factor : 0;
      const auto low = static_cast<uint32_t>(carry);
      carry >>= 32;
      if (at(i) < low) carry++;
      at(i) -= low;
    }
    trim();
  }

  // The whole part of *this / divisor, below 10; *this becomes the remainder.
  uint32_t divide(const BigNumber& divisor) {
    if (size_ < divisor.size_) return 0;
    uint32_t quotient = 0;
    if (size_ == divisor.size_) {
      quotient = static_cast<uint32_t>(top() / (uint64_t{divisor.top()} + 1));
      if (quotient > 0) subtract(divisor, quotient);
    }
    for (; compare(divisor) >= 0; quotient++) subtract(divisor, 1);
    return quotient;
  }

  int compare(const BigNumber& other) const {
    if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
    for (int i = size_ - 1; i >= 0; i--) {
      if (at(i) != other.at(i)) return at(i) < other.at(i) ? -1 : 1;
    }
    return 0;
  }

  bool isZero() const { return size_ == 0; }
  uint32_t top() const { return at(size_ - 1); }

 private:
  uint32_t& at(int i) { return limbs_[static_cast<size_t>(i)]; }
  uint32_t at(int i) const { return limbs_[static_cast<size_t>(i)]; }
  void append(uint32_t limb) { limbs_[static_cast<size_t>(size_++)] = limb; }
  void trim() {
    while (size_ > 0 && at(size_ - 1) == 0) size_--;
  }

  std::array<uint32_t, 40> limbs_;
  int size_ = 0;
};

// mantissa × 2^exponent, and how far its neighbours are.
struct Binary {
  uint64_t mantissa;
  int exponent;
  bool hasCloserLower;  // a power of two: the number below is half as far away as the one above
};

template <class Bits, class Float>
Binary binaryOf(Float value) {
  constexpr int kBits = sizeof(Float) == 8 ? 52 : 23;
  constexpr int kBias = (sizeof(Float) == 8 ? 1023 : 127) + kBits;
  const auto bits = __builtin_bit_cast(Bits, value);
  const auto fraction = bits & ((Bits{1} << kBits) - 1);
  const auto biased = static_cast<int>(bits >> kBits);
  if (biased == 0) return {fraction, 1 - kBias, false};
  return {fraction | Bits{1} << kBits, biased - kBias, fraction == 0 && biased > 1};
}

// The fraction, scaled so that the first digit comes next.
class DigitSource {
 public:
  // `halves` makes room for half the distance to a neighbour.
  DigitSource(const Binary& number, int halves)
      : rest_(number.mantissa), scale_(1), unit_(1), point_(estimatedPoint(number)) {
    rest_.shiftLeft(halves + std::max(number.exponent, 0));
    unit_.shiftLeft(std::max(number.exponent, 0));
    scale_.shiftLeft(halves + std::max(-number.exponent, 0));
    if (point_ >= 0) {
      scale_.multiplyByPowerOf10(point_);
    } else {
      rest_.multiplyByPowerOf10(-point_);
      unit_.multiplyByPowerOf10(-point_);
    }
  }

  // The estimate of the decimal point was one too small.
  void raisePoint() {
    point_++;
    scale_.multiply(10);
  }

  // The leading limb of the scale gets 28 bits, so that the first guess of a digit is nearly right.
  void normalise() {
    const int bits = std::bit_width(scale_.top());
    const int shift = (28 - bits + 32) % 32;
    rest_.shiftLeft(shift);
    unit_.shiftLeft(shift);
    scale_.shiftLeft(shift);
  }

  uint32_t next() {
    rest_.multiply(10);
    unit_.multiply(10);
    return rest_.divide(scale_);
  }

  // The rest against half of a digit's weight.
  int compareToHalf() const {
    BigNumber twice = rest_;
    twice.shiftLeft(1);
    return twice.compare(scale_);
  }

  const BigNumber& rest() const { return rest_; }
  const BigNumber& scale() const { return scale_; }
  const BigNumber& unit() const { return unit_; }  // the last place of the binary number, divided by 2^halves
  int point() const { return point_; }

 private:
  // ⌈log10⌉ of the number, or one less.
  static int estimatedPoint(const Binary& number) {
    constexpr double kLog10Of2 = 0.30102999566398119521;
    const int bits = number.exponent + std::bit_width(number.mantissa) - 1;
    return static_cast<int>(std::ceil(bits * kLog10Of2 - 1e-10));
  }

  BigNumber rest_, scale_, unit_;
  int point_;
};

// Adds one to the last digit; 99 becomes 1 with the point moved.
void roundUp(std::span<char> digits, DecimalDigits& result) {
  while (result.count > 0 && digits[static_cast<size_t>(result.count - 1)] == '9') result.count--;
  if (result.count > 0) {
    digits[static_cast<size_t>(result.count - 1)]++;
    return;
  }
  digits[0] = '1';
  result.count = 1;
  result.point++;
}

void dropZeros(std::span<char> digits, DecimalDigits& result) {
  while (result.count > 0 && digits[static_cast<size_t>(result.count - 1)] == '0') result.count--;
}

DecimalDigits shortest(const Binary& number, std::span<char> digits) {
  constexpr int kHalves = 2;  // a quarter of the last place is the distance to a closer lower boundary
  DigitSource source(number, kHalves);
  // Numbers half way to a neighbour read as the one with an even mantissa.
  const bool includesBoundary = number.mantissa % 2 == 0;

  auto lowerMargin = [&] {
    BigNumber margin = source.unit();
    if (!number.hasCloserLower) margin.shiftLeft(1);
    return margin;
  };
  auto reachesUpper = [&] {
    BigNumber sum = source.unit();
    sum.shiftLeft(1);
    sum.add(source.rest());
    const int order = sum.compare(source.scale());
    return order > 0 || (order == 0 && includesBoundary);
  };

  if (reachesUpper()) source.raisePoint();
  source.normalise();
  DecimalDigits result{.count = 0, .point = source.point()};
  while (true) {
    digits[static_cast<size_t>(result.count++)] = static_cast<char>('0' + source.next());
    const int toLower = source.rest().compare(lowerMargin());
    const bool isLow = toLower < 0 || (toLower == 0 && includesBoundary);
    const bool isHigh = reachesUpper();
    if (!isLow && !isHigh) continue;
    const int half = source.compareToHalf();
    const bool isOdd = (digits[static_cast<size_t>(result.count - 1)] - '0') % 2 == 1;
    const bool isNearerAbove = half > 0 || (half == 0 && isOdd);
    if (isHigh && (!isLow || isNearerAbove)) roundUp(digits, result);
    dropZeros(digits, result);
    return result;
  }
}

// Digits up to a place: `count` of them (may be 0 or less), given the decimal point.
template <class CountOf>
DecimalDigits rounded(double value, CountOf countOf, std::span<char> digits) {
  DigitSource source(binaryOf<uint64_t>(value), 0);
  if (source.rest().compare(source.scale()) >= 0) source.raisePoint();
  source.normalise();
  DecimalDigits result{.count = 0, .point = source.point()};
  const int wanted = std::min(countOf(result.point), static_cast<int>(digits.size()));
  if (wanted < 0) return result;
  while (result.count < wanted && !source.rest().isZero()) {
    digits[static_cast<size_t>(result.count++)] = static_cast<char>('0' + source.next());
  }
  const int half = source.compareToHalf();
  const bool isOdd = result.count > 0 && (digits[static_cast<size_t>(result.count - 1)] - '0') % 2 == 1;
  if (half > 0 || (half == 0 && isOdd)) {
    if (digits.empty()) return result;
    roundUp(digits, result);
  }
  dropZeros(digits, result);
  return result;
}

}  // namespace

DecimalDigits shortestDigits(double value, std::span<char> digits) {
  return shortest(binaryOf<uint64_t>(value), digits);
}
DecimalDigits shortestDigits(float value, std::span<char> digits) {
  return shortest(binaryOf<uint32_t>(value), digits);
}

DecimalDigits significantDigits(double value, int count, std::span<char> digits) {
  return rounded(
      value, [count](int) { return count; }, digits);
}

DecimalDigits placesDigits(double value, int places, std::span<char> digits) {
  return rounded(
      value, [places](int point) { return point + places; }, digits);
}

std::string generalText(const DecimalDigits& number, const char* digits) {
  constexpr int kLeastExponent = -4;
  constexpr int kExponentLimit = 6;
  std::string text(digits, static_cast<size_t>(number.count));
  const int exponent = number.point - 1;
  if (exponent < kLeastExponent || exponent >= kExponentLimit) {
    if (number.count > 1) text.insert(1, ".");
    const std::string power = std::to_string(std::abs(exponent));
    return text + (exponent < 0 ? "e-" : "e+") + (power.size() < 2 ? "0" : "") + power;
  }
  if (number.point <= 0) return "0." + std::string(static_cast<size_t>(-number.point), '0') + text;
  if (number.count <= number.point)
    return text + std::string(static_cast<size_t>(number.point - number.count), '0');
  return text.insert(static_cast<size_t>(number.point), ".");
}

}  // namespace gopark
