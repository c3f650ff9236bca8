// Numbers as text: what print and panics need without the library's strconv.
#include "core/vm/print_value.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace gopark {
namespace {

constexpr int kMostDigits64 = 17;  // enough for every float64, and for every float32
constexpr int kMostDigits32 = 9;
constexpr int kLeastExponent = -4;  // outside of these, Go's print writes an exponent
constexpr int kExponentLimit = 6;

// Multiplies a number in limbs of nine decimal digits, the lowest first.
void multiply(std::vector<uint32_t>& limbs, uint32_t factor) {
  constexpr uint64_t kLimb = 1000000000;
  uint64_t carry = 0;
  for (uint32_t& limb : limbs) {
    carry += uint64_t{limb} * factor;
    limb = static_cast<uint32_t>(carry % kLimb);
    carry /= kLimb;
  }
  while (carry > 0) {
    limbs.push_back(static_cast<uint32_t>(carry % kLimb));
    carry /= kLimb;
  }
}

// All decimal digits of a positive number; `exponent` gets the power of ten of the first one. (The C library
// of Emscripten 3.1.6 loses the exponent of %e once its code has been optimised.)
std::string exactDigits(double value, int& exponent) {
  constexpr int kMantissaBits = 53;
  int binary = 0;
  const double fraction = std::frexp(value, &binary);
  auto mantissa = static_cast<uint64_t>(std::ldexp(fraction, kMantissaBits));
  binary -= kMantissaBits;
  std::vector<uint32_t> limbs;
  for (; mantissa > 0; mantissa /= 1000000000) limbs.push_back(static_cast<uint32_t>(mantissa % 1000000000));
  // m·2^-n is m·5^n with n digits behind the point.
  for (int i = 0; i < std::abs(binary); ++i) multiply(limbs, binary > 0 ? 2 : 5);
  std::string digits;
  for (size_t i = limbs.size(); i-- > 0;) {
    const std::string limb = std::to_string(limbs[i]);
    if (!digits.empty()) digits.append(9 - limb.size(), '0');
    digits += limb;
  }
  exponent = static_cast<int>(digits.size()) - 1 + std::min(binary, 0);
  return digits;
}

// The first `count` digits, rounded half to even; a carry may make them one power of ten more.
std::string rounded(const std::string& digits, size_t count, int& exponent) {
  if (digits.size() <= count) return digits;
  std::string kept = digits.substr(0, count);
  const char next = digits[count];
  const bool isExactHalf = next == '5' && digits.find_first_not_of('0', count + 1) == std::string::npos;
  const bool isUp = isExactHalf ? (kept.back() - '0') % 2 == 1 : next >= '5';
  if (!isUp) return kept;
  size_t at = count;
  while (at > 0 && kept[at - 1] == '9') kept[--at] = '0';
  if (at > 0) {
    ++kept[at - 1];
    return kept;
  }
  ++exponent;
  return "1" + kept.substr(0, count - 1);
}

// The shortest "d.ddde±xx" that reads back as the same number.
template <class Same>
std::string shortestScientific(double value, int mostDigits, Same isSame) {
  const std::string sign = std::signbit(value) ? "-" : "";
  if (value == 0) return sign + "0e+00";
  int exponent = 0;
  const std::string digits = exactDigits(std::fabs(value), exponent);
  std::string text;
  for (int count = 1; count <= mostDigits; ++count) {
    int power = exponent;
    text = rounded(digits, static_cast<size_t>(count), power);
    if (text.size() > 1) text.insert(1, ".");
    text = sign + text + (power < 0 ? "e-" : "e+") + std::to_string(std::abs(power));
    if (isSame(text.c_str())) break;
  }
  return text;
}

// Go's strconv.FormatFloat(x, 'g', -1, …) from the digits and exponent of "d.ddde±xx".
std::string generalText(const std::string& scientific) {
  const size_t exponentAt = scientific.find('e');
  const int exponent = std::atoi(scientific.c_str() + exponentAt + 1);
  std::string digits;
  std::string text;
  for (const char c : scientific.substr(0, exponentAt)) {
    if (c == '-') text = "-";
    if (c >= '0' && c <= '9') digits += c;
  }
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();

  const auto count = static_cast<int>(digits.size());
  if (exponent < kLeastExponent || exponent >= kExponentLimit) {
    char suffix[16];
    std::snprintf(suffix, sizeof suffix, "e%c%02d", exponent < 0 ? '-' : '+', std::abs(exponent));
    text += digits.substr(0, 1);
    if (count > 1) text += "." + digits.substr(1);
    return text + suffix;
  }
  if (exponent < 0) return text + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
  const auto whole = static_cast<size_t>(exponent) + 1;
  if (digits.size() <= whole) return text + digits + std::string(whole - digits.size(), '0');
  return text + digits.substr(0, whole) + "." + digits.substr(whole);
}

std::string specialText(double value) {
  if (std::isnan(value)) return "NaN";
  return value > 0 ? "+Inf" : "-Inf";
}

}  // namespace

std::string unsignedText(uint64_t value) {
  std::string text;
  do {
    text.insert(text.begin(), static_cast<char>('0' + value % 10));
    value /= 10;
  } while (value != 0);
  return text;
}

std::string float64Text(double value) {
  if (!std::isfinite(value)) return specialText(value);
  return generalText(shortestScientific(
      value, kMostDigits64, [&](const char* text) { return std::strtod(text, nullptr) == value; }));
}

std::string float32Text(float value) {
  if (!std::isfinite(value)) return specialText(value);
  return generalText(shortestScientific(
      value, kMostDigits32, [&](const char* text) { return std::strtof(text, nullptr) == value; }));
}

std::string complexText(const std::string& real, const std::string& imaginary) {
  const bool hasSign = imaginary[0] == '+' || imaginary[0] == '-';
  return "(" + real + (hasSign ? "" : "+") + imaginary + "i)";
}

}  // namespace gopark
