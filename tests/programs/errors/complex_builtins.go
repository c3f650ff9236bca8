package main

func main() {
	var i int
	var n float32
	var f float64
	_ = complex(n, f)               // want error: invalid operation: complex(n, f) (mismatched types float32 and float64)
	_ = complex(1, "a")             // want error: invalid operation: complex(1, "a") (mismatched types untyped float and untyped string)
	_ = complex(1i, 2)              // want error: invalid operation: complex(1i, 2) (mismatched types untyped complex and untyped float)
	_ = complex(i, i)               // want error: invalid argument: arguments have type int, expected floating-point
	_ = complex(1<<i, 2)            // want error: invalid operation: shifted operand 1 (type float64) must be integer
	_ = complex(nil, 1)             // want error: cannot convert nil to type float64
	_ = complex(1)                  // want error: invalid operation: not enough arguments for complex(1) (expected 2, found 1)
	_ = complex(1, 2, 3)            // want error: invalid operation: too many arguments for complex(1, 2, 3) (expected 2, found 3)
	_ = complex([]float64{1, 2}...) // want error: invalid operation: invalid use of ... with built-in complex
	_ = real(f)                     // want error: invalid argument: argument has type float64, expected complex type
	_ = imag("x")                   // want error: invalid argument: argument has type untyped string, expected complex type
	_ = real(1 << i)                // want error: invalid operation: shifted operand 1 (type complex128) must be integer
	complex(1, 2)                   // want error: complex(1, 2) (untyped complex constant (1 + 2i)) is not used
	var z complex64 = complex(f, f) // want error: cannot use complex(f, f) (value of type complex128) as complex64 value in variable declaration
	_ = float64(z)                  // want error: cannot convert z (variable of type complex64) to type float64
	_ = complex128(f)               // want error: cannot convert f (variable of type float64) to type complex128
}
