// Square roots, powers, exponentials and logarithms.
package cmplx

import "math"

func Sqrt(x complex128) complex128 {
	a, b := real(x), imag(x)
	switch {
	case b == 0 && a == 0:
		return complex(0, b)
	case b == 0 && a < 0:
		return complex(0, math.Copysign(math.Sqrt(-a), b))
	case b == 0:
		return complex(math.Sqrt(a), b)
	case isInf(b):
		return complex(math.Inf(1), b)
	case a == 0 && b < 0:
		r := math.Sqrt(-0.5 * b)
		return complex(r, -r)
	case a == 0:
		r := math.Sqrt(0.5 * b)
		return complex(r, r)
	}
	// Scaled by a power of four, so that no square overflows or vanishes.
	factor, unscale := 0x1p54, 0x1p-27
	if math.Abs(a) > 4 || math.Abs(b) > 4 {
		factor, unscale = 0.25, 2
	}
	a, b = a*factor, b*factor
	r := math.Hypot(a, b)
	var re, im float64
	if a > 0 {
		re = math.Sqrt(0.5*r + 0.5*a)
		im = unscale * math.Abs((0.5*b)/re)
		re *= unscale
	} else {
		im = math.Sqrt(0.5*r - 0.5*a)
		re = unscale * math.Abs((0.5*b)/im)
		im *= unscale
	}
	if b < 0 {
		im = -im
	}
	return complex(re, im)
}

func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 1) && im == 0:
		return x
	case math.IsInf(re, 1) && isWild(im):
		return complex(re, math.NaN())
	case math.IsInf(re, -1) && isWild(im):
		return complex(0, zeroWithSign(im))
	case isNaN(re) && im == 0:
		return complex(math.NaN(), im)
	}
	return Rect(math.Exp(re), im)
}

func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow is x to the power of y.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		return powerOfZero(y)
	}
	modulus := Abs(x)
	if modulus == 0 {
		return 0
	}
	r := math.Pow(modulus, real(y))
	phase := Phase(x)
	θ := real(y) * phase
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * phase)
		θ += imag(y) * math.Log(modulus)
	}
	return Rect(r, θ)
}

func powerOfZero(y complex128) complex128 {
	switch r := real(y); {
	case IsNaN(y):
		return NaN()
	case r == 0:
		return 1
	case r > 0:
		return 0
	case r < 0 && imag(y) == 0:
		return complex(math.Inf(1), 0)
	case r < 0:
		return Inf()
	}
	panic("not reached")
}
