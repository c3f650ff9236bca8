// new(expr) makes a variable with the value and the (default) type of the expression.
package main

import "fmt"

type point struct{ x, y int }

func (p point) sum() int { return p.x + p.y }
func origin() point      { return point{5, 6} }

func main() {
	var i8 int8 = 100
	p, q, r, s := new(5), new(5.5), new('a'), new("s")
	t, u, v, w := new(point{1, 2}), new(origin()), new(*p+1), new([]int{1, 2})
	x, y, z := new(i8+100), new(p), new(*p > 3)
	a, m, f, k := new(any(3)), new(map[string]int{"a": 1}), new(func(x int) int { return 2 * x }), new(origin().x)
	fmt.Printf("%T %T %T %T %T %T %T %T %T %T %T %T %T %T %T\n", p, q, r, s, t, u, v, w, x, y, z, a, m, f, k)
	fmt.Println(*p, *q, *r, *s, *t, u.sum(), *v, *w, *x, **y, *z, *a, *m, (*f)(4), *k)
	*p = 7
	fmt.Println(**y, *new(len("abc")), *new(1 << *p), *new(1 + 2i), *new(int))
	old := point{1, 1}
	copied := new(old)
	copied.x = 100
	fmt.Println(old, *copied)
	var all []*int
	for i := range 3 {
		all = append(all, new(i))
	}
	*all[0] += 10
	fmt.Println(*all[0], *all[1], *all[2])
	type node struct{ next *node }
	list := new(node{new(node{})})
	fmt.Println(list.next != nil, list.next.next == nil, new([1000]int{5: 3})[5])
	// want output:
	// *int *float64 *int32 *string *main.point *main.point *int *[]int *int8 **int *bool *interface {} *map[string]int *func(int) int *int
	// 5 5.5 97 s {1 2} 11 6 [1 2] -56 5 true 3 map[a:1] 8 5
	// 7 3 128 (1+2i) 0
	// {1 1} {100 1}
	// 10 1 2
	// true true 3
}
