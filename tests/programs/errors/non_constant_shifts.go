// The untyped left operand of a non-constant shift takes the type it would have without the shift.
package main

func main() {
	s := uint(33)
	var u = 1.0 << s // want error: invalid operation: shifted operand 1.0 (type float64) must be integer
	var u1 = 1.0<<s != 0 // want error: invalid operation: shifted operand 1.0 (type float64) must be integer
	var u2 = 1<<s != 1.0 // want error: invalid operation: shifted operand 1 (type float64) must be integer
	var v1 float32 = 1 << s // want error: invalid operation: shifted operand 1 (type float32) must be integer
	var v2 = "a" << s // want error: invalid operation: shifted operand "a" (untyped string constant) must be integer
	var a [10]int
	_ = a[1.0<<s]
	_ = make([]byte, 1.0<<s)
	var x int64 = 1.0 << s
	_ = float32(1 << s) // want error: invalid operation: shifted operand 1 (type float32) must be integer
	_ = 1 << 2.5 // want error: 2.5 (untyped float constant) truncated to uint
	_ = s << -1 // want error: invalid operation: negative shift count -1 (untyped int constant)
	_ = 1.5 << s // want error: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	var f float64
	_ = f << 1 // want error: invalid operation: shifted operand f (variable of type float64) must be integer
	_ = 1 << f // want error: invalid operation: shift count f (variable of type float64) must be integer
	_, _, _, _, _, _ = u, u1, u2, v1, v2, x
}
