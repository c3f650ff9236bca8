// A slice converts to an array (a copy) or an array pointer (shared) if it is long enough; otherwise it panics.
package main

import "fmt"

type four [4]byte

func main() {
	s := make([]byte, 2, 4)
	s[0], s[1] = 1, 2
	a0 := [0]byte(s)
	a1 := [1]byte(s[1:])
	a2 := [2]byte(s)
	p := (*[2]byte)(s)
	s[0] = 9
	p[1] = 8
	fmt.Println(a0, a1, a2, *p, s, four(s[:4]), (*four)(s[:4])[3])
	s0 := (*[0]byte)(s)
	var t []string
	t0 := [0]string(t)
	t1 := (*[0]string)(t)
	u1 := (*[0]byte)(make([]byte, 0))
	fmt.Println(s0 != nil, t0, t1 == nil, u1 == nil)
	for _, f := range []func(){func() { _ = [4]byte(s) }, func() { _ = (*[3]byte)(s) }, func() { _ = [1]string(t) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	// want output:
	// [] [2] [1 2] [9 8] [9 8] [9 8 0 0] 0
	// true [] true false
	// runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
	// runtime error: cannot convert slice with length 2 to array or pointer to array with length 3
	// runtime error: cannot convert slice with length 0 to array or pointer to array with length 1
}
