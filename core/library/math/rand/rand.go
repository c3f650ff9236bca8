// Package rand: pseudo-random numbers with the sequences that Go gives for a seed.
package rand

import (
	"internal/ziggurat"
	"math"
)

// A Source gives numbers in [0, 2⁶³).
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 gives all 64 bits, too.
type Source64 interface {
	Source
	Uint64() uint64
}

func runtime_rand() uint64

// runSource draws from the run's own generator.
type runSource struct{}

func (runSource) Int63() int64   { return int64(runtime_rand() &^ (1 << 63)) }
func (runSource) Uint64() uint64 { return runtime_rand() }
func (runSource) Seed(int64)     {}

// A Rand turns a source into what programs want.
type Rand struct {
	src   Source
	wide  Source64 // src, if it is one
	bytes int64    // what Read has left of a number
	left  int      // how many bytes that are
}

func New(src Source) *Rand {
	wide, _ := src.(Source64)
	return &Rand{src: src, wide: wide}
}

func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.left = 0
}

func (r *Rand) Int63() int64   { return r.src.Int63() }
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }
func (r *Rand) Int31() int32   { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int       { return int(r.Int63()) }

func (r *Rand) Uint64() uint64 {
	if r.wide != nil {
		return r.wide.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
//line math/rand/rand.go:122
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	largest := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > largest {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
//line math/rand/rand.go:139
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	largest := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > largest {
		v = r.Int31()
	}
	return v % n
}

// multiplied is Lemire's way to a number in [0, n), which Shuffle uses.
func (r *Rand) multiplied(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if uint32(product) < uint32(n) {
		for threshold := uint32(-n) % uint32(n); uint32(product) < threshold; {
			product = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(product >> 32)
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
//line math/rand/rand.go:180
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
//line math/rand/rand.go:249
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-2; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.multiplied(int32(i+1))))
	}
}

// Read fills p with seven bytes of each number.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.left == 0 {
			r.bytes, r.left = r.Int63(), 7
		}
		p[i] = byte(r.bytes)
		r.bytes >>= 8
		r.left--
	}
	return len(p), nil
}

func (r *Rand) NormFloat64() float64 {
	t := ziggurat.Normal()
	for {
		j := int32(r.Uint32())
		i := j & 0x7F
		x := float64(j) * float64(t.W[i])
		if uint32(max(int64(j), -int64(j))) < t.K[i] {
			return x
		}
		if i == 0 {
			return r.tail(j > 0)
		}
		if t.F[i]+float32(r.Float64())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// tail is a number beyond the outermost layer.
func (r *Rand) tail(isPositive bool) float64 {
	for {
		x := -math.Log(r.Float64()) * (1.0 / ziggurat.NormalEdge)
		y := -math.Log(r.Float64())
		if y+y >= x*x {
			if isPositive {
				return ziggurat.NormalEdge + x
			}
			return -ziggurat.NormalEdge - x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	t := ziggurat.Exponential()
	for {
		j := r.Uint32()
		i := j & 0xFF
		x := float64(j) * float64(t.W[i])
		if j < t.K[i] {
			return x
		}
		if i == 0 {
			return ziggurat.ExponentialEdge - math.Log(r.Float64())
		}
		if t.F[i]+float32(r.Float64())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}

// global serves the functions below.
var global = New(runSource{})

// Seed does nothing since Go 1.24.
func Seed(seed int64) {}

func Int63() int64                       { return global.Int63() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int31() int32                       { return global.Int31() }
func Int() int                           { return global.Int() }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func Read(p []byte) (n int, err error)   { return global.Read(p) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

//line math/rand/rand.go:454
func Int63n(n int64) int64 { return global.Int63n(n) }

//line math/rand/rand.go:459
func Int31n(n int32) int32 { return global.Int31n(n) }

//line math/rand/rand.go:464
func Intn(n int) int { return global.Intn(n) }
