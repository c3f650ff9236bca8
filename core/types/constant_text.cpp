// Constants as messages show them.
#include <cmath>
#include <cstdlib>

#include "core/base/text.h"
#include "core/types/constant.h"
#include "core/types/constant_rep.h"

namespace gopark {

namespace {

constexpr size_t kMaxShownRunes = 72;  // of a quoted string
constexpr int kShownDigits = 6;        // of a float

// A positive finite double in decimal: 0.d1d2d3… × 10^point.
struct Decimal {
  std::string digits;
  int point = 0;
};

// Rounded to `count` digits, ties to even; trailing zeros removed.
Decimal decimalOf(double value, int count) {
  int binary = 0;
  constexpr int kMantissaBits = 53;
  const BigInt mantissa(static_cast<int64_t>(std::ldexp(std::frexp(value, &binary), kMantissaBits)));
  binary -= kMantissaBits;
  int point = static_cast<int>(std::floor(std::log10(value))) + 1;
  while (true) {
    // value × 10^shift has `count` digits before the point, unless the estimate of the point was off.
    const int shift = count - point;
    const BigInt scale = BigInt::power(10, static_cast<unsigned>(std::abs(shift)));
    BigInt numerator = shift > 0 ? mantissa * scale : mantissa;
    BigInt denominator = shift > 0 ? BigInt(1) : scale;
    if (binary > 0) {
      numerator = numerator << static_cast<size_t>(binary);
    } else {
      denominator = denominator << static_cast<size_t>(-binary);
    }
    auto [quotient, remainder] = numerator.divide(denominator);
    // Rounding may add a digit, so the estimate is put right before it.
    if (const int surplus = static_cast<int>(quotient.text().size()) - count; surplus != 0) {
      point += surplus;
      continue;
    }
    const int half = (remainder << 1).compare(denominator);
    if (half > 0 || (half == 0 && quotient.isOdd())) quotient = quotient + BigInt(1);
    Decimal result{quotient.text(), point};
    if (result.digits.size() > static_cast<size_t>(count)) result.point++;
    while (result.digits.size() > 1 && result.digits.back() == '0') result.digits.pop_back();
    return result;
  }
}

// As %g: with an exponent if it is below -4 or not below 6.
std::string formatted(const Decimal& decimal, bool isNegative) {
  std::string out = isNegative ? "-" : "";
  const std::string& digits = decimal.digits;
  const int exponent = decimal.point - 1;
  if (exponent < -4 || exponent >= kShownDigits) {
    out += digits[0];
    if (digits.size() > 1) out += '.' + digits.substr(1);
    const int magnitude = std::abs(exponent);
    out += exponent < 0 ? "e-" : "e+";
    if (magnitude < 10) out += '0';
    return out + std::to_string(magnitude);
  }
  if (decimal.point <= 0) return out + "0." + std::string(static_cast<size_t>(-decimal.point), '0') + digits;
  const auto whole = static_cast<size_t>(decimal.point);
  if (digits.size() <= whole) return out + digits + std::string(whole - digits.size(), '0');
  return out + digits.substr(0, whole) + '.' + digits.substr(whole);
}

// The fewest digits that read back as the value.
std::string shortest(double value) {
  constexpr int kMostDigits = 17;
  Decimal decimal;
  for (int count = 1; count <= kMostDigits; ++count) {
    decimal = decimalOf(std::abs(value), count);
    const int exponent = decimal.point - static_cast<int>(decimal.digits.size());
    const BigInt digits = BigInt::fromDigits(decimal.digits, 10);
    const BigInt scale = BigInt::power(10, static_cast<unsigned>(std::abs(exponent)));
    const RoundedDouble back =
        exponent < 0 ? ratioToDouble(digits, scale) : ratioToDouble(digits * scale, BigInt(1));
    if (back.value == std::abs(value)) break;
  }
  return formatted(decimal, value < 0);
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
  return formatted(decimalOf(std::abs(mantissa), kShownDigits), mantissa < 0) + (exponent < 0 ? "e" : "e+") +
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
  std::string text = formatted(decimalOf(std::abs(value), kShownDigits), value < 0);
  // A fraction must look like one.
  if (!x.isWhole() && text.find('.') == std::string::npos) return shortest(value);
  return text;
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
