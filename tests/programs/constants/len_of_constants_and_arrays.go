// len of a constant string, or of an array expression without receives and calls, is a constant and is not evaluated.
package main

import "fmt"

func f() [4]int {
	fmt.Println("f called")
	return [4]int{}
}

type s struct{ a [7]int }

func main() {
	const c1 = len("日本")
	const c2 = len([10]float64{2})
	const c3 = cap([10]float64{imag(2i)})
	var p *[5]int
	const c4 = len(p)
	var q *s
	const c5 = len(q.a)
	var arr [len(s{}.a)]byte
	fmt.Println(c1, c2, c3, c4, c5, len(arr), len(f()))
	var m [3][]int
	const c6 = len(m)
	fmt.Println(c6, cap(m))
	for range p {
		fmt.Print(".")
	}
	for i := range len(p) {
		fmt.Print(i)
	}
	fmt.Println()
	// want output:
	// f called
	// 6 10 10 5 7 7 4
	// 3 3
	// .....01234
}
