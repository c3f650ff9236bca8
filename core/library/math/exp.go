// Exponentials, logarithms and powers.
package math

const (
	ln2High = 6.93147180369123816490e-01
	ln2Low  = 1.90821492927058770002e-10
)

// Exp halves the argument until a Taylor series of eight terms is enough, with fused steps as Go's amd64 assembly.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 7.09782712893384e+02:
		return Inf(1)
	case x < -800:
		return 0
	}
	exp := RoundToEven(x * 1.4426950408889634073599246810018920)
	x = FMA(-exp, 0.69314718055966295651160180568695068359375, x)
	x = FMA(-exp, 0.28235290563031577122588448175013436025525412068e-12, x)
	x *= 0.0625
	t := 2.4801587301587301587e-5
	t = FMA(t, x, 1.9841269841269841270e-4)
	t = FMA(t, x, 1.3888888888888888889e-3)
	t = FMA(t, x, 8.3333333333333333333e-3)
	t = FMA(t, x, 4.1666666666666666667e-2)
	t = FMA(t, x, 1.6666666666666666667e-1)
	t = FMA(t, x, 0.5)
	t = FMA(t, x, 1)
	x *= t
	for range 3 {
		x *= x + 2
	}
	x = FMA(x, x+2, 1)
	switch biased := int(exp) + 1023; {
	case biased >= 0x7FF:
		return Inf(1)
	case biased > 0:
		return x * Float64frombits(uint64(biased)<<52)
	case biased < -52:
		return 0
	default:
		return x * Float64frombits(uint64(biased+1022)<<52) * 0x1p-1022
	}
}

func Exp2(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 1023.9999999999999:
		return Inf(1)
	case x < -1074:
		return 0
	}
	k := int(x + Copysign(0.5, x))
	if x == 0 {
		k = 0
	}
	t := x - float64(k)
	high, low := t*ln2High, -t*ln2Low
	r := high - low
	t = r * r
	c := r - t*(1.66666666666666657415e-01+t*(-2.77777777770155933842e-03+t*(6.61375632143793436117e-05+
		t*(-1.65339022054652515390e-06+t*4.13813679705723846039e-08))))
	return Ldexp(1-((low-(r*c)/(2-c))-high), k)
}

// Expm1 is e^x - 1, exact near 0.
func Expm1(x float64) float64 {
	const ln2Half = 3.46573590279972654709e-01
	a := Abs(x)
	switch {
	case x != x || IsInf(x, 1):
		return x
	case a >= 3.88162421113569373274e+01 && x < 0:
		return -1
	case a >= 7.09782712893383973096e+02:
		return Inf(1)
	case a < 0x1p-54:
		return x
	}
	k, c := 0, 0.0
	if a > ln2Half {
		var high, low float64
		if a < 1.03972077083991796413e+00 {
			k = int(Copysign(1, x))
			high, low = x-Copysign(ln2High, x), Copysign(ln2Low, x)
		} else {
			k = int(1.44269504088896338700e+00*x + Copysign(0.5, x))
			high, low = x-float64(k)*ln2High, float64(k)*ln2Low
		}
		x = high - low
		c = (high - x) - low
	}
	half := 0.5 * x
	s := x * half
	r := 1 + s*(-3.33333333333331316428e-02+s*(1.58730158725481460165e-03+s*(-7.93650757867487942473e-05+
		s*(4.00821782732936239552e-06+s*-2.01099218183624371326e-07))))
	t := 3 - r*half
	e := s * ((r - t) / (6.0 - x*t))
	if k == 0 {
		return x - (x*e - s)
	}
	e = x*(e-c) - c
	e -= s
	scaled := func(y float64) float64 { return Float64frombits(Float64bits(y) + uint64(k)<<52) }
	switch {
	case k == -1:
		return 0.5*(x-e) - 0.5
	case k == 1 && x < -0.25:
		return -2 * (e - (x + 0.5))
	case k == 1:
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		return scaled(1-(e-x)) - 1
	case k < 20:
		return scaled(Float64frombits(0x3FF0000000000000-(0x20000000000000>>uint(k))) - (e - x))
	}
	return scaled(x - (e + Float64frombits(uint64(0x3FF-k)<<52)) + 1)
}

const (
	log1 = 6.666666666666735130e-01
	log2 = 3.999999999940941908e-01
	log3 = 2.857142874366239149e-01
	log4 = 2.222219843214978396e-01
	log5 = 1.818357216161805012e-01
	log6 = 1.531383769920937332e-01
	log7 = 1.479819860511658591e-01
)

func Log(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case x < 0:
		return NaN()
	case x != x || IsInf(x, 1):
		return x
	}
	bits := Float64bits(x)
	k := float64(int(bits>>52) - 1022)
	f := Float64frombits(bits&(1<<52-1) | 1022<<52) // a denormal counts as normal, as in Go's assembly
	if f < Sqrt2/2 {
		k--
		f *= 2
	}
	f--
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	r := s2*(log1+s4*(log3+s4*(log5+s4*log7))) + s4*(log2+s4*(log4+s4*log6))
	half := 0.5 * f * f
	return k*ln2High - ((half - (s*(half+r) + k*ln2Low)) - f)
}

