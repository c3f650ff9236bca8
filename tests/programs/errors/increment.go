package main

func f() int { return 1 }

func main() {
	s := "a"
	s++   // want error: invalid operation: s++ (non-numeric type string)
	f()-- // want error: cannot assign to f() (neither addressable nor a map index expression)
	_++   // want error: cannot use _ as value or type
}
