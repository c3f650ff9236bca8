// Package debug: stacks and the collector's settings.
package debug

import (
	"os"
	"runtime"
)

func SetGCPercent(percent int) int
func FreeOSMemory()

// Stack returns the traceback of the calling goroutine.
func Stack() []byte {
	for buf := make([]byte, 1024); ; buf = make([]byte, 2*len(buf)) {
		if n := runtime.Stack(buf, false); n < len(buf) {
			return buf[:n]
		}
	}
}

// PrintStack writes that traceback to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }
