// Instances as interface values: methods, promoted methods, generic interfaces, embedded type parameters.
package main

import (
	"errors"
	"fmt"
	"sort"
)

type Container[T any] interface {
	Put(T)
	All() []T
	fmt.Stringer
}

type list[T any] struct{ items []T }

func (l *list[T]) Put(x T)       { l.items = append(l.items, x) }
func (l *list[T]) All() []T      { return l.items }
func (l list[T]) String() string { return fmt.Sprintf("list of %d", len(l.items)) }

type logged[T any] struct {
	Container[T]
	log []string
}

func (l *logged[T]) Put(x T) {
	l.log = append(l.log, fmt.Sprint("put ", x))
	l.Container.Put(x)
}

func fill[T any](c Container[T], xs ...T) Container[T] {
	for _, x := range xs {
		c.Put(x)
	}
	return c
}

type byKey[K ~int | ~string, V any] []struct {
	key   K
	value V
}

func (s byKey[K, V]) Len() int           { return len(s) }
func (s byKey[K, V]) Less(i, j int) bool { return s[i].key < s[j].key }
func (s byKey[K, V]) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type failure[T any] struct{ what T }

func (f failure[T]) Error() string        { return fmt.Sprintf("failure of %T %v", f.what, f.what) }
func (f failure[T]) Is(target error) bool { _, ok := target.(failure[string]); return ok }

func main() {
	c := &logged[int]{Container: &list[int]{}}
	fmt.Println(fill[int](c, 1, 2).All(), c.log, c)
	fmt.Println(fill[string](new(list[string]), "a"))
	var s fmt.Stringer = list[float64]{}
	_, isPutter := s.(interface{ Put(float64) })
	_, isPointerPutter := any(&list[float64]{}).(interface{ Put(float64) })
	_, isOther := any(&list[float64]{}).(Container[int])
	fmt.Println(s, isPutter, isPointerPutter, isOther)
	sorted := byKey[string, int]{{"b", 1}, {"c", 2}, {"a", 3}}
	sort.Sort(sorted)
	fmt.Println(sorted)
	var err error = fmt.Errorf("wrapped: %w", failure[int]{7})
	var f failure[int]
	var g failure[string]
	fmt.Println(errors.As(err, &f), f.what, errors.As(err, &g), errors.Is(err, failure[string]{}))
	fmt.Println(err)
}

// want output:
// [1 2] [put 1 put 2] list of 2
// list of 1
// list of 0 false true false
// [{a 3} {b 1} {c 2}]
// true 7 false true
// wrapped: failure of int 7
