// Heaps, lists and rings.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func values(l *list.List) (all []any) {
	for e := l.Front(); e != nil; e = e.Next() {
		all = append(all, e.Value)
	}
	return all
}

func main() {
	h := &ints{5, 2, 8, 9, 1, 7}
	heap.Init(h)
	heap.Push(h, 3)
	fmt.Println(*h)
	fmt.Println(heap.Remove(h, 2))
	(*h)[1] = 10
	heap.Fix(h, 1)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), ";")
	}
	fmt.Println()

	var l list.List
	two := l.PushBack(2)
	one := l.PushFront(1)
	l.InsertAfter(4, two)
	l.InsertBefore(3, two)
	l.MoveToBack(one)
	l.MoveBefore(two, l.Front())
	fmt.Println(values(&l), l.Len(), l.Back().Value, one.Next(), two.Prev())
	l.PushBackList(&l)
	l.PushFrontList(list.New())
	fmt.Println(values(&l))
	fmt.Println(l.Remove(one), l.Remove(one))
	fmt.Println(values(&l), l.Len(), l.InsertAfter(0, one))

	r := ring.New(5)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	cut := r.Unlink(2)
	sum := 0
	r.Do(func(v any) { sum += v.(int) })
	fmt.Println(r.Len(), cut.Len(), sum, cut.Value, r.Move(2).Value, r.Prev().Value)
	r.Link(cut)
	r.Do(func(v any) { fmt.Print(v, ";") })
	fmt.Println()
	// want output:
	// [1 2 3 9 5 8 7]
	// 3
	// 1;5;7;8;9;10;
	// [2 3 4 1] 4 1 <nil> <nil>
	// [2 3 4 1 2 3 4 1]
	// 1 1
	// [2 3 4 2 3 4 1] 7 <nil>
	// 3 2 7 1 4 4
	// 0;1;2;3;4;
}
