package main

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	_ = new(nil)            // want error: use of untyped nil in argument to new
	_ = new(two())          // want error: multiple-value two() (value of type (int, int)) in single-value context
	_ = new(none())         // want error: none() (no value) used as value or type
	_ = new()               // want error: invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(1, 2)           // want error: invalid operation: too many arguments for new(1, 2) (expected 1, found 2)
	_ = new(int, 2)         // want error: invalid operation: too many arguments for new(int, 2) (expected 1, found 2)
	_ = new(len)            // want error: len (built-in) must be called
	_ = new(undefined)      // want error: undefined: undefined
	new(5)                  // want error: new(5) (value of type *int) is not used
	new(int)                // want error: new(int) (value of type *int) is not used
	var x *int8 = new(5)    // want error: cannot use new(5) (value of type *int) as *int8 value in variable declaration
	var y *float64 = new(1) // want error: cannot use new(1) (value of type *int) as *float64 value in variable declaration
	_ = new(1 << 70)        // want error: cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in argument to new (overflows)
	_ = new(1e400)          // want error: cannot use 1e400 (untyped float constant 1e+400) as float64 value in argument to new (overflows)
	_ = new(main)
	var z *int = new(int8(1)) // want error: cannot use new(int8(1)) (value of type *int8) as *int value in variable declaration
	*new(3) = 4
	_ = &new(3) // want error: invalid operation: cannot take address of new(3) (value of type *int)
	_, _, _ = x, y, z
}
