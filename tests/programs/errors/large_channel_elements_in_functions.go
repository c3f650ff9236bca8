// gc says of a channel whose elements are too large where the last variable, or the function, was declared.
package main

type Big [70000]byte

func main() { // want error: channel element type too large (>64kB)
	println((chan Big)(nil) == nil)
	z := 1   // want error: channel element type too large (>64kB)
	func() { // want error: channel element type too large (>64kB)
		println((chan Big)(nil) == nil)
		func() {
			y := 2
			_ = y
		}()
		println((chan Big)(nil) == nil, z)
	}()
	println((chan Big)(nil) == nil)
	{
		w := 3 // want error: channel element type too large (>64kB)
		_ = w
	}
	println((chan Big)(nil) == nil)
	for i, j := 0, 1; i < 3; i++ { // want error: channel element type too large (>64kB)
		println((chan Big)(nil) == nil, j)
	}
	var a, b, c = 1, (chan Big)(nil), 3 // want error: channel element type too large (>64kB)
	_, _, _ = a, b, c
	if x, ok := any(1).(chan Big); ok { // want error: channel element type too large (>64kB)
		_ = x
	}
}

func f(a, b int) (c int) { // want error: channel element type too large (>64kB)
	println((chan Big)(nil) == nil)
	return 3
}

type T struct{}

func (t T) m() { println((chan Big)(nil) == nil) } // want error: channel element type too large (>64kB)
