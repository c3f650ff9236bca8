// Of what literals hold, the parts that an interface keeps by their address are computed first, as gc does.
package main

import "fmt"

type S struct{ a, b int }
type B struct {
	n int
	i any
}

func show(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func use(args ...any)   {}
func use2(n int, x any) {}

type W struct {
	a any
	b B
	c []any
	d [2]any
}

func main() {
	zero := 0
	var p *int
	var m map[string]int
	var ps *S
	_ = m
	show("struct literal", func() { b := B{n: *p, i: S{5 / zero, 1}}; _ = b })
	show("pointer literal", func() { b := &B{n: *p, i: S{5 / zero, 1}}; _ = b })
	show("word", func() { b := B{n: *p, i: 5 / zero}; _ = b })
	show("call word", func() { use2(*p, 5/zero) })
	show("call struct", func() { use2(*p, S{5 / zero, 1}) })
	show("slice literal", func() { b := []any{*p, S{5 / zero, 1}}; _ = b })
	show("slice literal ints", func() { b := []any{*p, 5 / zero}; _ = b })
	show("array literal", func() { b := [2]any{*p, S{5 / zero, 1}}; _ = b })
	show("variadic", func() { use(*p, S{5 / zero, 1}) })
	show("deref struct", func() { use(*p, *ps) })
	show("deref struct 2", func() { use(S{5 / zero, 1}, *ps) })
	show("deref struct 3", func() { use(5/zero, *ps) })
	show("nested", func() { w := W{b: B{*p, nil}, a: S{1, 5 / zero}}; _ = w })
	show("nested slice", func() { w := W{b: B{*p, nil}, c: []any{S{1, 5 / zero}}}; _ = w })
	show("nested slice word", func() { w := W{b: B{*p, nil}, c: []any{5 / zero}}; _ = w })
	show("nested array", func() { w := W{b: B{*p, nil}, d: [2]any{1: S{1, 5 / zero}}}; _ = w })
	show("conversion", func() { w := W{b: B{*p, nil}, a: any(S{1, 5 / zero})}; _ = w })
	show("comparison", func() { fmt.Println(*p == 1, any(S{1, 5 / zero}) == nil) })
	show("comparison 2", func() { b := *p == 1 && any(S{1, 5 / zero}) == nil; _ = b })
	show("comparison 3", func() { b := [2]bool{*p == 1, any(S{1, 5 / zero}) == nil}; _ = b })
	show("map literal", func() { w := map[string]any{"a": *p, "b": S{1, 5 / zero}}; _ = w })
	show("map key", func() { w := map[any]int{S{1, 5 / zero}: *p}; _ = w })
	show("array of struct", func() { w := []B{{*p, 1}, {1, S{5 / zero, 1}}}; _ = w })
	show("array of pointers", func() { w := []*B{{*p, 1}, {1, S{5 / zero, 1}}}; _ = w })
	show("string concat", func() { s := "x"; w := []any{*p, s[:5/zero] + s}; _ = w })
	show("string index", func() { s := "x"; w := []any{s[5/zero], S{*p, 1}}; _ = w })
	show("array value", func() { w := []any{*p, [3]int{5 / zero}}; _ = w })
	show("array value one", func() { w := []any{*p, [1]int{5 / zero}}; _ = w })
	show("float", func() { w := []any{*p, float64(5 / zero)}; _ = w })
	show("int8", func() { w := []any{*p, int8(5 / zero)}; _ = w })
	show("complex", func() { w := []any{*p, complex(float64(5/zero), 1)}; _ = w })
	show("bool", func() { w := []any{*p, 5/zero == 1}; _ = w })
	show("deref array", func() { var pa *[3]int; w := []any{5 / zero, *pa}; _ = w })
	show("map index", func() { var pm *map[string]S; w := []any{5 / zero, (*pm)["x"]}; _ = w })
	show("map index int", func() { var pm *map[string]int; w := []any{5 / zero, (*pm)["x"]}; _ = w })
	show("send", func() { var c *chan any; *c <- S{5 / zero, 1} })
	show("assign", func() { var c *any; *c = S{5 / zero, 1} })
	show("field", func() { var c *B; c.i = S{5 / zero, 1} })
	show("tuple", func() { var c *B; c.i, c.n = S{5 / zero, 1}, 1 })
	show("two", func() { a, b := any(*p), any(S{5 / zero, 1}); _, _ = a, b })
	show("two b", func() { var a, b any; a, b = *p, S{5 / zero, 1}; _, _ = a, b })
	show("struct of struct", func() {
		type T struct {
			s S
			n int
		}
		b := B{n: *p, i: T{S{5 / zero, 1}, 2}}
		_ = b
	})
	show("single pointer struct", func() { type T struct{ p *int }; b := B{n: *p, i: T{[]*int{p}[5/zero]}}; _ = b })
	// want output:
	// struct literal runtime error: integer divide by zero
	// pointer literal runtime error: integer divide by zero
	// word runtime error: invalid memory address or nil pointer dereference
	// call word runtime error: invalid memory address or nil pointer dereference
	// call struct runtime error: integer divide by zero
	// slice literal runtime error: integer divide by zero
	// slice literal ints runtime error: invalid memory address or nil pointer dereference
	// array literal runtime error: integer divide by zero
	// variadic runtime error: integer divide by zero
	// deref struct runtime error: invalid memory address or nil pointer dereference
	// deref struct 2 runtime error: integer divide by zero
	// deref struct 3 runtime error: integer divide by zero
	// nested runtime error: integer divide by zero
	// nested slice runtime error: integer divide by zero
	// nested slice word runtime error: invalid memory address or nil pointer dereference
	// nested array runtime error: integer divide by zero
	// conversion runtime error: integer divide by zero
	// comparison runtime error: invalid memory address or nil pointer dereference
	// comparison 2 runtime error: invalid memory address or nil pointer dereference
	// comparison 3 runtime error: integer divide by zero
	// map literal runtime error: invalid memory address or nil pointer dereference
	// map key runtime error: integer divide by zero
	// array of struct runtime error: integer divide by zero
	// array of pointers runtime error: integer divide by zero
	// string concat runtime error: integer divide by zero
	// string index runtime error: integer divide by zero
	// array value runtime error: integer divide by zero
	// array value one runtime error: invalid memory address or nil pointer dereference
	// float runtime error: invalid memory address or nil pointer dereference
	// int8 runtime error: integer divide by zero
	// complex runtime error: integer divide by zero
	// bool runtime error: integer divide by zero
	// deref array runtime error: integer divide by zero
	// map index runtime error: invalid memory address or nil pointer dereference
	// map index int runtime error: integer divide by zero
	// send runtime error: integer divide by zero
	// assign runtime error: integer divide by zero
	// field runtime error: integer divide by zero
	// tuple runtime error: integer divide by zero
	// two runtime error: integer divide by zero
	// two b runtime error: integer divide by zero
	// struct of struct runtime error: integer divide by zero
	// single pointer struct runtime error: integer divide by zero
}
