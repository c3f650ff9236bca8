package main

func main() {
	x = 1         // want error: undefined: x
	var y T       // want error: undefined: T
	f(y)          // want error: undefined: f
	fmt.Println() // want error: undefined: fmt
}
