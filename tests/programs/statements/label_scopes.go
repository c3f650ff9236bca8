// Labels do not conflict with other names, belong to the function that declares them, and are not seen in nested functions.
package main

import "fmt"

func main() {
	x := 0
x:
	for x < 10 {
		x++
		func() {
		x:
			for {
				break x
			}
		}()
		for range 3 {
			if x > 5 {
				break x
			}
			continue x
		}
	}
	fmt.Println(x)
main:
	switch {
	default:
		if x == 6 {
			break main
		}
		fmt.Println("not reached")
	}
	goto fmt
fmt:
	fmt.Println("labels are apart")
	// want output:
	// 6
	// labels are apart
}
