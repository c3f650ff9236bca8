package main

import "fmt"

// A declaration that is executed again declares a new variable; closures keep the one they saw.
func closures() (all []func() int) {
	i := 0
again:
	x := i * 10
	y := x
	all = append(all, func() int { x++; return x + y })
	i++
	if i < 3 {
		goto again
	}
	return
}

// Without a value it is zero again.
func zeroAgain() {
	i := 0
again:
	var n int
	var s string
	var a [3]int
	p := &n
	fmt.Println(n, s == "", a, *p)
	n, s, a[1] = 7, "x", 9
	*p++
	i++
	if i < 3 {
		goto again
	}
}

// Jumping back within one iteration keeps the iteration's variables.
func perIteration() {
	var all []func() int
	for i := 0; i < 3; i++ {
		tries := 0
	retry:
		all = append(all, func() int { return i*100 + tries })
		tries++
		if tries < 2 {
			goto retry
		}
	}
	for i := range 2 {
		j := 0
	retry2:
		all = append(all, func() int { return i*1000 + j })
		if j++; j < 2 {
			goto retry2
		}
	}
	for _, f := range all {
		fmt.Print(" ", f())
	}
	fmt.Println()
}

// Leaving a loop by goto and entering it again starts it anew.
func again() {
	rounds := 0
start:
	for i, r := range "añb" {
		if i == 1 && rounds < 2 {
			rounds++
			goto start
		}
		fmt.Print(" ", i, ":", string(r))
	}
	fmt.Println(" rounds", rounds)
}

// A jump over a block that declares variables.
func overBlock(n int) {
	if n > 0 {
		goto after
	}
	{
		s := []int{1, 2, 3}
		fmt.Println(s)
	}
after:
	s := "after"
	fmt.Println(s, n)
}

func main() {
	for _, f := range closures() {
		fmt.Println(f(), f())
	}
	zeroAgain()
	perIteration()
	again()
	overBlock(0)
	overBlock(1)
}

// want output:
// 1 2
// 21 22
// 41 42
// 0 true [0 0 0] 0
// 0 true [0 0 0] 0
// 0 true [0 0 0] 0
//  2 2 102 102 202 202 2 2 1002 1002
//  0:a 0:a 0:a 1:ñ 3:b rounds 2
// [1 2 3]
// after 0
// after 1
