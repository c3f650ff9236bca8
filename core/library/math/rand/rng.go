// The additive lagged Fibonacci generator of Mitchell and Reeds: x[n] = x[n-607] + x[n-273].
package rand

const (
	length = 607
	tap    = 273
)

// generator's numbers stand in ring, from feed on.
type generator struct {
	tap, feed int
	ring      [length]int64
}

func NewSource(seed int64) Source {
	g := &generator{}
	g.Seed(seed)
	return g
}

// congruent is the next number x × 48271 modulo 2³¹ - 1.
func congruent(x int64) int64 { return x * 48271 % (1<<31 - 1) }

// Seed mixes the state after 7.8e12 steps with a congruential sequence.
func (g *generator) Seed(seed int64) {
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
	for i := range g.ring {
		a := congruent(x)
		b := congruent(a)
		x = congruent(b)
		g.ring[i] = a<<40 ^ b<<20 ^ x ^ stateAt(i)
	}
}

// stateAt unpacks number i of state: six bits a byte from '?' on, the least first, and '!' for '`'.
func stateAt(i int) int64 {
	v := int64(0)
	for n := 10; n >= 0; n-- {
		c := state[i*11+n]
		if c == '!' {
			c = '`'
		}
		v = v<<6 | int64(c-'?')
	}
	return v
}

func (g *generator) Int63() int64 { return int64(g.Uint64() &^ (1 << 63)) }

func (g *generator) Uint64() uint64 {
	if g.tap--; g.tap < 0 {
		g.tap += length
	}
	if g.feed--; g.feed < 0 {
		g.feed += length
	}
	x := g.ring[g.feed] + g.ring[g.tap]
	g.ring[g.feed] = x
	return uint64(x)
}
