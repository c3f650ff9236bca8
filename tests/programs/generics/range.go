// range over a value whose type is a type parameter.
package main

import "fmt"

func pairs[S ~[]E, E any](s S) (out []string) {
	for i, x := range s {
		out = append(out, fmt.Sprint(i, "=", x))
	}
	return
}

func keys[M ~map[K]V, K comparable, V any](m M) int {
	n := 0
	for range m {
		n++
	}
	for k, v := range m {
		delete(m, k)
		_ = v
	}
	return n - len(m)
}

func received[C ~chan E | ~<-chan E, E any](c C) (all []E) {
	for x := range c {
		all = append(all, x)
	}
	return
}

func upTo[T ~uint8](n T) (sum T) {
	for i := range n {
		sum += i
	}
	return
}

func elements[T any](a *[3]T, f func(*T)) {
	for i := range a {
		f(&a[i])
	}
	n := 0
	for i, x := range *a {
		fmt.Println(i, x)
		n += i
	}
	fmt.Println(n)
}

func closures[T any](s []T) (out []func() T) {
	for _, x := range s {
		out = append(out, func() T { return x })
	}
	return
}

type octet byte

type names []string

func main() {
	fmt.Println(pairs(names{"a", "b"}), pairs([]struct{ x, y int }{{1, 2}}), pairs([]any{nil, 1}))
	fmt.Println(keys(map[string]int{"a": 1, "b": 2}), keys(map[[2]int]names{}))
	c := make(chan float32, 3)
	c <- 1.5
	c <- 2.5
	close(c)
	fmt.Println(received(c))
	d := make(chan names, 1)
	d <- names{"x"}
	close(d)
	fmt.Println(received((<-chan names)(d)))
	fmt.Println(upTo[uint8](10), upTo(octet(30)))
	elements(&[3]int16{1, 2, 3}, func(x *int16) { *x *= 100 })
	elements(&[3]string{"a", "b", "c"}, func(x *string) { *x += "!" })
	for _, f := range closures([]string{"p", "q"}) {
		fmt.Println(f())
	}
}

// want output:
// [0=a 1=b] [0={1 2}] [0=<nil> 1=1]
// 2 0
// [1.5 2.5]
// [[x]]
// 45 179
// 0 100
// 1 200
// 2 300
// 3
// 0 a!
// 1 b!
// 2 c!
// 3
// p
// q
