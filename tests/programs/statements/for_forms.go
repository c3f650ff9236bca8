// Every form of for: three clauses, condition, endless, range over int, slice, array, string, map, channel.
package main

import "fmt"

func main() {
	for i := 0; i < 2; i++ {
		fmt.Println("three", i)
	}
	n := 3
	for n > 1 {
		n--
	}
	fmt.Println("condition", n)
	for {
		break
	}
	for i := range 2 {
		fmt.Println("int", i)
	}
	for range 2 {
		fmt.Println("again")
	}
	for i, v := range []string{"a", "b"} {
		fmt.Println("slice", i, v)
	}
	for i, v := range [2]int{7, 8} {
		fmt.Println("array", i, v)
	}
	for i := range &[2]int{} {
		fmt.Println("array pointer", i)
	}
	for i, r := range "aé\xff世" {
		fmt.Println("string", i, r)
	}
	for k, v := range map[string]int{"k": 1} {
		fmt.Println("map", k, v)
	}
	c := make(chan int, 2)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Println("channel", v)
	}
	var i8 int8
	for i8 = range 3 {
	}
	fmt.Println("assigned", i8)
	// want output:
	// three 0
	// three 1
	// condition 1
	// int 0
	// int 1
	// again
	// again
	// slice 0 a
	// slice 1 b
	// array 0 7
	// array 1 8
	// array pointer 0
	// array pointer 1
	// string 0 97
	// string 1 233
	// string 3 65533
	// string 4 19990
	// map k 1
	// channel 1
	// channel 2
	// assigned 2
}
