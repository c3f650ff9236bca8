// The right side of an assignment is evaluated, and may panic, before an array on the left is indexed.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	i, j := 5, 7
	var a, b [3]int
	var s []int
	var st struct{ a [3]string }
	p := &a
	try(func() { a[i] = b[j] })
	try(func() { a[i] = a[j] })
	try(func() { st.a[i] = fmt.Sprint(s[j]) })
	try(func() { p[i] = s[j] })
	try(func() { a[i] = 4 })
	var local [3]string
	defer func() { fmt.Println(recover()) }()
	local[i] = local[j]
	// want output:
	// runtime error: index out of range [7] with length 3
	// runtime error: index out of range [7] with length 3
	// runtime error: index out of range [7] with length 0
	// runtime error: index out of range [7] with length 0
	// runtime error: index out of range [5] with length 3
	// runtime error: index out of range [7] with length 3
}
