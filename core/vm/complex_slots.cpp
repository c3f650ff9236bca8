// Division of complex numbers.
#include "core/vm/complex_slots.h"

namespace gopark {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool isInfinite(Complex128Number x) {
  return std::isinf(x.real) || std::isinf(x.imaginary);
}
bool isFinite(Complex128Number x) {
  return std::isfinite(x.real) && std::isfinite(x.imaginary);
}

// The direction of an infinite number: infinite parts become 1, finite ones 0, signs stay.
Complex128Number directionOf(Complex128Number x) {
  const auto unit = [](double part) { return std::copysign(std::isinf(part) ? 1.0 : 0.0, part); };
  return {unit(x.real), unit(x.imaginary)};
}

// x times the conjugate of y, times the factor: the direction of the quotient.
Complex128Number scaledQuotient(double factor, Complex128Number x, Complex128Number y) {
  return {factor * (x.real * y.real + x.imaginary * y.imaginary),
          factor * (x.imaginary * y.real - x.real * y.imaginary)};
}

Complex128Number smithQuotient(Complex128Number x, Complex128Number y) {
  if (std::fabs(y.real) >= std::fabs(y.imaginary)) {
    const double ratio = y.imaginary / y.real;
    const double scale = y.real + ratio * y.imaginary;
    return {(x.real + x.imaginary * ratio) / scale, (x.imaginary - x.real * ratio) / scale};
  }
  const double ratio = y.real / y.imaginary;
  const double scale = y.imaginary + ratio * y.real;
  return {(x.real * ratio + x.imaginary) / scale, (x.imaginary * ratio - x.real) / scale};
}

}  // namespace

Complex128Number operator/(Complex128Number x, Complex128Number y) {
  const Complex128Number quotient = smithQuotient(x, y);
  if (!std::isnan(quotient.real) || !std::isnan(quotient.imaginary)) return quotient;
  const bool isZeroDivisor = y.real == 0 && y.imaginary == 0;
  if (isZeroDivisor && (!std::isnan(x.real) || !std::isnan(x.imaginary))) {
    const double infinity = std::copysign(kInfinity, y.real);
    return {infinity * x.real, infinity * x.imaginary};
  }
  if (isInfinite(x) && isFinite(y)) return scaledQuotient(kInfinity, directionOf(x), y);
  if (isInfinite(y) && isFinite(x)) return scaledQuotient(0, x, directionOf(y));
  return quotient;
}

}  // namespace gopark
