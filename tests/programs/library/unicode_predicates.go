// What unicode says of runes, of those that are none, too.
package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	predicates := []struct {
		name string
		is   func(rune) bool
	}{
		{"control", unicode.IsControl}, {"digit", unicode.IsDigit}, {"graphic", unicode.IsGraphic}, {"letter", unicode.IsLetter},
		{"lower", unicode.IsLower}, {"mark", unicode.IsMark}, {"number", unicode.IsNumber}, {"print", unicode.IsPrint},
		{"punct", unicode.IsPunct}, {"space", unicode.IsSpace}, {"symbol", unicode.IsSymbol}, {"title", unicode.IsTitle},
		{"upper", unicode.IsUpper}, {"quoted as it is", strconv.IsPrint}, {"quoted as it is or a space", strconv.IsGraphic},
	}
	for _, p := range predicates {
		count, sum := 0, uint64(0)
		step := rune(1)
		for r := rune(-2); r < 0x110100; r += step {
			sum *= 31
			if p.is(r) {
				sum++
				count++
			}
			if r == 0x3400 {
				step = 61
			}
		}
		fmt.Println(p.name, count, sum)
	}
	// want output:
	// control 65 11004733737789075551
	// digit 297 16138470773909276827
	// graphic 14374 2399670364299041458
	// letter 8363 15020295483774839983
	// lower 1166 9857158571133580296
	// mark 1169 15807424658144283641
	// number 656 3128119910676614046
	// print 14358 337134465777942608
	// punct 483 2179612372515116095
	// space 25 7651519261974981761
	// symbol 3686 10097267929905278986
	// title 31 13013602726756212611
	// upper 996 5900187284771585880
	// quoted as it is 14358 337134465777942608
	// quoted as it is or a space 14374 2399670364299041458
}
