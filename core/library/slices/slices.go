// Package slices: functions for slices of any type.
package slices

import (
	"cmp"
	"unsafe"
)

// Equal reports whether both have equal elements.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if v != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc compares the elements with eq.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

// Compare is the comparison of the first elements that differ, else of the lengths.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	return CompareFunc(s1, s2, cmp.Compare[E])
}

// CompareFunc compares the elements with compare.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, compare func(E1, E2) int) int {
	for i := range min(len(s1), len(s2)) {
		if c := compare(s1[i], s2[i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(s1), len(s2))
}

// Index is the first place of v, or -1.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

// IndexFunc is the first place where f is true, or -1.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Delete takes s[i:j] out and clears the elements that become free.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	end := i + copy(s[i:], s[j:])
	clear(s[end:])
	return s[:end]
}

// DeleteFunc takes out what del is true for and clears the elements that become free.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	end := IndexFunc(s, del)
	if end < 0 {
		return s
	}
	for i := end + 1; i < len(s); i++ {
		if v := s[i]; !del(v) {
			s[end] = v
			end++
		}
	}
	clear(s[end:])
	return s[:end]
}

// Insert puts v before s[i].
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	return splice(s, i, i, v)
}

// Replace puts v in the place of s[i:j] and clears the elements that become free.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	return splice(s, i, j, v)
}

// splice replaces s[i:j], in place if there is room; v may share memory with s.
func splice[S ~[]E, E any](s S, i, j int, v []E) S {
	if i == j && len(v) == 0 {
		return s
	}
	length := len(s)
	if j == length {
		s = append(s[:i], v...)
		if len(s) < length {
			clear(s[len(s):length])
		}
		return s
	}
	total := length - (j - i) + len(v)
	if total > cap(s) {
		fresh := append(s[:i], make(S, total-i)...)
		copy(fresh[i:], v)
		copy(fresh[i+len(v):], s[j:])
		return fresh
	}
	whole := s[:total]
	if i+len(v) > j && overlaps(v, whole[i+len(v):]) {
		v = append([]E(nil), v...)
	}
	if i+len(v) <= j {
		copy(whole[i:], v)
		copy(whole[i+len(v):], s[j:])
		clear(s[total:])
		return whole
	}
	copy(whole[i+len(v):], s[j:])
	copy(whole[i:], v)
	return whole
}

// overlaps reports whether a and b have memory in common.
func overlaps[E any](a, b []E) bool {
	if len(a) == 0 || len(b) == 0 || unsafe.Sizeof(a[0]) == 0 {
		return false
	}
	address := func(p *E) uintptr { return uintptr(unsafe.Pointer(p)) }
	return address(&a[0]) <= address(&b[len(b)-1]) && address(&b[0]) <= address(&a[len(a)-1])
}

// Clone copies s, which stays nil if it is.
func Clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...)
}

// Compact keeps one of equal neighbours and clears the elements that become free.
func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

// CompactFunc keeps the first of neighbours that eq calls equal.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	for end := 1; end < len(s); end++ {
		if !eq(s[end], s[end-1]) {
			continue
		}
		rest := s[end:]
		for i := 1; i < len(rest); i++ {
			if !eq(rest[i], rest[i-1]) {
				s[end] = rest[i]
				end++
			}
		}
		clear(s[end:])
		return s[:end]
	}
	return s
}

// Grow makes room for n more elements.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

// Clip takes the room behind s away.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Concat joins slices; nil if that is empty.
func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		if size += len(s); size < 0 {
			panic("len out of range")
		}
	}
	joined := Grow[S](nil, size)
	for _, s := range slices {
		joined = append(joined, s...)
	}
	return joined
}

// Repeat is count times x, never nil.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	size := len(x) * count
	if count > 0 && (size/count != len(x) || size < 0) {
		panic("the result of (len(x) * count) overflows")
	}
	repeated := make(S, size)
	for n := copy(repeated, x); n < size; {
		n += copy(repeated[n:], repeated[:n])
	}
	return repeated
}
