// Pattern-defeating quicksort, step by step as Go does it: the order of equal elements is part of what programs print.
package sort

import "math/bits"

const (
	shortLength   = 12 // insertion sort up to here
	middleLength  = 50 // from here on the pivot is a median of medians, and nearly sorted ranges are repaired
	repairsAtMost = 5
)

// quickSort sorts data[a:b]; after limit bad partitions it is left to heap sort.
func quickSort(data Interface, a, b, limit int) {
	isBalanced, isPartitioned := true, true
	for b-a > shortLength {
		length := b - a
		if limit == 0 {
			heapSort(data, a, b)
			return
		}
		if !isBalanced {
			scatter(data, a, b)
			limit--
		}
		pivot, swaps := choosePivot(data, a, b)
		isRising := swaps == 0
		if swaps == 4*3 { // every comparison was the wrong way round
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				data.Swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			isRising = true
		}
		if isBalanced && isPartitioned && isRising && repair(data, a, b) {
			return
		}
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot) // the pivot is the least: many equal elements
			continue
		}
		var middle int
		middle, isPartitioned = partition(data, a, b, pivot)
		isBalanced = min(middle-a, b-middle) >= length/8
		if middle-a < b-middle {
			quickSort(data, a, middle, limit)
			a = middle + 1
		} else {
			quickSort(data, middle+1, b, limit)
			b = middle
		}
	}
	insertionSort(data, a, b)
}

func insertionSort(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// sift lets the element at root sink in the heap data[first+root : first+end].
func sift(data Interface, root, end, first int) {
	for child := 2*root + 1; child < end; child = 2*root + 1 {
		if child+1 < end && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}

func heapSort(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		sift(data, 0, i, a)
	}
}

// partition moves what is less than the pivot before it, and reports whether that was so already.
func partition(data Interface, a, b, pivot int) (middle int, wasPartitioned bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for swaps := 0; ; swaps++ {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, swaps == 0
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partitionEqual moves what equals the pivot to the front and returns where the greater ones begin.
func partitionEqual(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// repair puts a few elements in their places and reports whether data[a:b] is sorted then.
func repair(data Interface, a, b int) bool {
	i := a + 1
	for range repairsAtMost {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < middleLength {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// scatter swaps three elements in the middle with others, chosen by a generator that the length seeds.
func scatter(data Interface, a, b int) {
	length := b - a
	if length < 8 {
		return
	}
	random := uint64(length)
	mask := uint(1)<<bits.Len(uint(length)) - 1
	for i := a + length/4*2 - 1; i <= a+length/4*2+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= length {
			other -= length
		}
		data.Swap(i, a+other)
	}
}

// choosePivot returns the pivot's index and how many comparisons on the way found the greater element first.
func choosePivot(data Interface, a, b int) (pivot, swaps int) {
	quarter := (b - a) / 4
	i, j, k := a+quarter, a+quarter*2, a+quarter*3
	if b-a < 8 {
		return j, 0
	}
	if b-a >= middleLength {
		i = median(data, i-1, i, i+1, &swaps)
		j = median(data, j-1, j, j+1, &swaps)
		k = median(data, k-1, k, k+1, &swaps)
	}
	return median(data, i, j, k, &swaps), swaps
}

func median(data Interface, a, b, c int, swaps *int) int {
	inOrder := func(p, q *int) {
		if data.Less(*q, *p) {
			*swaps++
			*p, *q = *q, *p
		}
	}
	inOrder(&a, &b)
	inOrder(&b, &c)
	inOrder(&a, &b)
	return b
}

// stable sorts short blocks and merges them in place.
func stable(data Interface, n int) {
	const block = 20
	for a := 0; a < n; a += block {
		insertionSort(data, a, min(a+block, n))
	}
	for size := block; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// merge joins the sorted data[a:m] and data[m:b]: it rotates what is out of place around the middle and goes on with both halves.
func merge(data Interface, a, m, b int) {
	if a == m || m == b || !data.Less(m, m-1) {
		return
	}
	if b-a == 2 {
		data.Swap(a, m)
		return
	}
	var cutLeft, cutRight int
	if m-a > b-m {
		cutLeft = (a + m) / 2
		cutRight = m + Search(b-m, func(i int) bool { return !data.Less(m+i, cutLeft) })
	} else {
		cutRight = (m + b) / 2
		cutLeft = a + Search(m-a, func(i int) bool { return data.Less(cutRight, a+i) })
	}
	rotate(data, cutLeft, m, cutRight)
	middle := cutLeft + cutRight - m
	merge(data, a, cutLeft, middle)
	merge(data, middle, cutRight, b)
}

// rotate exchanges the neighbours data[a:m] and data[m:b].
func rotate(data Interface, a, m, b int) {
	flip(data, a, m)
	flip(data, m, b)
	flip(data, a, b)
}

func flip(data Interface, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data.Swap(a, b)
	}
}
