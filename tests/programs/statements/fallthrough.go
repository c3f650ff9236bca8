// fallthrough goes to the first statement of the next clause whatever its condition, also from default, as last statement only.
package main

import "fmt"

func f(n int) (s string) {
	switch n {
	case 1:
		s += "1"
		fallthrough
	default:
		s += "d"
		fallthrough
	case 2:
		s += "2"
		if n == 9 {
			break
		}
		fallthrough
	case 3:
		s += "3"
	case 4:
		{
		}
		fallthrough
	case 5:
	}
	return s
}

func main() {
	fmt.Println(f(1), f(2), f(3), f(4) == "", f(7), f(9))
	// want output:
	// 1d23 23 3 true d23 d2
}
