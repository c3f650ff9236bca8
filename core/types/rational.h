// Rational: exact fractions, for constants.
#pragma once

#include "core/types/big_int.h"

namespace gopark {

struct Rational {
  BigInt numerator;
  BigInt denominator{1};  // positive, without a common divisor with the numerator

  // The denominator may have any sign but is not zero.
  static Rational of(BigInt numerator, BigInt denominator);

  bool isWhole() const { return denominator == BigInt(1); }
  Rational plus(const Rational& other) const;
  Rational minus(const Rational& other) const;
  Rational times(const Rational& other) const;
  Rational dividedBy(const Rational& other) const;
  int compare(const Rational& other) const;
};

}  // namespace gopark
