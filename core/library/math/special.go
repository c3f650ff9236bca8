// The gamma and error functions.
package math

// stirling is Stirling's formula for x > 33 as two factors, which may overflow together.
func stirling(x float64) (float64, float64) {
	if x > 200 {
		return Inf(1), 1
	}
	w := 1 / x
	w = 1 + w*((((7.87311395793093628397e-04*w+-2.29549961613378126380e-04)*w+-2.68132617805781232825e-03)*w+
		3.47222221605458667310e-03)*w+8.33333333333482257126e-02)
	e := Exp(x)
	first, second := 0.0, 1.0
	if x > 143.01608 {
		first = Pow(x, 0.5*x-0.25)
		second = first / e
	} else {
		first = Pow(x, x-0.5) / e
	}
	return first, 2.506628274631000502417 * w * second
}

func Gamma(x float64) float64 {
	whole, rest := Modf(x)
	switch {
	case x == 0:
		return Copysign(Inf(1), x)
	case IsInf(x, 1):
		return x
	case x != x || IsInf(x, -1) || x < 0 && rest == 0:
		return NaN()
	}
	q := Abs(x)
	if q > 33 {
		first, second := stirling(q)
		if x > 0 {
			return first * second
		}
		// Reflection: Γ(x) Γ(1-x) = π / sin πx.
		p := -whole
		z := q - p
		if z > 0.5 {
			z = q - (p + 1)
		}
		sign := 1.0
		if int64(p)&1 == 0 {
			sign = -1
		}
		z = q * Sin(Pi*z)
		if z == 0 {
			return Inf(int(sign))
		}
		z = Abs(z)
		if d := z * first * second; !IsInf(d, 0) {
			return sign * (Pi / d)
		}
		return sign * (Pi / z / first / second)
	}
	return gammaOfSmall(x)
}

// gammaOfSmall moves x into [2, 3) by Γ(x+1) = x Γ(x).
func gammaOfSmall(x float64) float64 {
	z := 1.0
	for x >= 3 {
		x--
		z *= x
	}
	for x < 2 {
		if Abs(x) < 1e-09 || x < 0 && x > -1e-09 {
			return z / ((1 + 0.57721566490153286060651209008240243104215933593992*x) * x)
		}
		z /= x
		x++
	}
	if x == 2 {
		return z
	}
	x -= 2
	p := (((((x*1.60119522476751861407e-04+1.19135147006586384913e-03)*x+1.04213797561761569935e-02)*x+
		4.76367800457137231464e-02)*x+2.07448227648435975150e-01)*x+4.94214826801497100753e-01)*x + 9.99999999999999996796e-01
	q := ((((((x*-2.31581873324120129819e-05+5.39605580493303397842e-04)*x+-4.45641913851797240494e-03)*x+
		1.18139785222060435552e-02)*x+3.58236398605498653373e-02)*x+-2.34591795718243348568e-01)*x+
		7.14304917030273074085e-02)*x + 1.00000000000000000320e+00
	return z * p / q
}

const erfOfOne = 8.45062911510467529297e-01

// erfNear is erf(x)/x - 1 for |x| < 0.84375.
func erfNear(x float64) float64 {
	z := x * x
	r := 1.28379167095512558561e-01 + z*(-3.25042107247001499370e-01+z*(-2.84817495755985104766e-02+
		z*(-5.77027029648944159157e-03+z*-2.37630166566501626084e-05)))
	s := 1 + z*(3.97917223959155352819e-01+z*(6.50222499887672944485e-02+z*(5.08130628187576562776e-03+
		z*(1.32494738004321644526e-04+z*-3.96022827877536812320e-06))))
	return r / s
}

// erfMiddle is erf(x) - erfOfOne for 0.84375 <= x < 1.25.
func erfMiddle(x float64) float64 {
	s := x - 1
	p := -2.36211856075265944077e-03 + s*(4.14856118683748331666e-01+s*(-3.72207876035701323847e-01+
		s*(3.18346619901161753674e-01+s*(-1.10894694282396677476e-01+s*(3.54783043256182359371e-02+
			s*-2.16637559486879084300e-03)))))
	q := 1 + s*(1.06420880400844228286e-01+s*(5.40397917702171048937e-01+s*(7.18286544141962662868e-02+
		s*(1.26171219808761642112e-01+s*(1.36370839120290507362e-02+s*1.19844998467991074170e-02)))))
	return p / q
}

// erfFar is x × erfc(x) for x >= 1.25.
func erfFar(x float64) float64 {
	s := 1 / (x * x)
	var p, q float64
	if x < 1/0.35 {
		p = -9.86494403484714822705e-03 + s*(-6.93858572707181764372e-01+s*(-1.05586262253232909814e+01+
			s*(-6.23753324503260060396e+01+s*(-1.62396669462573470355e+02+s*(-1.84605092906711035994e+02+
				s*(-8.12874355063065934246e+01+s*-9.81432934416914548592e+00))))))
		q = 1 + s*(1.96512716674392571292e+01+s*(1.37657754143519042600e+02+s*(4.34565877475229228821e+02+
			s*(6.45387271733267880336e+02+s*(4.29008140027567833386e+02+s*(1.08635005541779435134e+02+
				s*(6.57024977031928170135e+00+s*-6.04244152148580987438e-02)))))))
	} else {
		p = -9.86494292470009928597e-03 + s*(-7.99283237680523006574e-01+s*(-1.77579549177547519889e+01+
			s*(-1.60636384855821916062e+02+s*(-6.37566443368389627722e+02+s*(-1.02509513161107724954e+03+
				s*-4.83519191608651397019e+02)))))
		q = 1 + s*(3.03380607434824582924e+01+s*(3.25792512996573918826e+02+s*(1.53672958608443695994e+03+
			s*(3.19985821950859553908e+03+s*(2.55305040643316442583e+03+s*(4.74528541206955367215e+02+
				s*-2.24409524465858183362e+01))))))
	}
	z := Float64frombits(Float64bits(x) & 0xFFFFFFFF00000000)
	return Exp(-z*z-0.5625) * Exp((z-x)*(z+x)+p/q)
}

func Erf(x float64) float64 {
	a := Abs(x)
	var y float64
	switch {
	case x != x:
		return NaN()
	case a < 2.848094538889218e-306:
		y = 0.125 * (8.0*a + 1.02703333676410069053e+00*a)
	case a < 1.0/(1<<28):
		y = a + 1.28379167095512586316e-01*a
	case a < 0.84375:
		y = a + a*erfNear(a)
	case a < 1.25:
		y = erfOfOne + erfMiddle(a)
	case a >= 6:
		y = 1
	default:
		y = 1 - erfFar(a)/a
	}
	return Copysign(y, x)
}

func Erfc(x float64) float64 {
	a, isNegative := Abs(x), x < 0
	switch {
	case x != x:
		return NaN()
	case a < 0.84375:
		y := a
		if a >= 1.0/(1<<56) {
			if r := erfNear(a); a < 0.25 {
				y = a + a*r
			} else {
				y = 0.5 + (a*r + (a - 0.5))
			}
		}
		if isNegative {
			return 1 + y
		}
		return 1 - y
	case a < 1.25 && isNegative:
		return 1 + erfOfOne + erfMiddle(a)
	case a < 1.25:
		return 1 - erfOfOne - erfMiddle(a)
	case isNegative && a > 6:
		return 2
	case a >= 28:
		return 0
	}
	y := erfFar(a) / a
	if isNegative {
		return 2 - y
	}
	return y
}
