// Complex numbers in slots: a complex128 in two, a complex64 in one with its real part in the low half.
#pragma once

#include "core/vm/slots.h"

namespace gopark {

template <class T>
struct ComplexNumber {
  T real;
  T imaginary;
};

using Complex64Number = ComplexNumber<float>;
using Complex128Number = ComplexNumber<double>;

inline Complex128Number complex128At(const Slot* slot) {
  return {float64Of(slot[0]), float64Of(slot[1])};
}
inline Complex64Number complex64At(const Slot* slot) {
  return {float32Of(*slot), float32Of(*slot >> 32)};
}

inline void putComplex(Slot* slot, Complex128Number value) {
  slot[0] = slotOf(value.real);
  slot[1] = slotOf(value.imaginary);
}
inline void putComplex(Slot* slot, Complex64Number value) {
  *slot = slotOf(value.real) | slotOf(value.imaginary) << 32;
}

inline Complex128Number widened(Complex64Number x) {
  return {static_cast<double>(x.real), static_cast<double>(x.imaginary)};
}
inline Complex64Number narrowed(Complex128Number x) {
  return {static_cast<float>(x.real), static_cast<float>(x.imaginary)};
}

template <class T>
ComplexNumber<T> operator+(ComplexNumber<T> x, ComplexNumber<T> y) {
  return {x.real + y.real, x.imaginary + y.imaginary};
}

template <class T>
ComplexNumber<T> operator-(ComplexNumber<T> x, ComplexNumber<T> y) {
  return {x.real - y.real, x.imaginary - y.imaginary};
}

template <class T>
ComplexNumber<T> operator-(ComplexNumber<T> x) {
  return {-x.real, -x.imaginary};
}

template <class T>
bool operator==(ComplexNumber<T> x, ComplexNumber<T> y) {
  return x.real == y.real && x.imaginary == y.imaginary;
}

inline Complex128Number operator*(Complex128Number x, Complex128Number y) {
  return {x.real * y.real - x.imaginary * y.imaginary, x.real * y.imaginary + x.imaginary * y.real};
}

// Smith's division; where both parts come out as NaN, infinities and zeros are put right as in C99's annex G.
// Go calls it runtime.complex128div.
Complex128Number operator/(Complex128Number x, Complex128Number y);

}  // namespace gopark
