package main

func f() int { return 1 }

func g() struct{ x int } { return struct{ x int }{} }

func main() {
	f() = 1 // want error: cannot assign to f() (neither addressable nor a map index expression)
	1 = 2   // want error: cannot assign to 1 (neither addressable nor a map index expression)
	m := map[int]struct{ x int }{}
	m[1].x = 1   // want error: cannot assign to struct field m[1].x in map
	g().x = 1    // want error: cannot assign to g().x (neither addressable nor a map index expression)
	main = nil   // want error: cannot assign to main (neither addressable nor a map index expression)
	"abc"[1] = 2 // want error: cannot assign to "abc"[1] (neither addressable nor a map index expression)
	const c = 1
	c = 2 // want error: cannot assign to c (neither addressable nor a map index expression)
}
