// A negative WaitGroup counter panics.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Done() // want panic: sync: negative WaitGroup counter
}
