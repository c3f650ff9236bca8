package main

func main() {
	for i, j, k := range []int{} { // want error: range clause permits at most two iteration variables
		_, _ = i, j
	}
}
