// Composite literals: keys and positions, elided element types and &T, constant index keys, maps, nested and empty ones.
package main

import "fmt"

type point struct{ x, y int }
type line struct{ p, q point }
type ptrs []*point

func main() {
	fmt.Println(line{point{}, point{y: -4}}, line{q: point{1, 2}}, point{}, &point{3, 4})
	a := [...]string{2: "c", "d", 0: "a"}
	b := []int{1, 2, 5: 6, 7, 3: 0}
	c := [...]point{{1, 2}, {}}
	d := [][]int{{1}, {2, 3}, nil, {}}
	e := ptrs{{1, 2}, {y: 3}}
	f := map[string]point{"o": {}, "p": {1, 2}}
	g := map[point]string{{0, 0}: "orig"}
	h := []map[string][]int{{"a": {1, 2}}}
	i := [2]*[]int{{1}, {2}}
	j := map[*point]int{{1, 2}: 1}
	vowels := [128]bool{'a': true, 'e': true}
	fmt.Println(len(a), a, len(b), b, c, d, len(d[3]), *e[0], *e[1])
	fmt.Println(f, g, h, *i[0], *i[1], len(j), vowels['e'], vowels['b'])
	k := []any{1, "a", point{1, 2}, []int{}}
	l := struct {
		a int
		b []string
	}{1, []string{"x"}}
	fmt.Println(k, l, []struct{ n int }{{1}, {2}}, [...]int{}, [3]int{})
	p, q := &[]int{1}, &[]int{1}
	fmt.Println(p == q, *p, len(*new([]int)), *p == nil, map[int]int{} == nil)
	if (point{1, 2}) == c[0] {
		fmt.Println("in parentheses")
	}
	// want output:
	// {{0 0} {0 -4}} {{0 0} {1 2}} {0 0} &{3 4}
	// 4 [a  c d] 7 [1 2 0 0 0 6 7] [{1 2} {0 0}] [[1] [2 3] [] []] 0 {1 2} {0 3}
	// map[o:{0 0} p:{1 2}] map[{0 0}:orig] [map[a:[1 2]]] [1] [2] 1 true false
	// [1 a {1 2} []] {1 [x]} [{1} {2}] [] [0 0 0]
	// false [1] 0 false false
	// in parentheses
}
