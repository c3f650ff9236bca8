// Receivers: a value is a copy, a pointer shares; the base type may be any defined type; blank and absent receiver names.
package main

import "fmt"

type ints []int
type fn func(int) int
type table map[string]int
type pipe chan int
type word string
type pair [2]int
type flag bool

func (s ints) sum() (n int) {
	for _, v := range s {
		n += v
	}
	return
}
func (s *ints) add(v int)         { *s = append(*s, v) }
func (f fn) twice(n int) int      { return f(f(n)) }
func (t table) set(k string)      { t[k]++ }
func (p pipe) put(n int) pipe     { p <- n; return p }
func (w word) len() int           { return len(w) }
func (p pair) swap() pair         { p[0], p[1] = p[1], p[0]; return p }
func (f flag) not() flag          { return !f }
func (flag) name() string         { return "flag" }
func (_ *pair) isNil() bool       { return false }
func (p *pair) isReallyNil() bool { return p == nil }

func main() {
	var s ints
	s.add(1)
	s.add(2)
	fmt.Println(s.sum(), fn(func(n int) int { return n * 3 }).twice(2))
	t := table{}
	t.set("a")
	t.set("a")
	fmt.Println(t, <-make(pipe, 1).put(5), word("abc").len())
	p := pair{1, 2}
	fmt.Println(p.swap(), p, flag(true).not(), flag(false).name())
	var np *pair
	fmt.Println(np.isNil(), np.isReallyNil())
	// want output:
	// 3 18
	// map[a:2] 5 3
	// [2 1] [1 2] false flag
	// false true
}
