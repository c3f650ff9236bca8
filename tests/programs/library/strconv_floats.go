// Package strconv reads and writes floats and quoted text.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.ParseFloat("2.5e-3", 64)) // want: 0.0025 <nil>
	fmt.Println(strconv.ParseFloat("1e999", 64))  // want: +Inf strconv.ParseFloat: parsing "1e999": value out of range
	fmt.Println(strconv.ParseFloat("0x1p-2", 64)) // want: 0.25 <nil>
	f, err := strconv.ParseFloat("16777217", 32)
	fmt.Println(f, err)                                                                                                              // want: 1.6777216e+07 <nil>
	fmt.Println(strconv.FormatFloat(0.1, 'e', -1, 32), strconv.FormatFloat(1/3.0, 'g', 4, 64), strconv.FormatFloat(2.5, 'f', 0, 64)) // want: 1e-01 0.3333 2
	fmt.Println(strconv.Quote("tab\tand\u2028"), strconv.QuoteToASCII("é世"), strconv.IsPrint('é'))                                   // want: "tab\tand\u2028" "\u00e9\u4e16" true
	fmt.Println(strconv.Unquote(`"a\x41b"`))                                                                                         // want: aAb <nil>
	fmt.Println(strconv.FormatFloat(3, 'x', -1, 64), strconv.FormatInt(-255, 36))                                                    // want: 0x1.8p+01 -73
}
