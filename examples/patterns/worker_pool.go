// A worker pool: a few goroutines share one channel of jobs, and one goroutine closes the results when all are done.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	jobs := make(chan int)
	results := make(chan int)
	var workers sync.WaitGroup
	for range 3 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for job := range jobs {
				results <- job * job
			}
		}()
	}
	go func() {
		for job := 1; job <= 5; job++ {
			jobs <- job
		}
		close(jobs)
	}()
	go func() {
		workers.Wait()
		close(results)
	}()
	var squares []int
	for square := range results {
		squares = append(squares, square)
	}
	sort.Ints(squares)
	fmt.Println(squares) // want: [1 4 9 16 25]
}
