package main

import "unsafe"

type A struct{ x, y int }
type B struct {
	*A
	z int
}

func (A) m() {}

type C struct {
	A
	D
}
type D struct{ x int }

func main() {
	var a A
	var b B
	var c C
	var p unsafe.Pointer
	var u uintptr
	var i int
	var s []int
	_ = unsafe.Offsetof(a)           // want error: invalid argument: a is not a selector expression
	_ = unsafe.Offsetof(a.q)         // want error: invalid argument: A has no single field q
	_ = unsafe.Offsetof(a.m)         // want error: invalid argument: a.m is a method value
	_ = unsafe.Offsetof(b.x)         // want error: invalid argument: field x is embedded via a pointer in B
	_ = unsafe.Offsetof(c.x)         // want error: invalid argument: C has no single field x
	_ = unsafe.Offsetof(i.x)         // want error: invalid argument: int has no single field x
	_ = unsafe.Offsetof(undefined.x) // want error: undefined: undefined
	_ = unsafe.Sizeof()              // want error: invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)
	_ = unsafe.Sizeof(1, 2)          // want error: invalid operation: too many arguments for unsafe.Sizeof(1, 2) (expected 1, found 2)
	_ = unsafe.Sizeof(int)           // want error: int (type) is not an expression
	_ = unsafe.Sizeof(nil)           // want error: use of untyped nil in argument to unsafe.Sizeof
	_ = unsafe.Sizeof(s...)          // want error: invalid operation: invalid use of ... with built-in Sizeof
	_ = unsafe.Add(u, 1)             // want error: cannot use u (variable of type uintptr) as unsafe.Pointer value in argument to unsafe.Add
	_ = unsafe.Add(p, 1.5)           // want error: 1.5 (untyped float constant) truncated to int
	_ = unsafe.Add(p, "a")           // want error: cannot convert "a" (untyped string constant) to type int
	_ = unsafe.Add(p, -1)
	_ = unsafe.Slice(p, 1)     // want error: invalid argument: p (variable of type unsafe.Pointer) is not a pointer
	_ = unsafe.Slice(&i, -1)   // want error: invalid argument: length -1 (constant of type int) must not be negative
	_ = unsafe.Slice(&i, 1.5)  // want error: 1.5 (untyped float constant) truncated to int
	_ = unsafe.Slice(s, 1)     // want error: invalid argument: s (variable of type []int) is not a pointer
	_ = unsafe.SliceData(a)    // want error: invalid argument: a (variable of struct type A) is not a slice
	_ = unsafe.SliceData("x")  // want error: invalid argument: "x" (untyped string constant) is not a slice
	_ = unsafe.String(&i, 1)   // want error: cannot use &i (value of type *int) as *byte value in argument to unsafe.String
	_ = unsafe.String(nil, -1) // want error: invalid argument: length -1 (constant of type int) must not be negative
	_ = unsafe.StringData(s)   // want error: cannot use s (variable of type []int) as string value in argument to unsafe.StringData
	_ = unsafe.StringData(1)   // want error: cannot use 1 (untyped int constant) as string value in argument to unsafe.StringData
	_ = unsafe.Foo             // want error: undefined: unsafe.Foo
	_ = unsafe.pointer         // want error: undefined: unsafe.pointer (but have Pointer)
	_ = unsafe.Sizeof          // want error: unsafe.Sizeof (built-in) must be called
	_ = unsafe                 // want error: use of package unsafe not in selector
	unsafe.Sizeof(1)           // want error: unsafe.Sizeof(1) (constant 8 of type uintptr) is not used
	unsafe.Add(p, 1)           // want error: unsafe.Add(p, 1) (value of type unsafe.Pointer) is not used
	f := unsafe.Sizeof         // want error: declared and not used: f // want error: unsafe.Sizeof (built-in) must be called
	_ = unsafe.Pointer(i)      // want error: cannot convert i (variable of type int) to type unsafe.Pointer
	_ = unsafe.Pointer(u)
	_ = int(p) // want error: cannot convert p (variable of type unsafe.Pointer) to type int
	_ = uintptr(p)
	_ = (*int)(p)
	_ = []int(p)                                     // want error: cannot convert p (variable of type unsafe.Pointer) to type []int
	_ = p + 1                                        // want error: invalid operation: p + 1 (mismatched types unsafe.Pointer and untyped int)
	_ = p < p                                        // want error: invalid operation: p < p (operator < not defined on unsafe.Pointer)
	_ = *p                                           // want error: invalid operation: cannot indirect p (variable of type unsafe.Pointer)
	_ = &unsafe.Pointer                              // want error: unsafe.Pointer (type) is not an expression
	var _ unsafe.Sizeof                              // want error: unsafe.Sizeof (built-in) is not a type
	defer unsafe.Sizeof(1)                           // want error: defer discards result of unsafe.Sizeof(1) (constant 8 of type uintptr)
	go unsafe.Add(p, 1)                              // want error: go discards result of unsafe.Add(p, 1) (value of type unsafe.Pointer)
	_ = p.x                                          // want error: p.x undefined (type unsafe.Pointer has no field or method x)
	_ = p[0]                                         // want error: cannot index p (variable of type unsafe.Pointer)
	var k int = unsafe.Sizeof(1)                     // want error: declared and not used: k // want error: cannot use unsafe.Sizeof(1) (constant 8 of type uintptr) as int value in variable declaration
	var k8 uint8 = uint8(unsafe.Sizeof([300]byte{})) // want error: declared and not used: k8 // want error: constant 300 overflows uint8
	_ = [unsafe.Sizeof(i) - 9]int{}                  // want error: unsafe.Sizeof(i) - 9 (constant -1 of type uintptr) overflows uintptr
	unsafe.Sizeof(i) = 4                             // want error: cannot assign to unsafe.Sizeof(i) (neither addressable nor a map index expression)
	var _ unsafe.Pointer = &i                        // want error: cannot use &i (value of type *int) as unsafe.Pointer value in variable declaration
	var _ *int = p                                   // want error: cannot use p (variable of type unsafe.Pointer) as *int value in variable declaration
}

type UP unsafe.Pointer

func (UP) bar() {} // want error: invalid receiver type UP (unsafe.Pointer)
