// println writes a float with as few digits as read back the same, and an exponent outside of 1e-4 to 1e6.
package main

func main() {
	println(1.5, -0.5, 2.25, 0.125, float32(3.75))                  // want stderr: 1.5 -0.5 2.25 0.125 3.75
	println(1234.5, 0.0001, 0.00001234, 1e6, 123456.75)             // want stderr: 1234.5 0.0001 1.234e-05 1e+06 123456.75
	println(5e-324, 1.7976931348623157e308, float32(16777217), 9.5) // want stderr: 5e-324 1.7976931348623157e+308 1.6777216e+07 9.5
}
