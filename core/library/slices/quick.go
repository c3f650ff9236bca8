// Sorting by a function: quicksort with the steps of sort/quick.go, where they are explained, and a merge sort.
package slices

import "math/bits"

const (
	shortLength   = 12
	middleLength  = 50
	repairsAtMost = 5
)

// A sorter sorts data by cmp.
type sorter[E any] struct {
	data []E
	cmp  func(a, b E) int
}

func (s *sorter[E]) less(i, j int) bool { return s.cmp(s.data[i], s.data[j]) < 0 }

func (s *sorter[E]) swap(i, j int) { s.data[i], s.data[j] = s.data[j], s.data[i] }

func (s *sorter[E]) quickSort(a, b, limit int) {
	isBalanced, isPartitioned := true, true
	for b-a > shortLength {
		length := b - a
		if limit == 0 {
			s.heapSort(a, b)
			return
		}
		if !isBalanced {
			s.scatter(a, b)
			limit--
		}
		pivot, swaps := s.choosePivot(a, b)
		if swaps == 4*3 {
			Reverse(s.data[a:b])
			pivot, swaps = b-1-(pivot-a), 0
		}
		if isBalanced && isPartitioned && swaps == 0 && s.repair(a, b) {
			return
		}
		if a > 0 && !s.less(a-1, pivot) {
			a = s.partition(a, b, pivot, true)
			continue
		}
		middle := s.partition(a, b, pivot, false)
		isPartitioned = middle < 0
		if isPartitioned {
			middle = ^middle
		}
		isBalanced = min(middle-a, b-middle) >= length/8
		if middle-a < b-middle {
			s.quickSort(a, middle, limit)
			a = middle + 1
		} else {
			s.quickSort(middle+1, b, limit)
			b = middle
		}
	}
	s.insertionSort(a, b)
}

func (s *sorter[E]) insertionSort(a, b int) {
	data, cmp := s.data, s.cmp
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(data[j], data[j-1]) < 0; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

func (s *sorter[E]) sift(root, end, first int) {
	for child := 2*root + 1; child < end; child = 2*root + 1 {
		if child+1 < end && s.less(first+child, first+child+1) {
			child++
		}
		if !s.less(first+root, first+child) {
			return
		}
		s.swap(first+root, first+child)
		root = child
	}
}

func (s *sorter[E]) heapSort(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.sift(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.swap(a, a+i)
		s.sift(0, i, a)
	}
}

// partition moves what is less than the pivot before it and returns its place, as ^place if that was so already;
// with takesEqual it moves what equals the pivot to the front and returns where the rest begins.
func (s *sorter[E]) partition(a, b, pivot int, takesEqual bool) int {
	s.swap(a, pivot)
	data, cmp, p := s.data, s.cmp, s.data[a]
	i, j := a+1, b-1
	for isUntouched := true; ; isUntouched = false {
		if takesEqual {
			for i <= j && cmp(p, data[i]) >= 0 {
				i++
			}
			for i <= j && cmp(p, data[j]) < 0 {
				j--
			}
		} else {
			for i <= j && cmp(data[i], p) < 0 {
				i++
			}
			for i <= j && cmp(data[j], p) >= 0 {
				j--
			}
		}
		if i <= j {
			data[i], data[j] = data[j], data[i]
			i++
			j--
			continue
		}
		if takesEqual {
			return i
		}
		s.swap(j, a)
		if isUntouched {
			return ^j
		}
		return j
	}
}

func (s *sorter[E]) repair(a, b int) bool {
	i := a + 1
	for range repairsAtMost {
		for i < b && !s.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < middleLength {
			return false
		}
		s.swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.less(j, j-1); j-- {
				s.swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.less(j, j-1); j++ {
				s.swap(j, j-1)
			}
		}
	}
	return false
}

func (s *sorter[E]) scatter(a, b int) {
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
		s.swap(i, a+other)
	}
}

func (s *sorter[E]) choosePivot(a, b int) (pivot, swaps int) {
	quarter := (b - a) / 4
	i, j, k := a+quarter, a+quarter*2, a+quarter*3
	if b-a >= middleLength {
		i = s.median(i-1, i, i+1, &swaps)
		j = s.median(j-1, j, j+1, &swaps)
		k = s.median(k-1, k, k+1, &swaps)
	}
	return s.median(i, j, k, &swaps), swaps
}

func (s *sorter[E]) median(a, b, c int, swaps *int) int {
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.less(b, a) {
		*swaps++
		b = a
	}
	return b
}

// stable sorts short blocks and merges neighbours, with the left one set aside in spare.
func (s *sorter[E]) stable() {
	size, n := 20, len(s.data)
	for a := 0; a < n; a += size {
		s.insertionSort(a, min(a+size, n))
	}
	if n <= size {
		return
	}
	spare := make([]E, n)
	for ; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			s.merge(spare, a, a+size, min(a+2*size, n))
		}
	}
}

// merge joins the sorted data[a:m] and data[m:b].
func (s *sorter[E]) merge(spare []E, a, m, b int) {
	data, cmp := s.data, s.cmp
	if cmp(data[m], data[m-1]) >= 0 {
		return
	}
	left := spare[:copy(spare, data[a:m])]
	for len(left) > 0 {
		if m < b && cmp(data[m], left[0]) < 0 {
			data[a] = data[m]
			m++
		} else {
			data[a] = left[0]
			left = left[1:]
		}
		a++
	}
}
