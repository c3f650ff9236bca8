// Numbers as text: what print and panics need without the library's strconv.
#include "core/vm/print_value.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace gopark {
namespace {

constexpr int kMostDigits64 = 17;  // enough for every float64, and for every float32
constexpr int kMostDigits32 = 9;
constexpr int kLeastExponent = -4;  // outside of these, Go's print writes an exponent
constexpr int kExponentLimit = 6;

// The shortest "d.ddde±xx" that reads back as the same number.
template <class Same>
std::string shortestScientific(double value, int mostDigits, Same isSame) {
  char buffer[40];
  for (int digits = 1; digits <= mostDigits; ++digits) {
    std::snprintf(buffer, sizeof buffer, "%.*e", digits - 1, value);
    if (isSame(buffer)) break;
  }
  return buffer;
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
