// Package ziggurat: the layers under the normal and exponential densities (Marsaglia and Tsang, 2000), made when first asked for.
package ziggurat

import "math"

// A Table has, for each layer, the bound of what is surely inside (K), the scale (W) and the density at its edge (F).
type Table struct {
	K []uint32
	W []float32
	F []float32
}

const (
	NormalEdge      = 3.442619855899
	ExponentialEdge = 7.69711747013104972
)

var normal, exponential *Table

// Normal has 128 layers for 31-bit numbers.
func Normal() *Table {
	if normal == nil {
		density := func(x float64) float64 { return math.Exp(-.5 * x * x) }
		inverse := func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) }
		normal = build(128, 1<<31, NormalEdge, 9.91256303526217e-3, density, inverse)
	}
	return normal
}

// Exponential has 256 layers for 32-bit numbers.
func Exponential() *Table {
	if exponential == nil {
		density := func(x float64) float64 { return math.Exp(-x) }
		inverse := func(y float64) float64 { return -math.Log(y) }
		exponential = build(256, 1<<32, ExponentialEdge, 3.949659822581572e-3, density, inverse)
	}
	return exponential
}

// build makes n layers of equal area, from the outermost one inwards.
func build(n int, scale, edge, area float64, density, inverse func(float64) float64) *Table {
	t := &Table{make([]uint32, n), make([]float32, n), make([]float32, n)}
	q := area / density(edge)
	t.K[0] = uint32(edge / q * scale)
	t.W[0] = float32(q / scale)
	t.F[0] = 1
	t.W[n-1] = float32(edge / scale)
	t.F[n-1] = float32(density(edge))
	for i := n - 2; i > 0; i-- {
		next := inverse(area/edge + density(edge))
		t.K[i+1] = uint32(next / edge * scale)
		edge = next
		t.W[i] = float32(edge / scale)
		t.F[i] = float32(density(edge))
	}
	return t
}
