package main

func main() {
	var e error
	_ = e.(int) // want error: impossible type assertion: e.(int)
	x := 1
	_ = x.(int) // want error: invalid operation: x (variable of type int) is not an interface
	switch e.(type) {
	case string: // want error: impossible type switch case: string
	}
	switch x.(type) { // want error: x (variable of type int) is not an interface
	}
}
