package main

func swallows(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

func main() {
	for i := range swallows {
		panic(i)
	} // where the loop ends is where it panics
}

// want panic: runtime error: range function recovered a loop body panic and did not resume panicking
