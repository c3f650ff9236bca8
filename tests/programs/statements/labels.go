// Labelled break and continue leave and continue the loop they name.
package main

import "fmt"

func main() {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Println(i, j)
		}
	}
choose:
	switch {
	default:
		for {
			break choose
		}
	}
	// want output:
	// 0 0
	// 0 1
	// 1 0
	// 1 1
}
