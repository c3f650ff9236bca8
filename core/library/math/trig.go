// Trigonometric and hyperbolic functions.
package math

import "math/bits"

// octant splits x >= 0: x = j × π/4 + z with |z| <= π/4 and even j (modulo 8).
func octant(x float64) (j uint64, z float64) {
	if x >= 1<<29 {
		return octantOfLarge(x)
	}
	j = uint64(x * (4 / Pi))
	y := float64(j)
	if j&1 == 1 {
		j++
		y++
	}
	z = ((x - y*7.85398125648498535156e-1) - y*3.77489470793079817668e-8) - y*2.69515142907905952645e-15
	return j & 7, z
}

// fourOverPi is 4/π in binary, the integer part first.
var fourOverPi = [...]uint64{
	0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
	0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
	0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
	0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
}

// octantOfLarge multiplies the mantissa by those 192 bits of 4/π that matter (Payne and Hanek).
func octantOfLarge(x float64) (j uint64, z float64) {
	mantissa := Float64bits(x)
	exp := int(mantissa>>52&0x7FF) - 1023 - 52
	mantissa = mantissa&(1<<52-1) | 1<<52
	digit, shift := uint(exp+61)/64, uint(exp+61)%64
	var part [3]uint64
	for i := range part {
		part[i] = fourOverPi[digit+uint(i)]<<shift | fourOverPi[digit+uint(i)+1]>>(64-shift)
	}
	high2, _ := bits.Mul64(part[2], mantissa)
	high1, low1 := bits.Mul64(part[1], mantissa)
	low, carry := bits.Add64(low1, high2, 0)
	high, _ := bits.Add64(part[0]*mantissa, high1, carry)
	j = high >> 61
	high = high<<3 | low>>61
	zeros := uint(bits.LeadingZeros64(high))
	high = high<<(zeros+1) | low>>(64-(zeros+1))
	z = Float64frombits(high>>12 | uint64(1023-(zeros+1))<<52)
	if j&1 == 1 {
		j = (j + 1) & 7
		z--
	}
	return j, z * (Pi / 4)
}

// sine and cosine are the polynomials for |z| <= π/4.
func sine(z float64) float64 {
	s := z * z
	return z + z*s*((((((1.58962301576546568060e-10*s)+-2.50507477628578072866e-8)*s+2.75573136213857245213e-6)*s+
		-1.98412698295895385996e-4)*s+8.33333333332211858878e-3)*s+-1.66666666666666307295e-1)
}

func cosine(z float64) float64 {
	s := z * z
	return 1.0 - 0.5*s + s*s*((((((-1.13585365213876817300e-11*s)+2.08757008419747316778e-9)*s+-2.75573141792967388112e-7)*s+
		2.48015872888517045348e-5)*s+-1.38888888888730564116e-3)*s+4.16666666666665929218e-2)
}

func Sin(x float64) float64 {
	if x == 0 || x != x {
		return x
	}
	if IsInf(x, 0) {
		return NaN()
	}
	y := sinOf(octant(Abs(x)))
	if x < 0 {
		return -y
	}
	return y
}

func sinOf(j uint64, z float64) float64 {
	var y float64
	if j&3 == 2 {
		y = cosine(z)
	} else {
		y = sine(z)
	}
	if j > 3 {
		return -y
	}
	return y
}

func cosOf(j uint64, z float64) float64 {
	var y float64
	if j&3 == 2 {
		y = sine(z)
	} else {
		y = cosine(z)
	}
	if j == 2 || j == 4 {
		return -y
	}
	return y
}

func Cos(x float64) float64 {
	if x-x != 0 {
		return NaN()
	}
	return cosOf(octant(Abs(x)))
}

func Sincos(x float64) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case x-x != 0:
		return NaN(), NaN()
	}
	j, z := octant(Abs(x))
	sin, cos = sinOf(j, z), cosOf(j, z)
	if x < 0 {
		sin = -sin
	}
	return sin, cos
}

func Tan(x float64) float64 {
	if x == 0 || x != x {
		return x
	}
	if IsInf(x, 0) {
		return NaN()
	}
	j, z := octant(Abs(x))
	s := z * z
	y := z
	if s > 1e-14 {
		y = z + z*(s*(((-1.30936939181383777646e4*s)+1.15351664838587416140e6)*s+-1.79565251976484877988e7)/
			((((s+1.36812963470692954678e4)*s+-1.32089234440210967447e6)*s+2.50083801823357915839e7)*s+-5.38695755929454629881e7))
	}
	if j&2 == 2 {
		y = -1 / y
	}
	if x < 0 {
		return -y
	}
	return y
}

