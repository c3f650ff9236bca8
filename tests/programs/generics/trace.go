// Tracebacks name generic functions and their methods with [...] for the type arguments.
package main

type queue[T any] struct{ items []T }

// want stderr: main.fail[...]()
// want stderr: main.start[...]()
// want stderr: created by main.spawn[...] in goroutine 1

//go:noinline
func fail[T any]() T {
	var q queue[T]
	return q.items[len(q.items)] // want panic: runtime error: index out of range [0] with length 0
}

//go:noinline
func start[T any]() {
	defer println("deferred")
	fail[T]()
}

//go:noinline
func spawn[T any](wait chan T) {
	go start[map[string]T]()
	<-wait
}

func main() {
	spawn(make(chan int))
}
