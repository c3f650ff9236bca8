// Maps, slices made at run time, and what they are built with.
package reflect

// MapKeys are the keys, in no particular order.
func (v Value) MapKeys() []Value {
	v.require("MapKeys", Map)
	n, keys, _ := mapEntries(v.typ, v.ptr)
	return elements(typeKey(v.typ), keys, n, v.flag&flagReadOnly)
}

func elements(t *rtype, base *byte, n int, flag uint8) []Value {
	values := make([]Value, n)
	for i := range values {
		values[i] = Value{t, offset(base, i*typeSize(t)), flag}
	}
	return values
}

// MapIndex is the element for key; the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.require("MapIndex", Map)
	key = key.assignTo("reflect.Value.MapIndex", typeKey(v.typ))
	if p := mapLookup(v.typ, v.ptr, key.ptr); p != nil {
		return Value{typeElem(v.typ), p, (v.flag | key.flag) & flagReadOnly}
	}
	return Value{}
}

// SetMapIndex sets the element for key; the zero Value deletes the entry.
func (v Value) SetMapIndex(key, elem Value) {
	v.require("SetMapIndex", Map)
	key = key.assignTo("reflect.Value.SetMapIndex", typeKey(v.typ))
	if elem.typ == nil {
		mapDelete(v.typ, v.ptr, key.ptr)
		return
	}
	elem = elem.assignTo("reflect.Value.SetMapIndex", typeElem(v.typ))
	mapAssign(v.typ, v.ptr, key.ptr, elem.ptr)
}

// Clear is the built-in clear.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		data, n, _ := loadSlice(v.ptr)
		copyTo(typeElem(v.typ), data, newArray(typeElem(v.typ), n), n)
	case Map:
		n, keys, _ := mapEntries(v.typ, v.ptr)
		for _, key := range elements(typeKey(v.typ), keys, n, 0) {
			mapDelete(v.typ, v.ptr, key.ptr)
		}
	default:
		v.fail("Clear")
	}
}

// A MapIter walks over the entries that the map had when the walk began.
type MapIter struct {
	keys, elems []Value
	at          int
}

func (v Value) MapRange() *MapIter {
	v.require("MapRange", Map)
	n, keys, elems := mapEntries(v.typ, v.ptr)
	flag := v.flag & flagReadOnly
	return &MapIter{elements(typeKey(v.typ), keys, n, flag), elements(typeElem(v.typ), elems, n, flag), -1}
}

func (it *MapIter) Next() bool {
	it.at++
	return it.at < len(it.keys)
}

func (it *MapIter) Key() Value   { return it.keys[it.at] }
func (it *MapIter) Value() Value { return it.elems[it.at] }

func MakeMap(t Type) Value { return MakeMapWithSize(t, 0) }

func MakeMapWithSize(t Type, n int) Value {
	if t.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	v := Zero(t)
	makeMap(v.typ, v.ptr, n)
	return v
}

func MakeSlice(t Type, n, capacity int) Value {
	switch {
	case t.Kind() != Slice:
		panic("reflect.MakeSlice of non-slice type")
	case n < 0:
		panic("reflect.MakeSlice: negative len")
	case capacity < 0:
		panic("reflect.MakeSlice: negative cap")
	case n > capacity:
		panic("reflect.MakeSlice: len > cap")
	}
	v := Zero(t)
	storeSlice(v.ptr, newArray(typeElem(v.typ), capacity), n, capacity)
	return v
}

// Append is the built-in append.
func Append(s Value, x ...Value) Value {
	s.require("Append", Slice)
	n := s.Len()
	grown := s.grow(n + len(x))
	for i, value := range x {
		grown.Index(n + i).Set(value)
	}
	return grown
}

func AppendSlice(s, t Value) Value {
	s.require("AppendSlice", Slice)
	n := s.Len()
	grown := s.grow(n + t.Len())
	Copy(grown.Slice(n, grown.Len()), t)
	return grown
}

// grow is s with n elements, in its own array if that has room.
func (v Value) grow(n int) Value {
	if n <= v.Cap() {
		return v.Slice(0, n)
	}
	grown := MakeSlice(v.typ, n, max(n, 2*v.Cap()))
	Copy(grown, v)
	return grown
}

// Copy is the built-in copy.
func Copy(dst, src Value) int {
	n := min(dst.Len(), src.Len())
	if n > 0 {
		copyTo(typeElem(dst.typ), dst.Index(0).ptr, src.Index(0).ptr, n)
	}
	return n
}

// Swapper returns a function that swaps two elements of the slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{"Swapper", v.Kind()})
	}
	data, n, _ := loadSlice(v.ptr)
	t := typeElem(v.typ)
	size := typeSize(t)
	spare := newArray(t, 1)
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		p, q := offset(data, i*size), offset(data, j*size)
		copyTo(t, spare, p, 1)
		copyTo(t, p, q, 1)
		copyTo(t, q, spare, 1)
	}
}
