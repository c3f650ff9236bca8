// The logarithm of the gamma function (FreeBSD's msun) and the inverse of the error function (Wichura's AS241).
package math

// horner is the polynomial with these coefficients, the constant first.
func horner(x float64, coefficients []float64) float64 {
	i := len(coefficients) - 1
	sum := coefficients[i]
	for i--; i >= 0; i-- {
		sum = sum*x + coefficients[i]
	}
	return sum
}

// Coefficients by the range that they are for.
var (
	gammaEven = []float64{
		7.72156649015328655494e-02, 6.73523010531292681824e-02, 7.38555086081402883957e-03, 1.19270763183362067845e-03,
		2.20862790713908385557e-04, 2.52144565451257326939e-05,
	}
	gammaOdd = []float64{
		3.22467033424113591611e-01, 2.05808084325167332806e-02, 2.89051383673415629091e-03, 5.10069792153511336608e-04,
		1.08011567247583939954e-04, 4.48640949618915160150e-05,
	}
	gammaMinimum0 = []float64{
		4.83836122723810047042e-01, -3.27885410759859649565e-02, 6.10053870246291332635e-03, -1.40346469989232843813e-03,
		3.15632070903625950361e-04,
	}
	gammaMinimum1 = []float64{
		-1.47587722994593911752e-01, 1.79706750811820387126e-02, -3.68452016781138256760e-03, 8.81081882437654011382e-04,
		-3.12754168375120860518e-04,
	}
	gammaMinimum2 = []float64{
		6.46249402391333854778e-02, -1.03142241298341437450e-02, 2.25964780900612472250e-03, -5.38595305356740546715e-04,
		3.35529192635519073543e-04,
	}
	gammaSmallUp = []float64{
		-7.72156649015328655494e-02, 6.32827064025093366517e-01, 1.45492250137234768737e+00, 9.77717527963372745603e-01,
		2.28963728064692451092e-01, 1.33810918536787660377e-02,
	}
	gammaSmallDown = []float64{
		1.0, 2.45597793713041134822e+00, 2.12848976379893395361e+00, 7.69285150456672783825e-01,
		1.04222645593369134254e-01, 3.21709242282423911810e-03,
	}
	gammaMiddleUp = []float64{
		-7.72156649015328655494e-02, 2.14982415960608852501e-01, 3.25778796408930981787e-01, 1.46350472652464452805e-01,
		2.66422703033638609560e-02, 1.84028451407337715652e-03, 3.19475326584100867617e-05,
	}
	gammaMiddleDown = []float64{
		1.0, 1.39200533467621045958e+00, 7.21935547567138069525e-01, 1.71933865632803078993e-01,
		1.86459191715652901344e-02, 7.77942496381893596434e-04, 7.32668430744625636189e-06,
	}
	gammaLarge = []float64{
		8.33333333333329678849e-02, -2.77777777728775536470e-03, 7.93650558643019558500e-04, -5.95187557450339963135e-04,
		8.36339918996282139126e-04, -1.63092934096575273989e-03,
	}

	inverseNearUp = []float64{
		1.1975323115670912564578e0, 4.7072688112383978012285e1, 6.9706266534389598238465e2, 4.8548868893843886794648e3,
		1.6235862515167575384252e4, 2.3782041382114385731252e4, 1.1819493347062294404278e4, 8.8709406962545514830200e2,
	}
	inverseNearDown = []float64{
		1.0000000000000000000e0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
		2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
	}
	inverseMiddleUp = []float64{
		1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
		1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
	}
	inverseMiddleDown = []float64{
		1.4142135623730950488016887e0, 2.9036514445419946173133295e0, 2.3707661626024532365971225e0, 9.7547832001787427186894837e-1,
		2.0945065210512749128288442e-1, 2.1494160384252876777097297e-2, 7.7441459065157709165577218e-4, 1.4859850019840355905497876e-9,
	}
	inverseFarUp = []float64{
		6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
		2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
	}
	inverseFarDown = []float64{
		1.414213562373095048801689e0, 8.482908416595164588112026e-1, 1.936480946950659106176712e-1, 2.103693768272068968719679e-2,
		1.112800997078859844711555e-3, 2.611088405080593625138020e-5, 2.010321207683943062279931e-7, 2.891024605872965461538222e-15,
	}
)

