// The tables of unicode have Go's ranges, and programs may make tables of their own.
package main

import (
	"fmt"
	"sort"
	"unicode"
)

// sum is a number that depends on all ranges of all tables.
func sum(tables map[string]*unicode.RangeTable) (h uint64) {
	var names []string
	for name := range tables {
		names = append(names, name)
	}
	sort.Strings(names)
	add := func(numbers ...uint64) {
		for _, n := range numbers {
			h = h*31 + n
		}
	}
	for _, name := range names {
		t := tables[name]
		for _, c := range name {
			add(uint64(c))
		}
		add(uint64(len(t.R16)), uint64(len(t.R32)), uint64(t.LatinOffset))
		for _, r := range t.R16 {
			add(uint64(r.Lo), uint64(r.Hi), uint64(r.Stride))
		}
		for _, r := range t.R32 {
			add(uint64(r.Lo), uint64(r.Hi), uint64(r.Stride))
		}
	}
	return h
}

func main() {
	fmt.Println(len(unicode.Categories), sum(unicode.Categories))
	fmt.Println(len(unicode.Scripts), sum(unicode.Scripts))
	fmt.Println(sum(map[string]*unicode.RangeTable{"s": unicode.White_Space, "a": unicode.ASCII_Hex_Digit, "h": unicode.Hex_Digit, "i": unicode.Ideographic}))
	fmt.Println(unicode.Letter == unicode.L, unicode.Scripts["Han"] == unicode.Han, unicode.Categories["Nd"] == unicode.Digit)
	fmt.Println(*unicode.Lt, unicode.Zl, unicode.Cs.R32 == nil, unicode.Osage.R16 == nil)

	odd := &unicode.RangeTable{[]unicode.Range16{{'1', '9', 2}}, []unicode.Range32{{0x10001, 0x10009, 4}}, 1}
	for _, r := range []rune{-1, '0', '1', '2', '9', ':', 0x10000, 0x10001, 0x10003, 0x10005, 0x10009, 0x1000D} {
		fmt.Print(unicode.Is(odd, r), " ")
	}
	fmt.Println(unicode.In('世', odd, unicode.Han), unicode.IsOneOf(unicode.PrintRanges, '\u00A0'), unicode.IsOneOf(unicode.GraphicRanges, '\u00A0'))
	// want output:
	// 38 15373979331348446713
	// 163 12082523001324762401
	// 16988478021647776472
	// true true true
	// {[{453 459 3} {498 8072 7574} {8073 8079 1} {8088 8095 1} {8104 8111 1} {8124 8140 16} {8188 8188 1}] [] 0} &{[{8232 8232 1}] [] 0} true false
	// false false true false true false false true false true true false true false true
}
