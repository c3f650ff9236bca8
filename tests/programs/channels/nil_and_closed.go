// Closed channels deliver what is buffered, then zero values; cap and len stay; ranging ends; nil channels have no length.
package main

import "fmt"

type item struct {
	n int
	s string
}

func main() {
	c := make(chan item, 3)
	c <- item{1, "a"}
	c <- item{2, "b"}
	close(c)
	fmt.Println(len(c), cap(c))
	first := <-c
	second, ok2 := <-c
	third, ok3 := <-c
	fmt.Println(first, second, ok2, third, ok3, len(c), cap(c))
	for v := range c {
		fmt.Println("never", v)
	}
	var none chan item
	fmt.Println(len(none), cap(none), none == nil)
	select {
	case v := <-none:
		fmt.Println("never", v)
	case v, ok := <-c:
		fmt.Println(v, ok)
	}
	merged := make(chan int)
	go func() {
		defer close(merged)
		a, b := make(chan int, 1), make(chan int, 1)
		a <- 1
		b <- 2
		close(a)
		close(b)
		for a != nil || b != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
					continue
				}
				merged <- v
			case v, ok := <-b:
				if !ok {
					b = nil
					continue
				}
				merged <- v
			}
		}
	}()
	sum := 0
	for v := range merged {
		sum += v
	}
	fmt.Println(sum)
	// want output:
	// 2 3
	// {1 a} {2 b} true {0 } false 0 3
	// 0 0 true
	// {0 } false
	// 3
}
