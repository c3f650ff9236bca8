// A constant shift count may be written as a float or complex constant with a whole value.
package main

import "fmt"

func main() {
	x := 1
	fmt.Println(x<<1., x<<(2+0i), x<<0i, x<<(1.<<x), x<<((1+0i)<<x))
	// want: 2 4 1 4 4
}
