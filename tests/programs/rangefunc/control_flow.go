package main

import "fmt"

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("end of", n)
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func labels() {
outer:
	for i := range upTo(4) {
	middle:
		for j := range upTo(4) {
			for k := range upTo(4) {
				fmt.Println(i, j, k)
				switch {
				case k == 0:
					continue
				case j == 0:
					continue middle
				case i == 0:
					continue outer
				case j == 1 && i == 1:
					break middle
				case i == 2:
					break outer
				}
			}
		}
		fmt.Println("after middle", i)
	}
	fmt.Println("after outer")
}

// Ordinary loops, switch and select between those over functions.
func mixed() {
outer:
	for a := range 3 {
	loop:
		for i := range upTo(5) {
			for b := 0; ; b++ {
			which:
				switch {
				case b == 0:
					for range upTo(2) {
						break which
					}
				case b == 1:
					for range upTo(2) {
						select {
						default:
							continue loop
						}
					}
				}
				if i == 2 {
					for range upTo(1) {
						continue outer
					}
				}
				if a == 2 {
					break outer
				}
				fmt.Println(a, i, b)
			}
		}
	}
}

func jumps() {
	n := 0
again:
	for i := range upTo(3) {
		for j := range upTo(3) {
			n++
			if n < 3 {
				goto again
			}
			if j == 1 {
				goto next
			}
			if n > 7 {
				goto out
			}
		inner:
			if n == 5 {
				n++
				goto inner
			}
			fmt.Println(i, j, n)
		}
	next:
		fmt.Println("next", i)
	}
	fmt.Println("not here")
out:
	fmt.Println("out", n)
}

func blocks() {

	{
		for i := range upTo(2) {
			if i == 1 {
				goto end
			}
			for range upTo(1) {
				continue
			}
		}

	}
end:
	fmt.Println("end")
}

func main() {
	labels()
	mixed()
	jumps()
	blocks()
}

// want output:
// 0 0 0
// 0 0 1
// end of 4
// 0 1 0
// 0 1 1
// end of 4
// end of 4
// 1 0 0
// 1 0 1
// end of 4
// 1 1 0
// 1 1 1
// end of 4
// end of 4
// after middle 1
// 2 0 0
// 2 0 1
// end of 4
// 2 1 0
// 2 1 1
// end of 4
// end of 4
// end of 4
// after outer
// end of 2
// 0 0 0
// end of 2
// end of 2
// 0 1 0
// end of 2
// end of 2
// end of 1
// end of 5
// end of 2
// 1 0 0
// end of 2
// end of 2
// 1 1 0
// end of 2
// end of 2
// end of 1
// end of 5
// end of 2
// end of 5
// end of 3
// end of 3
// end of 3
// end of 3
// 0 0 3
// end of 3
// next 0
// 1 0 6
// end of 3
// next 1
// end of 3
// end of 3
// out 8
// end of 1
// end of 2
// end
