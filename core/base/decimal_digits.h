// Decimal digits of floating-point numbers, exact (Steele and White 1990, with Gay's corrections: "Dragon4").
//
// A number is 0.d1d2d3… × 10^point.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace gopark {

struct DecimalDigits {
  int count = 0;  // written; no leading zero, no zeros at the end
  int point = 0;
};

inline constexpr int kMaxShortestDigits = 17;

// `value` is finite and greater than 0; `digits` has room for kMaxShortestDigits.
// The fewest digits that read back as the same number, of those the nearest to it.
DecimalDigits shortestDigits(double value, std::span<char> digits);
DecimalDigits shortestDigits(float value, std::span<char> digits);
// Rounded, half to even, to `count` > 0 significant digits, or to `places` >= 0 digits after the decimal
// point (then there may be none left). At most as many as there is room for.
DecimalDigits significantDigits(double value, int count, std::span<char> digits);
DecimalDigits placesDigits(double value, int places, std::span<char> digits);

// The digits as Go's print and %g write them: with an exponent if it is below -4, or from 6 on.
std::string generalText(const DecimalDigits& number, const char* digits);

}  // namespace gopark
