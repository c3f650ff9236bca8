// Millions of small allocations with live maps, slices and channels in between.
package main

import "fmt"

type node struct {
	next  *node
	value int
	text  string
}

func main() {
	live := map[int]*node{}
	keep := [][]int{}
	c := make(chan *node, 100)
	var list *node
	for i := 0; i < 1000000; i++ {
		n := &node{value: i, text: "t"}
		if i%1000 == 0 {
			live[i] = n
			keep = append(keep, []int{i, i + 1})
			n.next = list
			list = n
		}
		if i%10000 == 0 {
			c <- n
		}
	}
	sum, length := 0, 0
	for n := list; n != nil; n = n.next {
		length++
	}
	for k, v := range live {
		if k != v.value || v.text != "t" {
			panic("broken")
		}
		sum += k
	}
	for i, k := range keep {
		if k[0] != i*1000 {
			panic("broken slice")
		}
	}
	fmt.Println(sum, length, len(keep), len(c), (<-c).value)
	// want output:
	// 499500000 1000 1000 100 0
}