// Lgamma is the logarithm of |Γ(x)|, and the sign of Γ(x).
func Lgamma(x float64) (lgamma float64, sign int) {
	a := Abs(x)
	switch {
	case x-x != 0:
		return x, 1
	case x == 0:
		return Inf(1), 1
	case a < 0x1p-70 && x < 0:
		return -Log(a), -1
	case a < 0x1p-70:
		return -Log(a), 1
	case x > 0:
		return logGamma(x), 1
	case a >= 1<<52:
		return Inf(1), 1
	}
	t := sineOfPi(a)
	if t == 0 {
		return Inf(1), 1
	}
	sign = 1
	if t < 0 {
		sign = -1
	}
	reflected := Log(Pi / Abs(t*a))
	if a == 1 || a == 2 {
		return 0, sign
	}
	return reflected - logGamma(a), sign
}

// logGamma is for x > 0.
func logGamma(x float64) float64 {
	switch {
	case x == 1 || x == 2:
		return 0
	case x < 2:
		return logGammaBelow2(x)
	case x < 8:
		whole := int(x)
		y := x - float64(whole)
		sum := 0.5*y + y*horner(y, gammaMiddleUp)/horner(y, gammaMiddleDown)
		if whole == 2 {
			return sum
		}
		z := 1.0
		for i := whole - 1; i >= 2; i-- {
			z *= y + float64(i)
		}
		return sum + Log(z)
	case x < 1<<58:
		z := 1 / x
		return (x-0.5)*(Log(x)-1) + (4.18938533204672725052e-01 + z*horner(z*z, gammaLarge))
	}
	return x * (Log(x) - 1)
}

// logGammaBelow2 expands around 1 or 2, or around the minimum between them.
func logGammaBelow2(x float64) float64 {
	const minimum = 1.461632144968362245
	sum, base := 0.0, x-1
	if x <= 0.9 {
		sum, base = -Log(x), x
	}
	switch {
	case base >= minimum-1+0.27:
		y := 1 - base
		if x > 0.9 {
			y = 2 - x
		}
		z := y * y
		return sum + (y*horner(z, gammaEven) + z*horner(z, gammaOdd) - 0.5*y)
	case base >= minimum-1-0.27:
		y := x - (1.46163214496836224576e+00 - 1)
		if x > 0.9 {
			y = x - 1.46163214496836224576e+00
		}
		z := y * y
		w := z * y
		p := z*horner(w, gammaMinimum0) - (-3.63867699703950536541e-18 - w*(horner(w, gammaMinimum1)+y*horner(w, gammaMinimum2)))
		return sum + (-1.21486290535849611461e-01 + p)
	}
	return sum + (-0.5*base + base*horner(base, gammaSmallUp)/horner(base, gammaSmallDown))
}

// sineOfPi is -sin πx for x > 0.
func sineOfPi(x float64) float64 {
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	if Floor(x) == x {
		return 0
	}
	x = Mod(x, 2)
	switch int(x * 4) {
	case 0:
		return -Sin(Pi * x)
	case 1, 2:
		return -Cos(Pi * (0.5 - x))
	case 3, 4:
		return -Sin(Pi * (1 - x))
	case 5, 6:
		return Cos(Pi * (x - 1.5))
	}
	return -Sin(Pi * (x - 2))
}

func Erfinv(x float64) float64 {
	a := Abs(x)
	var y float64
	switch {
	case a == 1:
		return Inf(int(x))
	case a > 1 || x != x:
		return NaN()
	case a <= 0.85:
		r := 0.180625 - 0.25*a*a
		y = a * horner(r, inverseNearUp) / horner(r, inverseNearDown)
	default:
		r := Sqrt(Ln2 - Log(1.0-a))
		if r <= 5 {
			y = horner(r-1.6, inverseMiddleUp) / horner(r-1.6, inverseMiddleDown)
		} else {
			y = horner(r-5, inverseFarUp) / horner(r-5, inverseFarDown)
		}
	}
	return Copysign(y, x)
}

func Erfcinv(x float64) float64 { return Erfinv(1 - x) }
