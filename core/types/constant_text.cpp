// Constants as messages show them.
#include <cmath>
#include <cstdlib>

#include "core/base/decimal_digits.h"
#include "core/base/text.h"
#include "core/types/constant.h"
#include "core/types/constant_rep.h"

namespace gopark {

namespace {

constexpr size_t kMaxShownRunes = 72;  // of a quoted string
constexpr int kShownDigits = 6;        // of a float

// As %g with kShownDigits writes a positive finite number.
std::string shownText(double value) {
  char digits[kShownDigits];
  return generalText(significantDigits(value, kShownDigits, digits), digits);
}

// The fewest digits that read back as the positive finite number.
std::string shortestText(double value) {
  char digits[kMaxShortestDigits];
  return generalText(shortestDigits(value, digits), digits);
}

// A float beyond the range of float64, as gc approximates it.
std::string approximation(const BigFloat& value) {
  constexpr double kAlmostOne = 1 - 0.5e-6;  // rounding to 6 digits may make it 1
  const double binary = static_cast<double>(value.binaryExponent());
  const auto length = static_cast<int64_t>(value.mantissa().bitLength());
  double mantissa = BigFloat::fromScaled(value.mantissa(), -length).toDouble().value;
  constexpr double kLog10Of2 = 0.301029995663981195213738894724493026768;
  const double decimalExponent = binary * kLog10Of2;
  auto exponent = static_cast<int64_t>(decimalExponent);
  mantissa *= std::pow(10, decimalExponent - static_cast<double>(exponent));
  if (std::abs(mantissa) < kAlmostOne) {
    mantissa *= 10;
    --exponent;
  } else if (std::abs(mantissa) >= 10) {
    mantissa /= 10;
    ++exponent;
  }
  return (mantissa < 0 ? "-" : "") + shownText(std::abs(mantissa)) + (exponent < 0 ? "e" : "e+") +
         std::to_string(exponent);
}

std::string floatText(const Constant& x) {
  if (x.sign() == 0) return "0";
  const double value = x.float64Value().value;
  if (value == 0 || std::isinf(value)) {
    const BigFloat* big = x.rep().get<BigFloat>();
    const Rational* ratio = x.rep().get<Rational>();
    return approximation(big ? *big : BigFloat::fromRatio(ratio->numerator, ratio->denominator));
  }
  std::string text = shownText(std::abs(value));
  // A fraction must look like one.
  if (!x.isWhole() && text.find('.') == std::string::npos) text = shortestText(std::abs(value));
  return value < 0 ? "-" + text : text;
}

std::string shortened(const std::string& text) {
  size_t runes = 0;
  size_t cut = 0;
  for (size_t at = 0; at < text.size(); ++runes) {
    if (runes == kMaxShownRunes - 3) cut = at;
    at += static_cast<size_t>(decodeRune(std::string_view(text).substr(at)).width);
  }
  return runes > kMaxShownRunes ? text.substr(0, cut) + "..." : text;
}

}  // namespace

std::string Constant::exactText() const {
  switch (kind()) {
    case ConstantKind::Unknown:
      return "unknown";
    case ConstantKind::Bool:
      return boolValue() ? "true" : "false";
    case ConstantKind::String:
      return quoted(stringValue());
    case ConstantKind::Int:
      return integerOf(*this).text();
    case ConstantKind::Float:
      return floatText(*this);
    case ConstantKind::Complex: {
      const auto* parts = rep_->get<ComplexValue>();
      return "(" + parts->real->text() + " + " + parts->imaginary->text() + "i)";
    }
  }
  return {};
}

std::string Constant::text() const {
  const std::string text = exactText();
  return kind() == ConstantKind::String ? shortened(text) : text;
}

}  // namespace gopark
