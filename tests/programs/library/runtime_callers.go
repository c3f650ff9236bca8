// A program can ask who called, and for its stack.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where() (string, int) {
	pc, file, line, ok := runtime.Caller(1)
	if !ok {
		panic("no caller")
	}
	return runtime.FuncForPC(pc).Name() + " " + file[strings.LastIndex(file, "/")+1:], line
}

func main() {
	fmt.Println(where())              // want: main.main runtime_callers.go 19
	func() { fmt.Println(where()) }() // want: main.main.func1 runtime_callers.go 20
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok) // want: false
	buffer := make([]byte, 1000)
	text := string(buffer[:runtime.Stack(buffer, false)])
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\nmain.main()\n")) // want: true
}
