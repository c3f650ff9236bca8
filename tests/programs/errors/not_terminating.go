// Statement lists that may end are no terminating statements.
package main

func a(b bool) int {
	if b {
		return 1
	}
} // want error: missing return
func b(n int) int {
	for n < 10 {
		return 1
	}
} // want error: missing return
func c() int {
	for {
		break
	}
} // want error: missing return
func d(n int) int {
	switch n {
	case 1:
		return 1
	}
} // want error: missing return
func e(n int) int {
outer:
	for {
		for {
			break outer
		}
	}
} // want error: missing return
func f(n int) int {
	switch n {
	default:
		if n > 1 {
			break
		}
		return 1
	}
} // want error: missing return
func g(c chan int) int {
	select {
	case <-c:
		break
	}
} // want error: missing return
func h(s []int) int {
	for range s {
		return 1
	}
} // want error: missing return
func i() int {
	func() int { return 1 }()
} // want error: missing return
func j() int {
	for true {
	}
} // want error: missing return

func main() {}
