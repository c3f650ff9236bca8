// Five results are made and four are collected: one worker stays at the door, so wg.Wait never ends.
//
// main does not wait at the receive: it asked for four and got four. It waits for a worker that waits for main.
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 5)
	results := make(chan int)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for job := range jobs {
				results <- job * job // want blocked: chan send
			}
		}()
	}
	for job := 1; job <= 5; job++ {
		jobs <- job
	}
	close(jobs)
	for range 4 { // try 5
		fmt.Println(<-results)
	}
	// want output:
	// 1
	// 4
	// 9
	// 16

	wg.Wait() // want blocked: sync.WaitGroup.Wait
	// want deadlock
}
