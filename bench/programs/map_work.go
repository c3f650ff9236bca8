// A map of ints and a map of strings: insert, look up, count, delete.
package main

import (
	"fmt"
	"strconv"
	"time"
)

func main() {
	start := time.Now()
	squares := make(map[int]int)
	for i := 0; i < 200000; i++ {
		squares[i] = i * i
	}
	sum := 0
	for i := 0; i < 200000; i++ {
		sum += squares[i] % 7
	}
	for i := 0; i < 200000; i += 2 {
		delete(squares, i)
	}
	words := make(map[string]int)
	for i := 0; i < 200000; i++ {
		words["word"+strconv.Itoa(i%1000)]++
	}
	elapsed := time.Since(start)
	if len(squares) != 100000 || len(words) != 1000 || words["word7"] != 200 || sum != 399999 {
		panic(fmt.Sprint("wrong answer ", len(squares), len(words), words["word7"], sum))
	}
	fmt.Println(elapsed.Nanoseconds())
}
