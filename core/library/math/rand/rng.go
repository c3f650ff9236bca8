// The additive lagged Fibonacci generator of Mitchell and Reeds: x[n] = x[n-607] + x[n-273].
package rand

const (
	length = 607
	tap    = 273
)

// rngSource's numbers stand in the ring vec, from feed on.
type rngSource struct {
	tap, feed int
	vec       [length]int64
}

// late is the ring of the generator after 7.8e12 steps, filled by the first Seed of a run.
var late [length]int64

func fillState(ring *[length]int64)

func NewSource(seed int64) Source {
	g := &rngSource{}
	g.Seed(seed)
	return g
}

// congruent is the next number x × 48271 modulo 2³¹ - 1.
func congruent(x int64) int64 { return x * 48271 % (1<<31 - 1) }

// Seed mixes late with a congruential sequence.
func (g *rngSource) Seed(seed int64) {
	if late[0] == 0 {
		fillState(&late)
	}
	g.tap, g.feed = 0, length-tap
	seed %= 1<<31 - 1
	if seed < 0 {
		seed += 1<<31 - 1
	}
	if seed == 0 {
		seed = 89482311
	}
	x := seed
	for range 20 {
		x = congruent(x)
	}
	for i := range g.vec {
		a := congruent(x)
		b := congruent(a)
		x = congruent(b)
		g.vec[i] = a<<40 ^ b<<20 ^ x ^ late[i]
	}
}

func (g *rngSource) Int63() int64 { return int64(g.Uint64() &^ (1 << 63)) }

func (g *rngSource) Uint64() uint64 {
	if g.tap--; g.tap < 0 {
		g.tap += length
	}
	if g.feed--; g.feed < 0 {
		g.feed += length
	}
	x := g.vec[g.feed] + g.vec[g.tap]
	g.vec[g.feed] = x
	return uint64(x)
}
