// Numbers as text: what print and panics need without the library's strconv.
#include "core/vm/print_value.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "core/library/strconv/decimal_digits.h"

namespace gopark {
namespace {

constexpr int kLeastExponent = -4;  // outside of these, Go's print writes an exponent
constexpr int kExponentLimit = 6;

// Go's strconv.FormatFloat(x, 'g', -1, …) of 0.d1d2d3… × 10^point; a digit stands before the point.
std::string generalText(std::string digits, int point) {
  const int exponent = point - 1;
  const auto count = static_cast<int>(digits.size());
  if (exponent < kLeastExponent || exponent >= kExponentLimit) {
    char suffix[16];
    std::snprintf(suffix, sizeof suffix, "e%c%02d", exponent < 0 ? '-' : '+', std::abs(exponent));
    if (count > 1) digits.insert(1, ".");
    return digits + suffix;
  }
  if (point <= 0) return "0." + std::string(static_cast<size_t>(-point), '0') + digits;
  if (count <= point) return digits + std::string(static_cast<size_t>(point - count), '0');
  return digits.insert(static_cast<size_t>(point), ".");
}

std::string specialText(double value) {
  if (std::isnan(value)) return "NaN";
  return value > 0 ? "+Inf" : "-Inf";
}

template <class Float>
std::string shortestText(Float value) {
  if (!std::isfinite(value)) return specialText(value);
  const std::string sign = std::signbit(value) ? "-" : "";
  if (value == 0) return sign + "0";
  char buffer[kMaxShortestDigits];
  const DecimalDigits digits = shortestDigits(std::abs(value), buffer);
  return sign + generalText(std::string(buffer, static_cast<size_t>(digits.count)), digits.point);
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
  return shortestText(value);
}

std::string float32Text(float value) {
  return shortestText(value);
}

std::string complexText(const std::string& real, const std::string& imaginary) {
  const bool hasSign = imaginary[0] == '+' || imaginary[0] == '-';
  return "(" + real + (hasSign ? "" : "+") + imaginary + "i)";
}

}  // namespace gopark
