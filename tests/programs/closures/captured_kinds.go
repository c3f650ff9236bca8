// Captured variables of every kind are shared, whether reassigned or not, also parameters, results, range variables and receivers.
package main

import "fmt"

type big struct {
	a [20]int
	s string
}

func (b big) method() func() int { return func() int { b.a[0]++; return b.a[0] } }

func params(n int, s string, f float32, v ...int) (out string, get func() string) {
	get = func() string { return fmt.Sprint(n, s, f, v, out) }
	n++
	s += "!"
	f /= 2
	v = append(v, 9)
	out = "set"
	return "returned", get
}

func main() {
	_, get := params(1, "s", 1, 2)
	fmt.Println(get())
	b := big{s: "x"}
	m := b.method()
	m()
	fmt.Println(m(), b.a[0])
	i8, u16, f, c, e, arr := int8(127), uint16(0), 0.5, 1i, error(nil), [2]string{}
	func() {
		i8++
		u16--
		f *= 3
		c *= c
		e = fmt.Errorf("set")
		arr[1] = "changed"
		b.a[19] = 5
		b.s += "y"
	}()
	fmt.Println(i8, u16, f, c, e, arr, b.a[19], b.s)
	var fs []func() string
	for k, v := range map[string]int{"key": 1} {
		fs = append(fs, func() string { v++; return fmt.Sprint(k, v) })
	}
	for i, r := range "é" {
		fs = append(fs, func() string { return fmt.Sprint(i, string(r)) })
	}
	switch v := any(7).(type) {
	case int:
		fs = append(fs, func() string { v++; return fmt.Sprint(v) })
	}
	if v, ok := any("s").(string); ok {
		fs = append(fs, func() string { return v })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), ";")
	}
	fmt.Println()
	p := new(int)
	q := func() *int { return p }
	p = new(5)
	fmt.Println(*q(), q() == p)
	// want output:
	// 2s!0.5 [2 9]returned
	// 2 0
	// -128 65535 1.5 (-1+0i) set [ changed] 5 xy
	// key2key3;0é0é;89;ss;
	// 5 true
}
