// Package debug: stacks and the collector's settings.
package debug

import (
	"os"
	"runtime"
)

func SetGCPercent(percent int) int
func FreeOSMemory()

var maxStack = 1000000000

// SetMaxStack sets the limit of a goroutine's stack, which is gopark's own all the same; it returns the former one.
func SetMaxStack(bytes int) int {
	former := maxStack
	maxStack = bytes
	return former
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
