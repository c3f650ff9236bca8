// The channel and the value are evaluated before the send; values are copied; named and directional channels can be sent to.
package main

import "fmt"

type pipe chan<- [2]int

func get(c chan int) chan int { fmt.Print("channel "); return c }
func val() int                { fmt.Print("value "); return 3 }

func main() {
	c := make(chan int, 2)
	get(c) <- val()
	c <- <-c + 1
	fmt.Println(<-c)
	d := make(chan [2]int, 2)
	a := [2]int{1, 2}
	pipe(d) <- a
	a[0] = 100
	d <- a
	fmt.Println(<-d, <-d)
	e := make(chan any, 3)
	e <- nil
	e <- 1
	e <- 'x' - 'a' + 0.0
	fmt.Println(<-e, <-e, <-e)
	f := make(chan<- fmt.Stringer, 1)
	f <- nil
	defer func() { fmt.Println(recover()) }()
	func() {
		defer fmt.Println("value is evaluated first")
		close(c)
		c <- val()
	}()
	// want output:
	// channel value 4
	// [1 2] [100 2]
	// <nil> 1 23
	// value value is evaluated first
	// send on closed channel
}
