// Constant expressions that do not fit, do not divide or are no constants.
package main

const (
	a = 1 / 0 // want error: invalid operation: division by zero
	b = 1.0 / 0.0 // want error: invalid operation: division by zero
	c = uint(-1) // want error: constant -1 overflows uint
	d = int(3.14) // want error: cannot convert 3.14 (untyped float constant) to type int
	e = int64(1 << 63) // want error: constant 9223372036854775808 overflows int64
	f = 4 * int8(100) // want error: 4 * int8(100) (constant 400 of type int8) overflows int8
	g int8 = 128 // want error: cannot use 128 (untyped int constant) as int8 value in constant declaration (overflows)
	h = 5 % 2.0 // want error: invalid operation: operator % not defined on 5 (untyped float constant)
	i = 1 << -1 // want error: invalid operation: negative shift count -1 (untyped int constant)
	j = 1.5 << 1 // want error: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	k = "a" << 1 // want error: invalid operation: shifted operand "a" (untyped string constant) must be integer
	l = float32(1e39) // want error: cannot convert 1e39 (untyped float constant 1e+39) to type float32
	m = 1 << 1.5 // want error: 1.5 (untyped float constant) truncated to uint
	n []int = nil // want error: invalid constant type []int
	o = len([]int{1}) // want error: len([]int{…}) (value of type int) is not constant
)

func main() {}
