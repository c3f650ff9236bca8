// Panics while panicking: the newest is recovered, older ones are aborted; deferred functions always run; Goexit-free nesting.
package main

import "fmt"

func level(n int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("level ", n, " got ", r)
			if n > 0 {
				panic(fmt.Sprint("from ", n))
			}
		}
	}()
	if n == 3 {
		panic("bottom")
	}
	return level(n + 1)
}

func replaced() (r any) {
	defer func() { r = recover() }()
	defer func() { panic("third") }()
	defer func() { panic("second") }()
	panic("first")
}

func continues() (log []string) {
	defer func() { log = append(log, fmt.Sprint("last ", recover())) }()
	defer func() { log = append(log, fmt.Sprint("middle ", recover())) }()
	defer func() { defer func() { recover() }(); panic("inner only") }()
	panic("outer")
}

func loops() (n int) {
	for i := range 4 {
		func() {
			defer func() {
				if recover() != nil {
					n += i
				}
			}()
			if i%2 == 1 {
				var a []int
				_ = a[i]
			}
			n += 100
		}()
	}
	return
}

func main() {
	fmt.Println(level(0))
	fmt.Println(replaced(), continues(), loops())
	// want output:
	// level 0 got from 1
	// third [middle outer last <nil>] 204
}
