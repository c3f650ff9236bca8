// Fractions in lowest terms.
#include "core/types/rational.h"

namespace gopark {

Rational Rational::of(BigInt numerator, BigInt denominator) {
  if (denominator.isNegative()) {
    numerator = numerator.negated();
    denominator = denominator.negated();
  }
  const BigInt divisor = greatestCommonDivisor(numerator, denominator);
  if (divisor == BigInt(1)) return {std::move(numerator), std::move(denominator)};
  return {numerator.divide(divisor).quotient, denominator.divide(divisor).quotient};
}

Rational Rational::plus(const Rational& other) const {
  return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
}

Rational Rational::minus(const Rational& other) const {
  return of(numerator * other.denominator - other.numerator * denominator, denominator * other.denominator);
}

Rational Rational::times(const Rational& other) const {
  return of(numerator * other.numerator, denominator * other.denominator);
}

Rational Rational::dividedBy(const Rational& other) const {
  return of(numerator * other.denominator, denominator * other.numerator);
}

int Rational::compare(const Rational& other) const {
  return (numerator * other.denominator).compare(other.numerator * denominator);
}

}  // namespace gopark
