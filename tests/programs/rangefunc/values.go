package main

import "fmt"

type Seq func(yield func(int) bool)
type Yield func(string, error) bool

func times(n int) func(func() bool) {
	return func(yield func() bool) {
		for i := 0; i < n && yield(); i++ {
		}
	}
}

func count(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			fmt.Println("count stops at", i)
			return
		}
	}
	fmt.Println("count ends")
}

type list struct {
	value int
	next  *list
}

func (l *list) all(yield func(int, *list) bool) {
	for ; l != nil; l = l.next {
		if !yield(l.value, l) {
			return
		}
	}
}

func (l list) values() Seq {
	return func(yield func(int) bool) {
		l.all(func(v int, _ *list) bool { return yield(v) })
	}
}

type iterable interface {
	all(func(int, *list) bool)
}

type pair struct {
	a [2]int
	s string
}

func pairs(yield func(pair, any) bool) {
	_ = yield(pair{[2]int{1, 2}, "x"}, 3) && yield(pair{s: "y"}, "any")
}

func main() {
	n := 0
	for range times(4) {
		n++
	}
	fmt.Println(n)
	for range count {
	}
	for i := range count {
		fmt.Println(i)
		if i == 1 {
			break
		}
	}
	for _ = range count {
		n++
	}
	for range count {
		n++
		break
	}
	fmt.Println(n)
	l := &list{1, &list{2, &list{3, nil}}}
	for v, at := range l.all {
		fmt.Println(v, at.next == nil)
	}
	for v := range l.all {
		if v == 2 {
			continue
		}
		fmt.Println(v)
	}
	for _, at := range l.all {
		fmt.Println(at.value)
	}
	for v := range l.values() {
		fmt.Print(" ", v)
	}
	fmt.Println()
	var it iterable = l
	for v, _ := range it.all {
		fmt.Print(" ", v)
	}
	fmt.Println()
	for p, v := range pairs {
		fmt.Println(p, v)
	}
	s := struct{ f func(Yield) }{func(yield Yield) { yield("named", nil) }}
	for name, err := range s.f {
		fmt.Println(name, err)
	}
	for range func(yield func() bool) { yield() } {
		fmt.Println("literal")
	}
	for b := range func(yield func(byte) bool) { n++; yield(byte(n)) } {
		fmt.Println(b)
	}
	for range (*list)(nil).all {
		fmt.Println("none")
	}
}

// want output:
// 4
// count ends
// 0
// 1
// count stops at 1
// count ends
// count stops at 0
// 8
// 1 false
// 2 false
// 3 true
// 1
// 3
// 1
// 2
// 3
//  1 2 3
//  1 2 3
// {[1 2] x} 3
// {[0 0] y} any
// named <nil>
// literal
// 9
