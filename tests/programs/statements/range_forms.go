// Range over arrays, pointers, slices, strings, maps, channels and integers, with every form on the left.
package main

import "fmt"

type holder struct{ key, val int }

func main() {
	var h holder
	s := []int{5, 6, 7}
	for h.key, h.val = range s {
	}
	fmt.Println(h)
	var arr [3]string
	keys := map[string]int{}
	for i := range arr {
		arr[i] = fmt.Sprint("a", i)
	}
	for i, keys["last"] = range [...]int{1, 2, 3} {
		_ = i
	}
	fmt.Println(arr, keys)
	var key string
	var val any
	for key, val = range map[string]int{"mon": 0} {
	}
	fmt.Println(key, val)
	var testdata *struct{ a *[7]int }
	for i := range testdata.a {
		fmt.Print(i)
	}
	fmt.Println()
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Print(v, ";")
	}
	for range c {
		fmt.Print("never")
	}
	for i := range 3 {
		i *= 10
		fmt.Print(i, ";")
	}
	for range -5 {
		fmt.Print("never")
	}
	var u uint8
	for u = range 4 {
	}
	for i := range uint8(2) {
		fmt.Printf("%T", i)
	}
	for range []int(nil) {
	}
	fmt.Println(u)
	for i, x := range [2]int{1, 2} {
		i, x = x, i
		fmt.Print(i, x, ";")
	}
	fmt.Println()
	// want output:
	// {2 7}
	// [a0 a1 a2] map[last:3]
	// mon 0
	// 0123456
	// 1;2;0;10;20;uint8uint83
	// 1 0;2 1;
}

var i int
