// Generic interfaces as values: implemented by generic and plain types, embedded, asserted to and compared.
package main

import (
	"errors"
	"fmt"
)

type store[K comparable, V any] interface {
	Get(K) (V, error)
	Put(K, V)
}
type sized interface{ Len() int }
type sizedStore[K comparable, V any] interface {
	store[K, V]
	sized
}
type memory[K comparable, V any] map[K]V

var errNone = errors.New("none")

func (m memory[K, V]) Get(k K) (V, error) {
	v, ok := m[k]
	if !ok {
		return v, errNone
	}
	return v, nil
}
func (m memory[K, V]) Put(k K, v V) { m[k] = v }
func (m memory[K, V]) Len() int     { return len(m) }

type squares struct{}

func (squares) Get(n int) (int, error) { return n * n, nil }
func (squares) Put(int, int)           {}

type logged[K comparable, V any] struct{ store[K, V] }

func (l logged[K, V]) Put(k K, v V) { fmt.Print("put ", k, ";"); l.store.Put(k, v) }

func fill[K comparable, V any, S store[K, V]](s S, k K, v V) S { s.Put(k, v); return s }

func main() {
	var s store[int, int] = squares{}
	fmt.Println(s.Get(4))
	s = logged[int, int]{memory[int, int]{}}
	s.Put(1, 2)
	fmt.Println(s.Get(1))
	_, isSized := s.(sized)
	m, isMemory := s.(logged[int, int]).store.(sizedStore[int, int])
	fmt.Println(isSized, isMemory, m.Len())
	f := fill(memory[string, bool]{}, "k", true)
	fmt.Printf("%T %v\n", f, f)
	_, err := f.Get("none")
	fmt.Println(err == errNone, s == store[int, int](squares{}))
	defer func() { fmt.Println(recover()) }()
	_ = any(squares{}).(store[string, string])
	// want output:
	// 16 <nil>
	// put 1;2 <nil>
	// false true 1
	// main.memory[string,bool] map[k:true]
	// true false
	// interface conversion: main.squares is not main.store[string,string]: missing method Get
}
