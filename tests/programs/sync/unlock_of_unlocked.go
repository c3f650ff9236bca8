// Unlocking an unlocked mutex is a fatal error that recover cannot stop.
package main

import "sync"

func main() {
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Unlock() // want fatal: sync: unlock of unlocked mutex
}
