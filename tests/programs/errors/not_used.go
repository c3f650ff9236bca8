package main

func main() {
	x := 1
	x         // want error: x (variable of type int) is not used
	"s"       // want error: "s" (untyped string constant) is not used
	x == 1    // want error: x == 1 (untyped bool value) is not used
	-x        // want error: -x (value of type int) is not used
	func() {} // want error: func() {} (value of type func()) is not used
}
