package main

func main() {
	a := []int{}
	m := map[int]int{}
	f := func() {}
	type T struct{ x []int }
	var t T
	var u [1]T
	_ = a == a       // want error: invalid operation: a == a (slice can only be compared to nil)
	_ = m == m       // want error: invalid operation: m == m (map can only be compared to nil)
	_ = f == f       // want error: invalid operation: f == f (func can only be compared to nil)
	_ = t == t       // want error: invalid operation: t == t (struct containing []int cannot be compared)
	_ = u == u       // want error: invalid operation: u == u ([1]T cannot be compared)
	_ = true < false // want error: invalid operation: true < false (operator < not defined on untyped bool)
	_ = nil == nil   // want error: invalid operation: nil == nil (operator == not defined on untyped nil)
}
