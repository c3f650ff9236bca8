// Channel operations need channels of the right direction and element type.
package main

func main() {
	c := make(chan int)
	r := (<-chan int)(c)
	s := (chan<- int)(c)
	n := 1
	n <- 1 // want error: invalid operation: cannot send to non-channel int n (variable of type int)
	r <- 1 // want error: invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	c <- "a" // want error: cannot use "a" (untyped string constant) as int value in send
	c <- nil // want error: cannot use nil as int value in send
	_ = <-n // want error: invalid operation: cannot receive from non-channel int n (variable of type int)
	_ = <-s // want error: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	var x string = <-c // want error: cannot use <-c (comma, ok expression of type int) as string value in variable declaration
	for range s { // want error: cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int
	}
	for i, v := range c { // want error: declared and not used: i // want error: range over c (variable of type chan int) permits only one iteration variable
	}
	close(r) // want error: invalid operation: cannot close receive-only channel r (variable of type <-chan int)
	close(n) // want error: invalid operation: cannot close non-channel n (variable of type int)
	close() // want error: invalid operation: not enough arguments for close() (expected 1, found 0)
	s <- 1.5 // want error: cannot use 1.5 (untyped float constant) as int value in send (truncated)
	select {
	case c <- "x": // want error: cannot use "x" (untyped string constant) as int value in send
	case y := <-s: // want error: declared and not used: y // want error: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	case z, ok := <-r: // want error: declared and not used: z // want error: declared and not used: ok
	}
	_, _ = len(s), cap(r)
	c == s // want error: c == s (untyped bool value) is not used
	_ = r == s // want error: invalid operation: r == s (mismatched types <-chan int and chan<- int)
	_ = x
}
