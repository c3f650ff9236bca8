// Numbers to text and back, with Go's errors.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, f := range []float64{0.1, 1e23, 100000, 1e6, 123456789, math.MaxFloat64, 5e-324, math.Inf(-1), math.NaN()} {
		fmt.Println(f, float32(f), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'x', -1, 64))
	}
	for _, s := range []string{"42", "-0x1F", "0b101", "1_000", "9223372036854775808", "12a", ""} {
		n, err := strconv.ParseInt(s, 0, 64)
		fmt.Println(n, err)
	}
	for _, s := range []string{"1.5e3", "inf", "0x1p-2", "1e400", "."} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	fmt.Println(strconv.Itoa(-7), strconv.FormatInt(255, 36), strconv.Quote("a\"\t\x00é\u2028"), strconv.QuoteToASCII("é"))
	fmt.Println(strconv.Unquote(`"\u00e9\n"`))
	fmt.Println(strconv.Atoi("x"))
	fmt.Println(strconv.ParseBool("maybe"))
	// want output:
	// 0.1 0.1 1.000e-01 0x1.999999999999ap-04
	// 1e+23 1e+23 1.000e+23 0x1.52d02c7e14af6p+76
	// 100000 100000 1.000e+05 0x1.86ap+16
	// 1e+06 1e+06 1.000e+06 0x1.e848p+19
	// 1.23456789e+08 1.2345679e+08 1.235e+08 0x1.d6f3454p+26
	// 1.7976931348623157e+308 +Inf 1.798e+308 0x1.fffffffffffffp+1023
	// 5e-324 0 4.941e-324 0x1p-1074
	// -Inf -Inf -Inf -Inf
	// NaN NaN NaN NaN
	// 42 <nil>
	// -31 <nil>
	// 5 <nil>
	// 1000 <nil>
	// 9223372036854775807 strconv.ParseInt: parsing "9223372036854775808": value out of range
	// 0 strconv.ParseInt: parsing "12a": invalid syntax
	// 0 strconv.ParseInt: parsing "": invalid syntax
	// 1500 <nil>
	// +Inf <nil>
	// 0.25 <nil>
	// +Inf strconv.ParseFloat: parsing "1e400": value out of range
	// 0 strconv.ParseFloat: parsing ".": invalid syntax
	// -7 73 "a\"\t\x00é\u2028" "\u00e9"
	// é
	//  <nil>
	// 0 strconv.Atoi: parsing "x": invalid syntax
	// false strconv.ParseBool: parsing "maybe": invalid syntax
}
