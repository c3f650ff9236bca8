// Channels of type parameters: send, receive with ok, select.
package main

import "fmt"

func merge[T any](a, b <-chan T) []T {
	var all []T
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			all = append(all, x)
		case x, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			all = append(all, x)
		}
	}
	return all
}

func generate[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

func tryReceive[C ~chan T, T any](c C) (x T, ok bool) {
	select {
	case x, ok = <-c:
	default:
	}
	return
}

func exchange[T any](c chan T, x T) T {
	select {
	case c <- x:
		return <-c
	case y := <-c:
		return y
	}
}

type wide struct {
	a, b, c int16
	s       string
}

func main() {
	fmt.Println(len(merge(generate(1, 2, 3), generate(4, 5))))
	fmt.Println(merge(generate[int8](-1, -2), nil), merge(nil, generate(wide{1, 2, 3, "x"})), merge(generate[struct{}](), nil))
	c := make(chan wide, 2)
	fmt.Println(tryReceive(c))
	c <- wide{-1, -2, -3, "y"}
	fmt.Println(tryReceive(c))
	fmt.Println(exchange(c, wide{s: "z"}), exchange(make(chan int8, 1), -5), len(c), cap(c))
}

// want output:
// 5
// [-1 -2] [{1 2 3 x}] []
// {0 0 0 } false
// {-1 -2 -3 y} true
// {0 0 0 z} -5 0 2
