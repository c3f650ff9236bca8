// Large unsigned indexes are out of range as what they are, not as negative numbers.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s, e := []int{1, 2, 3}, []struct{}{}
	array, text := [3]int{}, "abc"
	large, most := uint64(1)<<63, ^uint(0)
	pointer := ^uintptr(0)
	negative := -1
	try(func() { _ = s[large] })
	try(func() { _ = s[most] })
	try(func() { _ = s[negative] })
	try(func() { _ = s[pointer] })
	try(func() { s[large] = 1 })
	try(func() { s[large]++ })
	try(func() { _ = &s[large] })
	try(func() { _ = e[large] })
	try(func() { _ = array[most] })
	try(func() { array[large] = 1 })
	try(func() { var own [3]int; own[large] = 1; fmt.Println(own[most]) })
	try(func() { var own [3]int; fmt.Println(own[most]) })
	try(func() { _ = text[large] })
	try(func() { _ = s[:large] })
	try(func() { _ = s[large:] })
	try(func() { _ = text[:most] })
	try(func() { _ = text[large:2] })
	try(func() { _ = array[:large] })
	try(func() { _ = s[0:1:large] })
	try(func() { _ = s[1:large:3] })
	try(func() { _ = s[large:1:3] })
	try(func() { _ = s[negative:large] })
}

// want output:
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [-1]
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [9223372036854775808] with length 0
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [9223372036854775808] with length 3
// runtime error: slice bounds out of range [:9223372036854775808] with capacity 3
// runtime error: slice bounds out of range [9223372036854775808:3]
// runtime error: slice bounds out of range [:18446744073709551615] with length 3
// runtime error: slice bounds out of range [9223372036854775808:2]
// runtime error: slice bounds out of range [:9223372036854775808] with length 3
// runtime error: slice bounds out of range [::9223372036854775808] with capacity 3
// runtime error: slice bounds out of range [:9223372036854775808:3]
// runtime error: slice bounds out of range [9223372036854775808:1:]
// runtime error: slice bounds out of range [:9223372036854775808] with capacity 3
