package main

func f(a int, b string) {}

func g(a int, b ...int) {}

func h() (int, int, int) { return 1, 2, 3 }

func main() {
	f()        // want error: not enough arguments in call to f
	f(1, 2, 3) // want error: too many arguments in call to f
	g()        // want error: not enough arguments in call to g
	f(h())     // want error: too many arguments in call to f
	g(1, "a")  // want error: cannot use "a" (untyped string constant) as int value in argument to g
	var s []int
	f(s...)       // want error: cannot use ... in call to non-variadic f
	g(1, 2, s...) // want error: too many arguments in call to g
	g(h()...)     // want error: cannot use ... with 3-valued h()
}
