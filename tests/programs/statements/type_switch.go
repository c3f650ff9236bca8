// Type switches: single types, lists, nil, interfaces, the variable's type per clause.
package main

import (
	"errors"
	"fmt"
)

type point struct{ x, y int }

func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string of " + fmt.Sprint(len(v))
	case error:
		return "error " + v.Error()
	case []int:
		return fmt.Sprint("slice ", len(v))
	case point:
		return fmt.Sprint("point ", v.x+v.y)
	case func() int:
		return fmt.Sprint("func ", v())
	case chan int, <-chan int:
		return fmt.Sprintf("channel %T", v)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	c := make(chan int)
	for _, v := range []any{nil, 1, int8(2), "three", errors.New("four"), []int{5}, point{3, 3}, func() int { return 7 }, c, (<-chan int)(c), 8.0, uint(9)} {
		fmt.Println(describe(v))
	}
	// want output:
	// nil
	// integer 1
	// integer 2
	// string of 5
	// error four
	// slice 1
	// point 6
	// func 7
	// channel chan int
	// channel <-chan int
	// other float64
	// other uint
}
