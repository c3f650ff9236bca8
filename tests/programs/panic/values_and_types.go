// Whatever a panic's value is, recover returns it unchanged: nil pointers, structs, functions, errors, interfaces.
package main

import (
	"errors"
	"fmt"
)

type wrapped struct {
	error
	code int
}
type text string

func catch(v any) (r any) {
	defer func() { r = recover() }()
	panic(v)
}

func main() {
	base := errors.New("base")
	w := wrapped{base, 3}
	p := &w
	fmt.Println(catch(w) == any(w), catch(p) == any(p), catch(text("x")) == any("x"), catch(base) == base)
	fmt.Println(catch((*int)(nil)) == (*int)(nil), catch([]int{1}).([]int)[0], catch(func() int { return 4 }).(func() int)())
	fmt.Println(errors.Is(catch(fmt.Errorf("more: %w", base)).(error), base), catch(1.5), catch(2i), catch([2]string{"a", "b"}), catch(struct{}{}))
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		panic(fmt.Sprintf("again %v", r)) // want panic: main.text("final")
	}()
	panic(text("final"))
	// want output:
	// true true false true
	// true 1 4
	// true 1.5 (0+2i) [a b] {}
	// main.text final
}
