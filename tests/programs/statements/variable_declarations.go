// Variables: zero value or initializer, the default type of an untyped constant, groups, one call for several.
package main

import "fmt"

var (
	i       int
	u, v, w float64
	k               = 0
	x, y    float32 = -1, -2
	r, s            = pair()
	z, t            = 1 + 2i, "t"
)

func pair() (int, string) { return 7, "seven" }

func main() {
	fmt.Println(i, u, v, w, k, x, y, r, s, z, t)
	var d = 3.0
	var e, f = 'x', true
	var m = map[string]int{"a": 1}
	var _, found = m["b"]
	var n, ok = m["a"]
	var c = make(chan int, 1)
	c <- 1
	var got, open = <-c
	var g any = 1
	var h, isInt = g.(int)
	fmt.Printf("%T %T %T %v %v %v %v %v %v %v\n", d, e, f, found, n, ok, got, open, h, isInt)
	var a [2]int
	var fn func()
	var st struct{ p *int }
	var nilAny any = nil
	fmt.Println(a, fn == nil, st.p == nil, nilAny)
	// want output:
	// 0 0 0 0 0 -1 -2 7 seven (1+2i) t
	// float64 int32 bool false 1 true 1 true 1 true
	// [0 0] true true <nil>
}
