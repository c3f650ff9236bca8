// A 200×200 matrix product of float64 in slices of slices.
package main

import (
	"fmt"
	"time"
)

func matrix(n int, f func(i, j int) float64) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = f(i, j)
		}
	}
	return m
}

func main() {
	const n = 200
	a := matrix(n, func(i, j int) float64 { return float64(i + j) })
	b := matrix(n, func(i, j int) float64 { return float64(i - j) })
	c := matrix(n, func(i, j int) float64 { return 0 })
	start := time.Now()
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			sum := 0.0
			for k := 0; k < n; k++ {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	elapsed := time.Since(start)
	if c[0][0] != 2646700 || c[10][20] != 2407700 {
		panic(fmt.Sprint("wrong answer ", c[0][0], c[10][20]))
	}
	fmt.Println(elapsed.Nanoseconds())
}
