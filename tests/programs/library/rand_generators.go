// Seeded generators give Go's sequences; the top level draws from the run's seed.
package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	old := rand.New(rand.NewSource(42))
	fmt.Println(old.Intn(100), old.Intn(100), old.Float64(), old.Perm(5)) // want: 5 87 0.604093851558642 [0 4 1 2 3]
	pcg := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(pcg.IntN(100), pcg.Uint64(), pcg.Float64()) // want: 76 11371241257079532652 0.5085473976760264
	n, m := rand.Intn(10), randv2.IntN(10)
	fmt.Println(0 <= n && n < 10, 0 <= m && m < 10) // want: true true
}
