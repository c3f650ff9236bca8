// A constant that is not in the set of values of a type.
package main

var (
	_ bool = 0 // want error: cannot use 0 (untyped int constant) as bool value in variable declaration
	_ byte = 1024 // want error: cannot use 1024 (untyped int constant) as byte value in variable declaration (overflows)
	_ uint16 = -1 // want error: cannot use -1 (untyped int constant) as uint16 value in variable declaration (overflows)
	_ uint = 1.1 // want error: cannot use 1.1 (untyped float constant) as uint value in variable declaration (truncated)
	_ int = 42i // want error: cannot use 42i (untyped complex constant (0 + 42i)) as int value in variable declaration (truncated)
	_ float32 = 1e1000 // want error: cannot use 1e1000 (untyped float constant 1e+1000) as float32 value in variable declaration (overflows)
	_ float64 = 1i // want error: cannot use 1i (untyped complex constant (0 + 1i)) as float64 value in variable declaration (overflows)
	_ int8 = 'é' // want error: cannot use 'é' (untyped rune constant 233) as int8 value in variable declaration (overflows)
	_ rune = "a" // want error: cannot use "a" (untyped string constant) as rune value in variable declaration
	_ string = 65 // want error: cannot use 65 (untyped int constant) as string value in variable declaration
	_ uint64 = 1 << 64 // want error: cannot use 1 << 64 (untyped int constant 18446744073709551616) as uint64 value in variable declaration (overflows)
	_ complex64 = 1e39 // want error: cannot use 1e39 (untyped float constant 1e+39) as complex64 value in variable declaration (overflows)
	_ []int = 1 // want error: cannot use 1 (untyped int constant) as []int value in variable declaration
)

func main() {}
