// Durations print in their units and convert.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 90 * time.Second, 26*time.Hour + 3*time.Minute, -time.Second / 2} {
		fmt.Println(d, d.Seconds(), d.Milliseconds())
	}
	fmt.Println((1234567 * time.Microsecond).Round(time.Millisecond), (1234567 * time.Microsecond).Truncate(time.Second))
	fmt.Println(time.Duration(1.5 * float64(time.Second)))
	// want output:
	// 0s 0 0
	// 1ns 1e-09 0
	// 1.5µs 1.5e-06 0
	// 2ms 0.002 2
	// 1m30s 90 90000
	// 26h3m0s 93780 93780000
	// -500ms -0.5 -500
	// 1.235s 1s
	// 1.5s
}
