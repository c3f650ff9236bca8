package main

func f[T any](n int) { // want error: instantiation cycle:
	type local struct{ x T }
	if n > 0 {
		f[local](n - 1)
	}
}

func main() { f[int](3) }
