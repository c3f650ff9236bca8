package main

func main() {
	_ = map[string]int{"a": 1, "a": 2}  // want error: duplicate key "a" in map literal
	_ = map[string]int{"a"}             // want error: missing key in map literal
	_ = map[string]int{1: 1}            // want error: cannot use 1 (untyped int constant) as string value in map literal
	_ = map[any]int{1: 1, "a": 2, 1: 3} // want error: duplicate key 1 in map literal
}
