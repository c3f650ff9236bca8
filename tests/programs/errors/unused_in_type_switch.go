package main

func main() {
	var x any
	switch y := x.(type) { // want error: y declared and not used
	case int:
	}
}
