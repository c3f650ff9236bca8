// A seed gives the numbers that Go gives.
package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Intn(100), r.Int63(), r.Float64(), r.Perm(5), r.NormFloat64(), r.ExpFloat64())
	p := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(p.IntN(100), p.Uint64(), p.Float64(), p.Perm(5), p.NormFloat64())
	c := randv2.New(randv2.NewChaCha8([32]byte{7}))
	fmt.Println(c.Int64(), c.Uint32(), c.IntN(6))
	n := rand.Intn(10)
	fmt.Println(n >= 0 && n < 10, randv2.IntN(1))
	// want output:
	// 5 608747136543856411 0.604093851558642 [0 4 1 2 3] 1.565520076524086 1.4262739889914782
	// 76 11371241257079532652 0.5085473976760264 [2 1 4 0 3] 1.726131393719264
	// 597156759996744206 2752132622 2
	// true 0
}
