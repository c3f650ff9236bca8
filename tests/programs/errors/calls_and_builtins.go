// Arguments of builtins: kinds, counts and constants.
package main

func main() {
	var n int
	var s []int
	var a [3]int
	var m map[string]int
	var f float64
	var c chan int
	_ = len(n) // want error: invalid argument: n (variable of type int) for built-in len
	_ = len() // want error: invalid operation: not enough arguments for len() (expected 1, found 0)
	_ = len(s, s) // want error: invalid operation: too many arguments for len(s, s) (expected 1, found 2)
	_ = cap(m) // want error: invalid argument: m (variable of type map[string]int) for built-in cap
	_ = cap("a") // want error: invalid argument: "a" (untyped string constant) for built-in cap
	_ = append(a, 1) // want error: invalid append: argument must be a slice; have a (variable of type [3]int)
	_ = append() // want error: invalid operation: not enough arguments for append() (expected 1, found 0)
	_ = append(nil, 1) // want error: invalid append: argument must be a slice; have untyped nil
	_ = append(s, "a") // want error: cannot use "a" (untyped string constant) as int value in argument to append
	_ = append(s, s) // want error: cannot use s (variable of type []int) as int value in argument to append
	_ = append([]byte{}, "abc"...)
	_ = append(s, "abc"...) // want error: cannot use "abc" (untyped string constant) as []int value in argument to append
	copy(s, a) // want error: invalid copy: argument must be a slice; have a (variable of type [3]int)
	copy(a[:], "abc") // want error: invalid copy: arguments a[:] (value of type []int) and "abc" (untyped string constant) have different element types int and byte
	copy(s) // want error: invalid operation: not enough arguments for copy(s) (expected 2, found 1)
	delete(m) // want error: invalid operation: not enough arguments for delete(m) (expected 2, found 1)
	delete(m, 1) // want error: cannot use 1 (untyped int constant) as string value in argument to delete
	delete(s, 1) // want error: invalid argument: s (variable of type []int) is not a map
	clear(a) // want error: invalid argument: cannot clear a (variable of type [3]int): argument must be (or constrained by) map or slice
	clear(f) // want error: invalid argument: cannot clear f (variable of type float64): argument must be (or constrained by) map or slice
	_ = make(int) // want error: invalid argument: cannot make int: type must be slice, map, or channel
	_ = make([]int) // want error: invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, 2, 1) // want error: invalid argument: length and capacity swapped
	_ = make([]int, -1) // want error: invalid argument: index -1 (constant of type int) must not be negative
	_ = make([]int, "a") // want error: cannot convert "a" (untyped string constant) to type int
	_ = make([]int, 1.5) // want error: 1.5 (untyped float constant) truncated to int
	_ = make(map[string]int, 1, 2) // want error: invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make(n) // want error: n (local variable) is not a type
	_ = make() // want error: invalid operation: not enough arguments for make() (expected 1, found 0)
	_ = new() // want error: invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(int, int) // want error: invalid operation: too many arguments for new(int, int) (expected 1, found 2)
	_ = min() // want error: invalid operation: not enough arguments for min() (expected 1, found 0)
	_ = min(1, "a") // want error: invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
	_ = max(s) // want error: invalid argument: s (variable of type []int) cannot be ordered
	_ = max(n, f) // want error: invalid argument: mismatched types int (previous argument) and float64 (type of f)
	_ = min(1i) // want error: invalid argument: 1i (untyped complex constant (0 + 1i)) cannot be ordered
	_ = real(n) // want error: invalid argument: argument has type int, expected complex type
	_ = complex(1, "a") // want error: invalid operation: complex(1, "a") (mismatched types untyped float and untyped string)
	_ = complex(f, float32(1)) // want error: invalid operation: complex(f, float32(1)) (mismatched types float64 and float32)
	panic() // want error: invalid operation: not enough arguments for panic() (expected 1, found 0)
	panic(1, 2) // want error: invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)
	_ = recover(1) // want error: invalid operation: too many arguments for recover(1) (expected 0, found 1)
	close(s) // want error: invalid operation: cannot close non-channel s (variable of type []int)
	close(c, c) // want error: invalid operation: too many arguments for close(c, c) (expected 1, found 2)
	_ = len // want error: len (built-in) must be called
	len = nil // want error: len (built-in) must be called
	_ = print(1) // want error: print(1) (no value) used as value
	_ = panic(1) // want error: panic(1) (no value) used as value
}
