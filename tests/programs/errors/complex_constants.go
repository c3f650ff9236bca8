package main

func main() {
	var i int = 1 + 2i // want error: cannot use 1 + 2i (untyped complex constant (1 + 2i)) as int value in variable declaration (truncated)
	var f float64 = 2i // want error: cannot use 2i (untyped complex constant (0 + 2i)) as float64 value in variable declaration (overflows)
	var u uint8 = 256 + 0i // want error: cannot use 256 + 0i (untyped complex constant (256 + 0i)) as uint8 value in variable declaration (truncated)
	var c complex64 = 1e39 // want error: cannot use 1e39 (untyped float constant 1e+39) as complex64 value in variable declaration (overflows)
	var d complex128 = 1e309i // want error: cannot use 1e309i (untyped complex constant (0 + 1e+309i)) as complex128 value in variable declaration (overflows)
	_ = int(2i) // want error: cannot convert 2i (untyped complex constant (0 + 2i)) to type int
	_ = string(2i) // want error: cannot convert 2i (untyped complex constant (0 + 2i)) to type string
	_ = complex64(1e40i) // want error: cannot convert 1e40i (untyped complex constant (0 + 1e+40i)) to type complex64
	_ = f + 1i // want error: 1i (untyped complex constant (0 + 1i)) overflows float64
	_, _, _, _, _ = i, f, u, c, d
}
