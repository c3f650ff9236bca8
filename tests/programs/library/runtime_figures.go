// Package runtime knows goroutines and memory; runtime/debug sets the collector's pace.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(runtime.GOMAXPROCS(0), runtime.NumCPU() > 0, runtime.GOOS, runtime.GOARCH) // want: 1 true linux amd64
	stop := make(chan bool)
	for range 3 {
		go func() { <-stop }()
	}
	fmt.Println(runtime.NumGoroutine()) // want: 4
	close(stop)
	runtime.LockOSThread()
	runtime.UnlockOSThread()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	kept := make([]byte, 1<<20)
	runtime.GC()
	debug.FreeOSMemory()
	runtime.ReadMemStats(&after)
	fmt.Println(after.TotalAlloc-before.TotalAlloc >= 1<<20, after.NumGC > before.NumGC, len(kept)) // want: true true 1048576
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100))                                    // want: 100 50
}
