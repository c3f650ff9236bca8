// Equality: of values, and in depth.
package reflect

func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := range v.Len() {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return typeComparable(v.typ)
}

// Equal is == of two values of one type.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if v.typ == nil || u.typ == nil {
		return v.typ == u.typ
	}
	return v.typ == u.typ && equal(v.typ, v.ptr, u.ptr)
}

// visit is a pair of places that is being compared already: a cycle.
type visit struct {
	p, q *byte
	t    *rtype
}

// DeepEqual follows pointers, slices, maps and interfaces; a nil slice or map differs from an empty one.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	v, u := ValueOf(x), ValueOf(y)
	return v.typ == u.typ && deepEqual(v, u, map[visit]bool{})
}

func deepEqual(v, u Value, visited map[visit]bool) bool {
	if v.typ == nil || u.typ == nil {
		return v.typ == u.typ
	}
	if v.typ != u.typ {
		return false
	}
	switch k := v.Kind(); k {
	case Pointer, Map, Slice:
		p, q := loadPointer(v.ptr), loadPointer(u.ptr)
		if v.IsNil() || u.IsNil() {
			return v.IsNil() == u.IsNil()
		}
		if k != Pointer && v.Len() != u.Len() {
			return false
		}
		pair := visit{p, q, v.typ}
		if p == q || visited[pair] {
			return true
		}
		visited[pair] = true
	}
	switch v.Kind() {
	case Pointer, Interface:
		if v.Kind() == Interface && (v.IsNil() || u.IsNil()) {
			return v.IsNil() == u.IsNil()
		}
		return deepEqual(v.Elem(), u.Elem(), visited)
	case Array, Slice:
		for i := range v.Len() {
			if !deepEqual(v.Index(i), u.Index(i), visited) {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !deepEqual(v.Field(i), u.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		for it := v.MapRange(); it.Next(); {
			other := u.MapIndex(it.Key())
			if other.typ == nil || !deepEqual(it.Value(), other, visited) {
				return false
			}
		}
		return true
	case Func:
		return v.IsNil() && u.IsNil()
	}
	return equal(v.typ, v.ptr, u.ptr)
}
