// Slice indices must be 0 <= low <= high <= max <= capacity (length for strings); the message names the bound that fails.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	a, s, str := [5]int{}, make([]int, 2, 4), "hello"
	n := 6
	try(func() { _ = a[n:] })
	try(func() { _ = a[:n] })
	try(func() { _ = a[n-3 : n-4] })
	try(func() { _ = s[:n] })
	try(func() { _ = s[n-1:] })
	try(func() { _ = s[n-3:] })
	try(func() { _ = s[n-3 : n-2] })
	try(func() { _ = s[n-5 : n-4 : n] })
	try(func() { _ = s[1 : n-2 : 3] })
	try(func() { _ = s[n-3 : 2 : 3] })
	try(func() { _ = str[n:] })
	try(func() { _ = str[:n] })
	try(func() { _ = str[n-2 : n-3] })
	try(func() { _ = s[n-7:] })
	try(func() { var p *[3]int; _ = p[n-6:] })
	try(func() { fmt.Println(s[n-3:n-2], s[:n-2]) })
	// want output:
	// runtime error: slice bounds out of range [6:5]
	// runtime error: slice bounds out of range [:6] with length 5
	// runtime error: slice bounds out of range [3:2]
	// runtime error: slice bounds out of range [:6] with capacity 4
	// runtime error: slice bounds out of range [5:2]
	// runtime error: slice bounds out of range [3:2]
	// <nil>
	// runtime error: slice bounds out of range [::6] with capacity 4
	// runtime error: slice bounds out of range [:4:3]
	// runtime error: slice bounds out of range [3:2:]
	// runtime error: slice bounds out of range [6:5]
	// runtime error: slice bounds out of range [:6] with length 5
	// runtime error: slice bounds out of range [4:3]
	// runtime error: slice bounds out of range [-1:]
	// runtime error: invalid memory address or nil pointer dereference
	// [0] [0 0 0 0]
	// <nil>
}
