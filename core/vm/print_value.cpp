// Numbers as text: what print and panics need without the library's strconv.
#include "core/vm/print_value.h"

#include <cmath>
#include <cstdlib>

#include "core/base/decimal_digits.h"

namespace gopark {
namespace {

std::string specialText(double value) {
  if (std::isnan(value)) return "NaN";
  return value > 0 ? "+Inf" : "-Inf";
}

template <class Float>
std::string shortestText(Float value) {
  if (!std::isfinite(value)) return specialText(value);
  const std::string sign = std::signbit(value) ? "-" : "";
  if (value == 0) return sign + "0";
  char digits[kMaxShortestDigits];
  return sign + generalText(shortestDigits(std::abs(value), digits), digits);
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
