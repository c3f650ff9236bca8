package main

func main() {
	z := 1 + 2i
	n := complex64(z)
	var f float32
	_ = z < z        // want error: invalid operation: z < z (operator < not defined on complex128)
	_ = z % z        // want error: invalid operation: operator % not defined on z (variable of type complex128)
	_ = z & 1        // want error: invalid operation: operator & not defined on z (variable of type complex128)
	_ = z << 1       // want error: invalid operation: shifted operand z (variable of type complex128) must be integer
	_ = 1i << 2      // want error: invalid operation: shifted operand 1i (untyped complex constant (0 + 1i)) must be integer
	_ = ^1i          // want error: invalid operation: operator ^ not defined on 1i (untyped complex constant (0 + 1i))
	_ = !z           // want error: invalid operation: operator ! not defined on z (variable of type complex128)
	_ = z + n        // want error: invalid operation: z + n (mismatched types complex128 and complex64)
	_ = z + f        // want error: invalid operation: z + f (mismatched types complex128 and float32)
	_ = n * 1e39     // want error: 1e39 (untyped float constant 1e+39) overflows complex64
	_ = 1i / 0       // want error: invalid operation: division by zero
	_ = 1i / 0i      // want error: invalid operation: division by zero
	_ = 1i / (1 - 1) // want error: invalid operation: division by zero
	_ = min(1i, 2)   // want error: invalid argument: 1i (untyped complex constant (0 + 1i)) cannot be ordered
	_ = z.real       // want error: z.real undefined (type complex128 has no field or method real)
	_ = []int{1}[1i] // want error: 1i (untyped complex constant (0 + 1i)) truncated to int
	for range z {    // want error: cannot range over z (variable of type complex128)
	}
	if z { // want error: non-boolean condition in if statement
	}
	switch z {
	case 1i, 2 + 0i, 1i, 2:
	}
	_ = map[complex128]int{1: 1, 1i: 1, 1 + 0i: 2} // want error: duplicate key (1 + 0i) in map literal
}
