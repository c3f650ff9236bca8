// Searching, cutting, replacing and building strings.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "  The quick, brown fox; the lazy dog  "
	fmt.Printf("%q %q\n", strings.Fields(s), strings.TrimSpace(s))
	fmt.Printf("%q %q\n", strings.Split("a,b,,c", ","), strings.SplitN("a,b,,c", ",", 2))
	fmt.Println(strings.Index(s, "fox"), strings.LastIndex(s, "the"), strings.Count(s, "o"), strings.Contains(s, "cat"))
	fmt.Println(strings.ToUpper("straße"), strings.Title("two words"), strings.EqualFold("Straße", "STRAßE"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("x.y.z", ".", ""), strings.Repeat("ab", 3))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>"), strings.Join([]string{"x", "y"}, "-"))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found, strings.TrimLeft("xxhixx", "x"), strings.TrimSuffix("file.go", ".go"))
	fmt.Println(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return unicode.ToTitle(r)
	}, s))
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%d,", i)
	}
	fmt.Println(b.String(), b.Len())
	// want output:
	// ["The" "quick," "brown" "fox;" "the" "lazy" "dog"] "The quick, brown fox; the lazy dog"
	// ["a" "b" "" "c"] ["a" "b,,c"]
	// 19 24 3 false
	// STRAßE Two Words true
	// bbaa xyz ababab
	// &lt;b&gt; x-y
	// key value=x true hixx file
	// THEQUICK,BROWNFOX;THELAZYDOG
	// 0,1,2, 6
}
