// Constants of float types that are whole are shown as integers when they do not fit one.
package main

const big = 1 << 70

func main() {
	_ = int64(float64(big))        // want error: cannot convert float64(big) (constant 1180591620717411303424 of type float64) to type int64
	_ = int8(300.0)                // want error: cannot convert 300.0 (untyped float constant 300) to type int8
	_ = uint8(float32(1e10))       // want error: cannot convert float32(1e10) (constant 10000000000 of type float32) to type uint8
	_ = int8(1.5)                  // want error: cannot convert 1.5 (untyped float constant) to type int8
	_ = int16(complex(1e9, 0))     // want error: cannot convert complex(1e9, 0) (untyped complex constant 1000000000) to type int16
	_ = int64(float64(big) + 0.25) // want error: cannot convert float64(big) + 0.25 (constant 1180591620717411303424 of type float64) to type int64
	_ = int8(float64(0.5))         // want error: cannot convert float64(0.5) (constant 0.5 of type float64) to type int8
}
