// Types that differ in a name, a tag, an order, a length or a direction are not identical.
package main

type d1 []int
type d2 []int

func main() {
	var _ d1 = d2{} // want error: cannot use d2{} (value of slice type d2) as d1 value in variable declaration
	var _ struct{ a int } = struct{ b int }{} // want error: cannot use struct{b int}{} (value of type struct{b int}) as struct{a int} value in variable declaration
	var _ struct{ a int } = struct { a int `t` }{} // want error: cannot use struct{a int `t`}{} (value of type struct{a int "t"}) as struct{a int} value in variable declaration
	var _ struct{ a, b int } = struct{ b, a int }{} // want error: cannot use struct{b, a int}{} (value of type struct{b int; a int}) as struct{a int; b int} value in variable declaration
	var _ [2]int = [3]int{} // want error: cannot use [3]int{} (value of type [3]int) as [2]int value in variable declaration
	var _ chan int = make(<-chan int) // want error: cannot use make(<-chan int) (value of type <-chan int) as chan int value in variable declaration
	var _ func(...int) = func([]int) {} // want error: cannot use func([]int) {} (value of type func([]int)) as func(...int) value in variable declaration
	var _ []d1 = [][]int{} // want error: cannot use [][]int{} (value of type [][]int) as []d1 value in variable declaration
	var _ *d1 = &d2{} // want error: cannot use &d2{} (value of type *d2) as *d1 value in variable declaration
	var _ map[int]string = map[int32]string{} // want error: cannot use map[int32]string{} (value of type map[int32]string) as map[int]string value in variable declaration
	var _ interface{ M(int) } = (interface{ M(string) })(nil) // want error: cannot use (interface{M(string)})(nil) (value of type interface{M(string)}) as interface{M(int)} value in variable declaration: interface{M(string)} does not implement interface{M(int)} (wrong type for method M)
}
