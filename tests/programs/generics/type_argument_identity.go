// Instances with identical type arguments are one type; others differ; their names hold the arguments.
package main

import "fmt"

type box[T any] struct{ v T }
type pairOf[A, B any] struct {
	a A
	b B
}
type mine int
type alias = int
type tree[T any] struct {
	left, right *tree[T]
	value       T
}

func (b box[T]) Name() string { return fmt.Sprintf("%T", b) }

func main() {
	var a any = box[int]{1}
	_, same := a.(box[alias])
	_, other := a.(box[mine])
	fmt.Println(same, other, a == any(box[int]{1}), a == any(box[mine]{1}))
	fmt.Printf("%T %T %T\n", a, box[mine]{}, box[box[[]string]]{})
	fmt.Printf("%T %T\n", pairOf[map[string]int, func(int) error]{}, &pairOf[*mine, struct{ x int }]{})
	fmt.Printf("%T %v %+v\n", tree[string]{}, tree[int]{value: 3}, box[string]{"s"})
	switch a.(type) {
	case box[string]:
		fmt.Println("string")
	case box[int]:
		fmt.Println("int", box[rune]{}.Name(), box[byte]{}.Name(), box[any]{}.Name())
	}
	// want output:
	// true false true false
	// main.box[int] main.box[main.mine] main.box[main.box[[]string]]
	// main.pairOf[map[string]int,func(int) error] *main.pairOf[*main.mine,struct { main.x int }]
	// main.tree[string] {<nil> <nil> 3} {v:s}
	// int main.box[int32] main.box[uint8] main.box[interface {}]
}
