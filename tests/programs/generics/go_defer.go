// go and defer of generic functions and of methods of instances.
package main

import (
	"fmt"
	"sync"
)

type box[T any] struct {
	mu  sync.Mutex
	all []T
}

func (b *box[T]) add(x T, done func()) {
	defer done()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.all = append(b.all, x)
}

func (b *box[T]) show() { fmt.Println(b.all) }

func send[T any](c chan<- T, x T) { c <- x }

func show[T any](prefix string, x T) { fmt.Printf("%s %T %v\n", prefix, x, x) }

func parallel[T, R any](xs []T, f func(T) R) []R {
	results := make([]R, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = f(x)
		}()
	}
	wg.Wait()
	return results
}

func guarded[T any](f func() T) (result T, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered %v", e)
		}
	}()
	defer clear(map[int]T{})
	return f(), nil
}

func main() {
	c := make(chan string)
	go send(c, "x")
	go send[string](c, "x")
	fmt.Println(<-c, <-c)
	var b box[int8]
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go b.add(int8(i*i), wg.Done)
		if i == 1 {
			wg.Wait()
		}
	}
	wg.Wait()
	defer b.show()
	defer show("deferred", [2]bool{true})
	defer show[any]("boxed", 3)
	fmt.Println(len(b.all))
	fmt.Println(parallel([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }))
	fmt.Println(guarded(func() []int { return []int{1} }))
	fmt.Println(guarded(func() int { var p *int; return *p }))
}

// want output:
// x x
// 3
// [1 4 9]
// [1] <nil>
// 0 recovered runtime error: invalid memory address or nil pointer dereference
// boxed int 3
// deferred [2]bool [true false]
// [1 0 4]
