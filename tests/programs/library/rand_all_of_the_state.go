// Every number of a seeded generator is Go's: more of them than the generator has places.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	for _, seed := range []int64{0, 1, -1, 42, 1<<31 - 1, 1 << 40, -1 << 63} {
		source := rand.NewSource(seed)
		r := rand.New(source)
		hash := uint64(0)
		for range 2000 {
			hash = hash*31 + r.Uint64()
		}
		fmt.Printf("%d %x %T\n", seed, hash, source)
	}
	// want output:
	// 0 e3286f89ebe56dd3 *rand.rngSource
	// 1 4903f72769e632bb *rand.rngSource
	// -1 c16f81c8ae258114 *rand.rngSource
	// 42 93bfdcf60c540180 *rand.rngSource
	// 2147483647 e3286f89ebe56dd3 *rand.rngSource
	// 1099511627776 ce71b430a18dca57 *rand.rngSource
	// -9223372036854775808 25d5edbcb693cabb *rand.rngSource
}
