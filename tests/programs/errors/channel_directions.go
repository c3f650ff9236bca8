package main

func main() {
	var r <-chan int
	var s chan<- int
	r <- 1 // want error: invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
	<-s    // want error: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
	x := 1
	x <- 1        // want error: invalid operation: cannot send to non-channel int x (variable of type int)
	<-x           // want error: invalid operation: cannot receive from non-channel int x (variable of type int)
	close(r)      // want error: invalid operation: cannot close receive-only channel r (variable of type <-chan int)
	for range s { // want error: cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int
	}
}
