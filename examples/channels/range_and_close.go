// A range over a channel ends when the sender closes it: closing says "no more will come".
package main

import "fmt"

func main() {
	numbers := make(chan int)
	go func() {
		for i := 1; i <= 3; i++ {
			numbers <- i
		}
		close(numbers) // without this line the loop below waits for ever
	}()
	sum := 0
	for n := range numbers {
		sum += n
	}
	fmt.Println("sum", sum) // want: sum 6
}
