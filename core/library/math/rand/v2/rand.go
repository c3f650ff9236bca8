// Package rand (version 2): pseudo-random numbers with the sequences that Go gives for a seed.
package rand

import (
	"internal/ziggurat"
	"math"
	"math/bits"
)

// A Source gives uniform 64-bit numbers.
type Source interface {
	Uint64() uint64
}

func runtime_rand() uint64

// runSource draws from the run's own generator.
type runSource struct{}

func (runSource) Uint64() uint64 { return runtime_rand() }

// A Rand turns a source into what programs want.
type Rand struct{ src Source }

func New(src Source) *Rand { return &Rand{src} }

func (r *Rand) Int64() int64   { return int64(r.src.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }
func (r *Rand) Int32() int32   { return int32(r.src.Uint64() >> 33) }
func (r *Rand) Int() int       { return int(r.src.Uint64() << 1 >> 1) }
func (r *Rand) Uint() uint     { return uint(r.src.Uint64()) }

// below is Lemire's way to a number in [0, n).
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	high, low := bits.Mul64(r.Uint64(), n)
	if low < n {
		for threshold := -n % n; low < threshold; {
			high, low = bits.Mul64(r.Uint64(), n)
		}
	}
	return high
}

func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
//line math/rand/v2/rand.go:66
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
//line math/rand/v2/rand.go:75
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
//line math/rand/v2/rand.go:173
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
//line math/rand/v2/rand.go:182
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

func (r *Rand) IntN(n int) int {
	if n <= 0 {
//line math/rand/v2/rand.go:193
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

func (r *Rand) UintN(n uint) uint {
	if n == 0 {
//line math/rand/v2/rand.go:202
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
//line math/rand/v2/rand.go:235
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

func (r *Rand) NormFloat64() float64 {
	t := ziggurat.Normal()
	for {
		u := r.Uint64()
		j := int32(u)
		i := u >> 32 & 0x7F
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
		u := r.Uint64()
		j := uint32(u)
		i := uint8(u >> 32)
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
var global = &Rand{runSource{}}

func Int64() int64                       { return global.Int64() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int32() int32                       { return global.Int32() }
func Int() int                           { return global.Int() }
func Uint() uint                         { return global.Uint() }
func Int64N(n int64) int64               { return global.Int64N(n) }
func Uint64N(n uint64) uint64            { return global.Uint64N(n) }
func Int32N(n int32) int32               { return global.Int32N(n) }
func Uint32N(n uint32) uint32            { return global.Uint32N(n) }
func UintN(n uint) uint                  { return global.UintN(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

//line math/rand/v2/rand.go:313
func IntN(n int) int { return global.IntN(n) }

// N is a number in [0, n) of any integer type, a Duration for example.
func N[Int integer](n Int) Int {
	if n <= 0 {
//line math/rand/v2/rand.go:325
		panic("invalid argument to N")
	}
	return Int(global.below(uint64(n)))
}

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
