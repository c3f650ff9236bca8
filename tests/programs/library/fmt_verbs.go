// Verbs, flags, widths and precisions of fmt.
package main

import "fmt"

type point struct {
	X, Y int
	name string
}

func main() {
	p := point{1, -2, "a"}
	fmt.Printf("%v %+v %#v %T\n", p, p, p, p)
	fmt.Printf("%5d|%-5d|%05d|%+d|%x|%#X|%b\n", 42, 42, 42, 42, 42, 42, 5)
	fmt.Printf("%8.3f|%-8.2e|%g|%G\n", 3.14159, 31415.9, 1e21, 1e-7)
	fmt.Printf("%q|%x|% x|%10s|%-6s|%.2s\n", "hé\n", "hé", "hé", "hé", "hé", "hé!")
	fmt.Printf("%c|%U|%#U|%t|%v\n", 'é', 'é', 'é', true, []string{"a", "b"})
	fmt.Printf("%[2]d %[1]d %*d|%d %!|%z\n", 1, 2, 5, 3)
	fmt.Printf("%v %v %s %d\n", map[string]int{"b": 2, "a": 1}, &p, []byte("hi"), []byte("hi"))
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0), nil, [2]bool{true})
	// want output:
	// {1 -2 a} {X:1 Y:-2 name:a} main.point{X:1, Y:-2, name:"a"} main.point
	//    42|42   |00042|+42|2a|0X2A|101
	//    3.142|3.14e+04|1e+21|1E-07
	// "hé\n"|68c3a9|68 c3 a9|        hé|hé    |hé
	// é|U+00E9|U+00E9 'é'|true|[a b]
	// 2 1  5|3 %!!(MISSING)|%!z(MISSING)
	// map[a:1 b:2] &{1 -2 a} hi [104 105]
	// a1 2bc3 <nil> [true false]
}
