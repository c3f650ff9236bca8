// Garbage of a megabyte each is collected as fast as it is made.
package main

import "fmt"

func main() {
	total := 0
	for i := 0; i < 5000; i++ {
		b := make([]byte, 1<<20)
		b[i] = 1
		total += len(b)
	}
	fmt.Println(total)
	// want output:
	// 5242880000
}
