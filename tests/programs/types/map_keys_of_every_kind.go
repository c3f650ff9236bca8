// Any type with == and != is a key type; interface keys are compared by dynamic type and value.
package main

import "fmt"

type key struct {
	a [2]string
	b any
	_ int
}

func main() {
	m := map[any]string{1: "int", int8(1): "int8", 1.0: "float", "1": "string", 'a': "rune", nil: "nil", true: "bool"}
	m[[2]int{1, 2}] = "array"
	m[key{[2]string{"x", "y"}, 3, 4}] = "struct"
	p := new(int)
	c := make(chan int)
	m[p], m[c], m[1i] = "pointer", "channel", "complex"
	fmt.Println(m[1], m[int8(1)], m[1.0], m["1"], m[int32(97)], m[nil], m[2 > 1], m[int16(1)] == "")
	fmt.Println(m[[2]int{1, 2}], m[key{[2]string{"x", "y"}, 3, 9}], m[p], m[c], m[complex(0, 1)], m[new(int)] == "")
	fmt.Println(len(m), m[key{b: []byte(nil) == nil}] == "")
	// want output:
	// int int8 float string rune nil bool true
	// array struct pointer channel complex true
	// 12 true
}
