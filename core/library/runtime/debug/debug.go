// Package debug: stacks and the collector's settings.
package debug

import (
	"os"
	"runtime"
)

func SetGCPercent(percent int) int
func FreeOSMemory()

// What is set and changes nothing here: the limits are gopark's own, there is one thread, and no memory that faults.
var (
	maxStack     = 1000000000
	maxThreads   = 10000
	memoryLimit  = int64(1<<63 - 1)
	panicOnFault = false
)

// set returns the former setting.
func set[T any](setting *T, value T) T {
	former := *setting
	*setting = value
	return former
}

func SetMaxStack(bytes int) int         { return set(&maxStack, bytes) }
func SetMaxThreads(threads int) int     { return set(&maxThreads, threads) }
func SetPanicOnFault(enabled bool) bool { return set(&panicOnFault, enabled) }

// SetMemoryLimit only returns the limit if that is negative.
func SetMemoryLimit(limit int64) int64 {
	if limit < 0 {
		return memoryLimit
	}
	return set(&memoryLimit, limit)
}

// Stack returns the traceback of the calling goroutine.
func Stack() []byte {
	for buf := make([]byte, 1024); ; buf = make([]byte, 2*len(buf)) {
//line runtime/debug/stack.go:26
		if n := runtime.Stack(buf, false); n < len(buf) {
			return buf[:n]
		}
	}
}

// PrintStack writes that traceback to standard error.
func PrintStack() {
//line runtime/debug/stack.go:18
	os.Stderr.Write(Stack())
}
