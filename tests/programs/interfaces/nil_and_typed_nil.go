// An interface is nil only without a dynamic type; a nil pointer inside calls methods; comparing looks at both.
package main

import "fmt"

type t struct{ n int }

func (p *t) Error() string { return fmt.Sprint("nil receiver ", p == nil) }

func find(fail bool) error {
	var p *t
	if fail {
		p = &t{1}
	}
	return p
}

func main() {
	err := find(false)
	fmt.Println(err == nil, err == (*t)(nil), err.Error(), err.(*t) == nil)
	var e error
	var i any = e
	fmt.Println(i == nil, i == e, e == nil)
	i = err
	fmt.Println(i == nil, i == any(err), i == error((*t)(nil)))
	var m map[string]int
	var f func()
	var s []int
	for _, v := range []any{m, f, s, nil, e, (*int)(nil), (chan int)(nil)} {
		fmt.Print(v == nil, ";")
	}
	fmt.Println()
	// want output:
	// false true nil receiver true true
	// true true true
	// false true true
	// false;false;false;true;true;false;false;
}