func Log10(x float64) float64 { return Log(x) * (1 / Ln10) }

func Log2(x float64) float64 {
	frac, exp := Frexp(x)
	if frac == 0.5 {
		return float64(exp - 1) // a power of two exactly
	}
	return Log(frac)*(1/Ln2) + float64(exp)
}

// Log1p is the logarithm of 1 + x, exact near 0.
func Log1p(x float64) float64 {
	a := Abs(x)
	switch {
	case x < -1 || x != x:
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return x
	case a < 0x1p-54:
		return x
	case a < 0x1p-29:
		return x - x*x*0.5
	}
	k, f, c := 0, x, 0.0
	mantissa := uint64(1)
	if a >= 4.142135623730950488017e-01 || x <= -2.928932188134524755992e-01 {
		u := x
		if a < 1<<53 {
			u = 1.0 + x
		}
		mantissa = Float64bits(u)
		k = int(mantissa>>52) - 1023
		if a < 1<<53 {
			if k > 0 {
				c = 1.0 - (u - x)
			} else {
				c = x - (u - 1.0)
			}
			c /= u
		}
		mantissa &= 1<<52 - 1
		if mantissa < 0x0006A09E667F3BCD { // of the square root of 2
			u = Float64frombits(mantissa | 0x3FF0000000000000)
		} else {
			k++
			u = Float64frombits(mantissa | 0x3FE0000000000000)
			mantissa = (1<<52 - mantissa) >> 2
		}
		f = u - 1.0
	}
	half := 0.5 * f * f
	n := float64(k)
	if mantissa == 0 { // f is tiny
		if f == 0 {
			if k == 0 {
				return 0
			}
			c += n * ln2Low
			return n*ln2High + c
		}
		r := half * (1.0 - 0.66666666666666666*f)
		if k == 0 {
			return f - r
		}
		return n*ln2High - ((r - (n*ln2Low + c)) - f)
	}
	s := f / (2.0 + f)
	z := s * s
	r := z * (log1 + z*(log2+z*(log3+z*(log4+z*(log5+z*(log6+z*log7))))))
	if k == 0 {
		return f - (half - s*(half+r))
	}
	return n*ln2High - ((half - (s*(half+r) + (n*ln2Low + c))) - f)
}

func isOdd(x float64) bool {
	if Abs(x) >= 1<<53 {
		return false
	}
	whole, rest := Modf(x)
	return rest == 0 && int64(whole)&1 == 1
}

func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case y == 1:
		return x
	case x != x || y != y:
		return NaN()
	case x == 0 || IsInf(y, 0) || IsInf(x, 0):
		return powOfExtremes(x, y)
	case y == 0.5:
		return Sqrt(x)
	case y == -0.5:
		return 1 / Sqrt(x)
	}
	whole, rest := Modf(Abs(y))
	if rest != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		return powOfExtremes(x, Copysign(Inf(1), y))
	}
	product, exp := 1.0, 0
	if rest != 0 {
		if rest > 0.5 {
			rest--
			whole++
		}
		product = Exp(rest * Log(x))
	}
	// Repeated squaring, with the exponents apart so that nothing overflows on the way.
	square, squareExp := Frexp(x)
	for i := int64(whole); i != 0; i >>= 1 {
		if squareExp < -1<<12 || 1<<12 < squareExp {
			exp += squareExp
			break
		}
		if i&1 == 1 {
			product *= square
			exp += squareExp
		}
		square *= square
		squareExp <<= 1
		if square < .5 {
			square += square
			squareExp--
		}
	}
	if y < 0 {
		product = 1 / product
		exp = -exp
	}
	return Ldexp(product, exp)
}

// powOfExtremes is x^y where x is 0 or infinite or y is infinite.
func powOfExtremes(x, y float64) float64 {
	switch {
	case IsInf(y, 0) && x == -1:
		return 1
	case IsInf(y, 0):
		if (Abs(x) < 1) == (y > 0) {
			return 0
		}
		return Inf(1)
	}
	result := 0.0
	if (x == 0) == (y < 0) {
		result = Inf(1)
	}
	if Signbit(x) && isOdd(y) {
		result = -result
	}
	return result
}

// Pow10 is the float nearest to 10^n, as a product of two tabled powers.
func Pow10(n int) float64 {
	switch {
	case n > 308:
		return Inf(1)
	case n < -323:
		return 0
	case n >= 0:
		return tens32[n/32] * tens[n%32]
	}
	return tenths32[-n/32] / tens[-n%32]
}

var tens = [...]float64{
	1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
	1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31,
}

var tens32 = [...]float64{1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}

var tenths32 = [...]float64{1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320}
