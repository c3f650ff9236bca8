// Unlocking an RWMutex that nobody locked is a fatal error.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.Unlock() // want fatal: sync: Unlock of unlocked RWMutex
}
