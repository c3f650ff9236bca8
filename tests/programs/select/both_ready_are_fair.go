// Of two ready cases each is taken about half of the time.
package main

import "fmt"

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	count := 0
	for i := 0; i < 10000; i++ {
		a <- 1
		b <- 1
		select {
		case <-a:
			count++
			<-b
		case <-b:
			<-a
		}
	}
	fmt.Println(count > 4500 && count < 5500) // want: true
}
