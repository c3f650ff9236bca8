// Package cmplx: parts, polar coordinates, infinities.
package cmplx

import "math"

func Abs(x complex128) float64     { return math.Hypot(real(x), imag(x)) }
func Phase(x complex128) float64   { return math.Atan2(imag(x), real(x)) }
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// IsInf reports whether one part is infinite.
func IsInf(x complex128) bool { return isInf(real(x)) || isInf(imag(x)) }

// IsNaN reports whether a part is NaN and none is infinite.
func IsNaN(x complex128) bool { return !IsInf(x) && (isNaN(real(x)) || isNaN(imag(x))) }

func isInf(f float64) bool { return math.IsInf(f, 0) }
func isNaN(f float64) bool { return f != f }

// isWild: infinite or NaN.
func isWild(f float64) bool { return f-f != 0 }

func zeroWithSign(f float64) float64 { return math.Copysign(0, f) }
