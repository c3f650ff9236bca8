// Zipf's distribution.
package rand

import "internal/ziggurat"

type Zipf struct {
	r *Rand
	z ziggurat.Zipf
}

// NewZipf is for numbers k in [0, imax] with probability proportional to (v+k)^-s, s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	return &Zipf{r, ziggurat.NewZipf(s, v, float64(imax))}
}

func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Draw(z.r.Float64)
}
