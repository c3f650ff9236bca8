package main

func main() {
	var x any
	switch x.(type) {
	case int, string:
	case int: // want error: duplicate case int in type switch
	case nil:
	case nil: // want error: duplicate case nil in type switch
	}
	switch _ := x.(type) { // want error: no new variable on left side of :=
	}
	_ = x.(type) // want error: invalid syntax tree: use of .(type) outside type switch
}
