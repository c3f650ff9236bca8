package main

func main() {
	var a int8 = 128     // want error: cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)
	b := uint8(256)      // want error: constant 256 overflows uint8
	c := int8(1) << 7    // want error: int8(1) << 7 (constant 128 of type int8) overflows int8
	var d float32 = 1e40 // want error: cannot use 1e40 (untyped float constant 1e+40) as float32 value in variable declaration (overflows)
	e := 1 << 600        // want error: constant shift overflow
	var f uint = -1      // want error: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)
	_, _, _, _, _, _ = a, b, c, d, e, f
}
