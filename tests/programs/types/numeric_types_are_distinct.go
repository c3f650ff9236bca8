// Numeric types are defined types and thus distinct, except byte for uint8 and rune for int32.
package main

func main() {
	var i int = 1
	var i64 int64 = i // want error: cannot use i (variable of type int) as int64 value in variable declaration
	var i32 int32 = 1
	_ = i + i32 // want error: invalid operation: i + i32 (mismatched types int and int32)
	_ = i == i64 // want error: invalid operation: i == i64 (mismatched types int and int64)
	var f32 float32 = float64(1) // want error: cannot use float64(1) (constant 1 of type float64) as float32 value in variable declaration
	var u uint = uintptr(1) // want error: cannot use uintptr(1) (constant 1 of type uintptr) as uint value in variable declaration
	var b byte = uint8(1)
	var r rune = i32
	_, _, _, _ = f32, u, b, r
}
