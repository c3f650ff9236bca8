package main

func main() {
	_ = int64((float64(0.03) - float64(0.02)) * 1_000_000) // want error: cannot convert (float64(0.03) - float64(0.02)) * 1_000_000 (constant 9999.999999999998 of type float64) to type int64
}
