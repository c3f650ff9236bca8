package main

func f() (int, int, int) { return 1, 2, 3 }

func g() int { return 1 }

func main() {
	var a, b int
	a, b = 1       // want error: assignment mismatch: 2 variables but 1 value
	a, b = 1, 2, 3 // want error: assignment mismatch: 2 variables but 3 values
	a, b = f()     // want error: assignment mismatch: 2 variables but f returns 3 values
	c, d := g()    // want error: assignment mismatch: 2 variables but g returns 1 value
	a = f()        // want error: assignment mismatch: 1 variable but f returns 3 values
	_, _, _, _ = a, b, c, d
}
