// Comparison results are untyped booleans that take the needed type; shifts and calls keep theirs.
package main

import "fmt"

type flag bool
type count uint8

func check(f flag) string    { return fmt.Sprintf("%T=%v", f, f) }
func any2(v any) string      { return fmt.Sprintf("%T", v) }
func variadic(f ...flag) int { return len(f) }

func main() {
	x, y := 1, 2
	var f flag = x < y
	g := f && (x == y || x != y)
	m := map[flag]string{x > y: "no", x < y: "yes"}
	s := []flag{x == 1, "a" == "b", f}
	c := make(chan flag, 1)
	c <- x >= y
	fmt.Println(check(x < y), check(f || x < y), any2(x < y), any2(g), m, s, <-c, variadic(x < y, f))
	h := func() flag { return x != y }
	fmt.Printf("%T %v %T\n", h(), h(), x < y == bool(f))
	n := count(3)
	fmt.Printf("%T %T %T %T\n", n<<1, 1<<n+n, n+'a', -n)
	var i any = x == y
	_, ok := i.(flag)
	fmt.Println(i == false, ok, flag(x < y) == f)
	// want output:
	// main.flag=true main.flag=true bool main.flag map[false:no true:yes] [true false true] false 2
	// main.flag true bool
	// main.count main.count main.count main.count
	// true false true
}
