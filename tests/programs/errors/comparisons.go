// Slices, maps and functions are compared with nil only; types must match; booleans, pointers and structs have no order.
package main

type s struct{ f []int }
type p struct{ x int }

func main() {
	var a, b []int
	var m map[string]int
	var f func()
	var i interface{ M() }
	_ = a == b // want error: invalid operation: a == b (slice can only be compared to nil)
	_ = m == m // want error: invalid operation: m == m (map can only be compared to nil)
	_ = f == f // want error: invalid operation: f == f (func can only be compared to nil)
	_ = a == nil || m != nil || nil == f
	_ = nil == nil // want error: invalid operation: nil == nil (operator == not defined on untyped nil)
	_ = s{} == s{} // want error: invalid operation: s{} == s{} (struct containing []int cannot be compared)
	_ = [1][]int{} == [1][]int{} // want error: invalid operation: [1][]int{} == [1][]int{} ([1][]int cannot be compared)
	_ = p{} < p{} // want error: invalid operation: p{} < p{} (operator < not defined on struct)
	_ = true < false // want error: invalid operation: true < false (operator < not defined on untyped bool)
	_ = &p{} < &p{} // want error: invalid operation: &p{} < &p{} (operator < not defined on pointer)
	_ = 1i < 2i // want error: invalid operation: 1i < 2i (operator < not defined on untyped complex)
	_ = i == 1 // want error: invalid operation: i == 1 (mismatched types interface{M()} and untyped int)
	_ = 1 == "a" // want error: invalid operation: 1 == "a" (mismatched types untyped int and untyped string)
	_ = int8(1) == int16(1) // want error: invalid operation: int8(1) == int16(1) (mismatched types int8 and int16)
	_ = p{} == nil // want error: invalid operation: p{} == nil (mismatched types p and untyped nil)
	_ = make(chan int) < nil // want error: invalid operation: make(chan int) < nil (operator < not defined on chan)
	_ = any(1) < any(2) // want error: invalid operation: any(1) < any(2) (operator < not defined on interface)
	_ = any(1) == a // want error: invalid operation: any(1) == a (slice can only be compared to nil)
}
