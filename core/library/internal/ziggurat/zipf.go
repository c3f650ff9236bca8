// Numbers of Zipf's distribution, by rejection-inversion (Hörmann and Derflinger, 1996).
package ziggurat

import "math"

// A Zipf draws k in [0, last] with probability proportional to (v+k)^-s.
type Zipf struct {
	v, s, inverse float64 // inverse of 1-s
	low, height   float64 // of the area that is drawn from
	surely        float64 // so near below a number, it is taken without asking
}

func NewZipf(s, v, last float64) Zipf {
	z := Zipf{v: v, s: s, inverse: 1 / (1 - s)}
	z.low = z.area(last + 0.5)
	z.height = z.area(0.5) - math.Exp(math.Log(v)*-s) - z.low
	z.surely = 1 - z.place(z.area(1.5)-math.Exp(-s*math.Log(v+1)))
	return z
}

func (z *Zipf) area(x float64) float64 { return math.Exp((1-z.s)*math.Log(z.v+x)) * z.inverse }

func (z *Zipf) place(area float64) float64 {
	return math.Exp(z.inverse*math.Log((1-z.s)*area)) - z.v
}

func (z *Zipf) Draw(random func() float64) uint64 {
	for {
		area := z.low + random()*z.height
		x := z.place(area)
		k := math.Floor(x + 0.5)
		if k-x <= z.surely || area >= z.area(k+0.5)-math.Exp(-math.Log(k+z.v)*z.s) {
			return uint64(k)
		}
	}
}
