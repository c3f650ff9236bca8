// Inverse trigonometric and hyperbolic functions.
package cmplx

import "math"

func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case isNaN(im) && re == 0:
		return complex(re, math.NaN())
	case isNaN(im) && isInf(re):
		return complex(math.NaN(), re)
	case isNaN(im):
		return NaN()
	case isInf(im) && isNaN(re):
		return x
	case isInf(im) && isInf(re):
		return complex(math.Copysign(math.Pi/4, re), im)
	case isInf(im):
		return complex(zeroWithSign(re), im)
	case isInf(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	root := Sqrt(complex(1-real(square), -imag(square)))
	w := Log(complex(-im, re) + root)
	return complex(imag(w), -real(w))
}

func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case isInf(re) && isInf(im):
		return complex(re, math.Copysign(math.Pi/4, im))
	case isInf(re) && isNaN(im), isNaN(re) && im == 0:
		return x
	case isInf(re):
		return complex(re, zeroWithSign(im))
	case isNaN(re) && isInf(im):
		return complex(im, re)
	case isNaN(re):
		return NaN()
	case isInf(im):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return complex(-imag(w), real(w))
	}
	return complex(imag(w), -real(w))
}

func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case IsInf(x) && isNaN(re):
		return complex(math.NaN(), zeroWithSign(im))
	case IsInf(x):
		return complex(math.Copysign(math.Pi/2, re), zeroWithSign(im))
	case IsNaN(x):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	below, above := im-1, im+1
	b := square + below*below
	if a == 0 || b == 0 {
		return NaN()
	}
	w := reducePi(0.5 * math.Atan2(2*re, a))
	return complex(w, 0.25*math.Log((square+above*above)/b))
}

func Atanh(x complex128) complex128 {
	z := Atan(complex(-imag(x), real(x)))
	return complex(imag(z), -real(z))
}
