// Recursive generic types and functions; type arguments that are generic themselves.
package main

import (
	"fmt"
	"strings"
)

type Tree[K ~int | ~string, V any] struct {
	root *node[K, V]
	size int
}

type node[K ~int | ~string, V any] struct {
	key         K
	value       V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Set(key K, value V) {
	place := t.find(key)
	if *place == nil {
		*place = &node[K, V]{key: key}
		t.size++
	}
	(*place).value = value
}

func (t *Tree[K, V]) find(key K) **node[K, V] {
	place := &t.root
	for *place != nil && (*place).key != key {
		if key < (*place).key {
			place = &(*place).left
		} else {
			place = &(*place).right
		}
	}
	return place
}

func (t *Tree[K, V]) Walk(visit func(K, V)) { t.root.walk(visit) }

func (n *node[K, V]) walk(visit func(K, V)) {
	if n == nil {
		return
	}
	n.left.walk(visit)
	visit(n.key, n.value)
	n.right.walk(visit)
}

type Option[T any] struct {
	value T
	ok    bool
}

func Some[T any](x T) Option[T] { return Option[T]{x, true} }

func None[T any]() (none Option[T]) { return }

func Then[T, U any](o Option[T], f func(T) Option[U]) Option[U] {
	if !o.ok {
		return None[U]()
	}
	return f(o.value)
}

func depth[T any](x T, n int) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return depth(x, n-1) + "'"
}

func isEven[T ~int](n T) bool { return n == 0 || isOdd(n-1) }
func isOdd[T ~int](n T) bool  { return n != 0 && isEven(n-1) }

func main() {
	var t Tree[string, []int]
	for i, word := range strings.Fields("the quick fox the lazy dog quick") {
		t.Set(word, append([]int{i}, 0))
	}
	t.Walk(func(k string, v []int) { fmt.Println(k, v) })
	var u Tree[int, Tree[string, bool]]
	u.Set(1, Tree[string, bool]{})
	(*u.find(1)).value.Set("x", true)
	u.Walk(func(k int, v Tree[string, bool]) { fmt.Println(k, v.size, v.root.key, v.root.value) })
	half := func(n int) Option[float64] {
		if n%2 != 0 {
			return None[float64]()
		}
		return Some(float64(n) / 2)
	}
	fmt.Println(Then(Some(3), half), Then(Some(8), half), Then(Some(Some("s")), func(o Option[string]) Option[string] { return o }))
	fmt.Println(depth(Some(None[int]()), 2), isEven(10), isOdd(7))
}

// want output:
// dog [5 0]
// fox [2 0]
// lazy [4 0]
// quick [6 0]
// the [3 0]
// 1 1 x true
// {0 false} {4 true} {s true}
// main.Option[main.Option[int]]'' true true
