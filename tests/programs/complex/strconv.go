// strconv formats and parses complex numbers.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	texts := []string{"1+2i", "(1-2i)", "3", "4i", "i", "", "1+", "1+2", "NaN+NaNi", "Inf-infi", "1e400+2i", "1+1e40i",
		"1++2i", "+1+2i", "(1+2i", "0x1p-2+3i", "1i+2", "1+NaNi", "1+-2i", "1+ 2i", "(1)", "()", "1+2i3"}
	for _, s := range texts {
		wide, err := strconv.ParseComplex(s, 128)
		narrow, err2 := strconv.ParseComplex(s, 64)
		fmt.Println(wide, err, narrow, err2, errors.Is(err2, strconv.ErrRange))
	}
	z := 1.5 - 2e-10i
	fmt.Println(strconv.FormatComplex(z, 'g', -1, 128), strconv.FormatComplex(z, 'f', 3, 64), strconv.FormatComplex(-z, 'e', 1, 128))
	defer func() { fmt.Println(recover()) }()
	strconv.FormatComplex(z, 'g', -1, 32)
	// want output:
	// (1+2i) <nil> (1+2i) <nil> false
	// (1-2i) <nil> (1-2i) <nil> false
	// (3+0i) <nil> (3+0i) <nil> false
	// (0+4i) <nil> (0+4i) <nil> false
	// (0+0i) strconv.ParseComplex: parsing "i": invalid syntax (0+0i) strconv.ParseComplex: parsing "i": invalid syntax false
	// (0+0i) strconv.ParseComplex: parsing "": invalid syntax (0+0i) strconv.ParseComplex: parsing "": invalid syntax false
	// (0+0i) strconv.ParseComplex: parsing "1+": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+": invalid syntax false
	// (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax false
	// (NaN+NaNi) <nil> (NaN+NaNi) <nil> false
	// (+Inf-Infi) <nil> (+Inf-Infi) <nil> false
	// (+Inf+2i) strconv.ParseComplex: parsing "1e400+2i": value out of range (+Inf+2i) strconv.ParseComplex: parsing "1e400+2i": value out of range true
	// (1+1e+40i) <nil> (1+Infi) strconv.ParseComplex: parsing "1+1e40i": value out of range true
	// (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax false
	// (1+2i) <nil> (1+2i) <nil> false
	// (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax false
	// (0.25+3i) <nil> (0.25+3i) <nil> false
	// (0+0i) strconv.ParseComplex: parsing "1i+2": invalid syntax (0+0i) strconv.ParseComplex: parsing "1i+2": invalid syntax false
	// (1+NaNi) <nil> (1+NaNi) <nil> false
	// (1-2i) <nil> (1-2i) <nil> false
	// (0+0i) strconv.ParseComplex: parsing "1+ 2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+ 2i": invalid syntax false
	// (1+0i) <nil> (1+0i) <nil> false
	// (0+0i) strconv.ParseComplex: parsing "()": invalid syntax (0+0i) strconv.ParseComplex: parsing "()": invalid syntax false
	// (0+0i) strconv.ParseComplex: parsing "1+2i3": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+2i3": invalid syntax false
	// (1.5-2e-10i) (1.500-0.000i) (-1.5e+00+2.0e-10i)
	// invalid bitSize
}
