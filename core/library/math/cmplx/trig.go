// Trigonometric and hyperbolic functions.
package cmplx

import "math"

func sinhcosh(x float64) (sh, ch float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && isWild(re), isInf(im) && isWild(re):
		return complex(math.NaN(), im)
	case re == 0 && isWild(im):
		return x
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(s*ch, c*sh)
}

func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && isWild(im), isInf(re) && isWild(im):
		return complex(re, math.NaN())
	case isInf(re) && im == 0:
		return x
	case im == 0 && isNaN(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*sh, s*ch)
}

func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && isWild(re):
		return complex(math.NaN(), -im*zeroWithSign(re))
	case isInf(im) && re == 0:
		return complex(math.Inf(1), -re*zeroWithSign(im))
	case isInf(im) && isWild(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && isNaN(im):
		return complex(math.NaN(), 0)
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(c*ch, -s*sh)
}

func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && isWild(im):
		return complex(math.NaN(), re*zeroWithSign(im))
	case isInf(re) && im == 0:
		return complex(math.Inf(1), im*zeroWithSign(re))
	case isInf(re) && isWild(im):
		return complex(math.Inf(1), math.NaN())
	case im == 0 && isNaN(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*ch, s*sh)
}

func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(im) && isWild(re):
		return complex(zeroWithSign(re), math.Copysign(1, im))
	case isInf(im):
		return complex(zeroWithSign(math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && isNaN(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = tanSeries(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(re) && isWild(im):
		return complex(math.Copysign(1, re), zeroWithSign(im))
	case isInf(re):
		return complex(math.Copysign(1, re), zeroWithSign(math.Sin(2*im)))
	case im == 0 && isNaN(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

func Cot(x complex128) complex128 {
	d := math.Cosh(2*imag(x)) - math.Cos(2*real(x))
	if math.Abs(d) < 0.25 {
		d = tanSeries(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*real(x))/d, -math.Sinh(2*imag(x))/d)
}

// tanSeries is cosh(2y) - cos(2x) of z = x + yi by its Taylor series, for where the difference loses its digits.
func tanSeries(z complex128) float64 {
	const epsilon = 0x1p-53
	x := reducePi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x, y = x*x, y*y
	xPower, yPower, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	for sign := 1.0; ; sign = -sign {
		for range 2 {
			n++
			factorial *= n
		}
		xPower *= x
		yPower *= y
		term := (yPower + sign*xPower) / factorial
		sum += term
		if sign < 0 && !(math.Abs(term/sum) > epsilon) { // NaN ends it too
			return sum
		}
	}
}