// arctangent is for x in [0, 0.66].
func arctangent(x float64) float64 {
	z := x * x
	z = z * ((((-8.750608600031904122785e-01*z+-1.615753718733365076637e+01)*z+-7.500855792314704667340e+01)*z+
		-1.228866684490136173410e+02)*z + -6.485021904942025371773e+01) /
		(((((z+2.485846490142306297962e+01)*z+1.650270098316988542046e+02)*z+4.328810604912902668951e+02)*z+
			4.853903996359136964868e+02)*z + 1.945506571482613964425e+02)
	return x*z + x
}

// atan is for x >= 0.
func atan(x float64) float64 {
	const more = 6.123233995736765886130e-17 // π/2 is this much more than the float
	switch {
	case x <= 0.66:
		return arctangent(x)
	case x > 2.41421356237309504880: // the tangent of 3π/8
		return Pi/2 - arctangent(1/x) + more
	}
	return Pi/4 + arctangent((x-1)/(x+1)) + 0.5*more
}

func Atan(x float64) float64 {
	switch {
	case x == 0:
		return x
	case x > 0:
		return atan(x)
	}
	return -atan(-x)
}

func Asin(x float64) float64 {
	a := Abs(x)
	if x == 0 {
		return x
	}
	if a > 1 {
		return NaN()
	}
	y := Sqrt(1 - a*a)
	if a > 0.7 {
		y = Pi/2 - atan(y/a)
	} else {
		y = atan(a / y)
	}
	if x < 0 {
		return -y
	}
	return y
}

func Acos(x float64) float64 { return Pi/2 - Asin(x) }

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	switch {
	case y != y || x != x:
		return NaN()
	case y == 0:
		if Signbit(x) {
			return Copysign(Pi, y)
		}
		return Copysign(0, y)
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 1) && IsInf(y, 0):
		return Copysign(Pi/4, y)
	case IsInf(x, 1):
		return Copysign(0, y)
	case IsInf(x, -1) && IsInf(y, 0):
		return Copysign(3*Pi/4, y)
	case IsInf(x, -1):
		return Copysign(Pi, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	q := Atan(y / x)
	switch {
	case x >= 0:
		return q
	case q <= 0:
		return q + Pi
	}
	return q - Pi
}

func Sinh(x float64) float64 {
	a := Abs(x)
	var y float64
	switch {
	case a > 21:
		y = Exp(a) * 0.5
	case a > 0.5:
		e := Exp(a)
		y = (e - 1/e) * 0.5
	default:
		s := a * a
		y = (((-0.2630563213397497062819489e+2*s+-0.2894211355989563807284660366e+4)*s+-0.8991272022039509355398013511e+5)*s +
			-0.6307673640497716991184787251e+6) * a
		y = y / (((s+-0.173678953558233699533450911e+3)*s+0.1521517378790019070696485176e+5)*s + -0.6307673640497716991212077277e+6)
	}
	return Copysign(y, x)
}

func Cosh(x float64) float64 {
	e := Exp(Abs(x))
	if Abs(x) > 21 {
		return e * 0.5
	}
	return (e + 1/e) * 0.5
}

func Tanh(x float64) float64 {
	a := Abs(x)
	switch {
	case x == 0 || x != x:
		return x
	case a > 0.5*8.8029691931113054295988e+01:
		return Copysign(1, x)
	case a >= 0.625:
		return Copysign(1-2/(Exp(2*a)+1), x)
	}
	s := x * x
	return x + x*s*((-9.64399179425052238628e-1*s+-9.92877231001918586564e1)*s+-1.61468768441708447952e3)/
		(((s+1.12811678491632931402e2)*s+2.23548839060100448583e3)*s+4.84406305325125486048e3)
}

func Asinh(x float64) float64 {
	a := Abs(x)
	if x-x != 0 {
		return x
	}
	var y float64
	switch {
	case a > 1<<28:
		y = Log(a) + Ln2
	case a > 2:
		y = Log(2*a + 1/(Sqrt(a*a+1)+a))
	case a < 1.0/(1<<28):
		y = a
	default:
		y = Log1p(a + a*a/(1+Sqrt(1+a*a)))
	}
	return Copysign(y, x)
}

func Acosh(x float64) float64 {
	switch {
	case x < 1 || x != x:
		return NaN()
	case x == 1:
		return 0
	case x >= 1<<28:
		return Log(x) + Ln2
	case x > 2:
		return Log(2*x - 1/(x+Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + Sqrt(2*t+t*t))
}

func Atanh(x float64) float64 {
	a := Abs(x)
	var y float64
	switch {
	case a > 1 || x != x:
		return NaN()
	case a == 1:
		return Copysign(Inf(1), x)
	case a < 1.0/(1<<28):
		y = a
	case a < 0.5:
		y = a + a
		y = 0.5 * Log1p(y+y*a/(1-a))
	default:
		y = 0.5 * Log1p((a+a)/(1-a))
	}
	return Copysign(y, x)
}
