// Inner declarations hide outer ones; labels have a scope of their own; blank names declare nothing.
package main

import "fmt"

type T struct{ x int }

func (T) _()                                 {}
func (T) m(_ int, _ string) (_ int, _ error) { return 3, nil }
func _()                                     {}
func _()                                     {}
func init()                                  { fmt.Println("init") }

var _ = func() int { fmt.Println("blank var"); return 1 }()
var _, two = func() (int, int) { return 1, 2 }()

const _ = iota
const (
	_, a = iota, iota
	_, b
)

type _ struct{ T }

func f(_, _ int, x int) int { return x }

type B struct {
	_ int
	A int
	_ [0]func()
}

func main() {
	x := 1
	{
		x := x + 1
		x++
		fmt.Println(x)
	}
	if x := x * 10; x > 5 {
		fmt.Println(x)
	} else if y := x; y > 0 {
	}
	for x := range 2 {
		x := x * 2
		fmt.Print(x, ";")
	}
	switch x := any(x).(type) {
	case int:
		fmt.Println(x + 1)
	}
	fmt.Println(x)
outer:
	for i := 0; i < 3; i++ {
	inner:
		for j := range 3 {
			switch {
			case j == 1:
				continue inner
			case i == 1:
				continue outer
			case i == 2:
				break outer
			}
			select {
			default:
				break
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
sw:
	switch x {
	case 1:
		for {
			break sw
		}
	case 2:
	}
	i := 0
loop:
	if i < 3 {
		i++
		goto loop
	}
	fmt.Println(i)
	func() {
	outer:
		for {
			break outer
		}
	}()
	_, _ = 1, "a"
	_ = f
	var _ int = 5
	for _ = range 3 {
	}
	for _, _ = range []int{1} {
	}
	_, ok := map[int]int{}[1]
	fmt.Println(ok, two, a, b, f(1, 2, 3), B{A: 1}, B{A: 1}.A)
	fmt.Println(T{}.m(1, ""))
	switch {
	case x > 0:
		fmt.Println("a")
		fallthrough
	case false:
		fmt.Println("b")
		fallthrough
	default:
		fmt.Println("c")
	case true:
		fmt.Println("d")
	}
	true := false
	nil := 5
	len := func(int) string { return "len" }
	int3 := 3
	fmt.Println(true, nil, len(int3))
	type string struct{ v float64 }
	var s string
	fmt.Printf("%v %T\n", s, s)
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, ";") })
		i := i
		i++
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	{
		type T int
		var t T = 4
		fmt.Printf("%T %v\n", t, t)
	}
	const c = 10
	{
		const c = c * 2
		fmt.Println(c)
	}
	g := func(g int64) int64 { return g }
	fmt.Println(g(3))
	// want output:
	// blank var
	// init
	// 3
	// 10
	// 0;2;2
	// 1
	// 0 0;0 2;
	// 3
	// false 2 0 1 3 {0 1 []} 1
	// 3 <nil>
	// a
	// b
	// c
	// false 5 len
	// {0} main.string
	// 0;1;2;
	// main.T 4
	// 20
	// 3
}

type int64 = float64
