// Tags are part of a struct type's identity; conversions ignore them; reflection reads them.
package main

import (
	"fmt"
	"reflect"
)

type tagged struct {
	X int    `json:"x,omitempty" xml:"q"`
	Y string "plain"
	z bool   `k:"v"`
}

type plain struct {
	X int
	Y string
	z bool
}

type first = struct {
	X int `a:"1"`
}

type second = struct {
	X int `a:"2"`
}

func main() {
	t := reflect.TypeOf(tagged{})
	for i := range t.NumField() {
		f := t.Field(i)
		value, ok := f.Tag.Lookup("xml")
		fmt.Println(f.Name, f.Tag, f.Tag.Get("json"), f.Tag.Get("k"), value, ok)
	}
	a := tagged{1, "y", true}
	p := (*plain)(&a)
	p.X = 5
	fmt.Println(plain(a), *p, tagged(*p) == a, second(first{3}))
	var x any = first{1}
	_, isSecond := x.(second)
	_, isFirst := x.(first)
	fmt.Println(isSecond, isFirst, x == any(second{1}), reflect.TypeOf(first{}) == reflect.TypeOf(second{}))
	fmt.Printf("%T %T %#v\n", x, second{}, []struct {
		P int `p:"q\n"`
	}{{1}})
	// want output:
	// X json:"x,omitempty" xml:"q" x,omitempty  q true
	// Y plain    false
	// z k:"v"  v  false
	// {5 y true} {5 y true} true {3}
	// false true false false
	// struct { X int "a:\"1\"" } struct { X int "a:\"2\"" } []struct { P int "p:\"q\\n\"" }{struct { P int "p:\"q\\n\"" }{P:1}}
}
