// Changing variables and converting values.
package reflect

func (v Value) requireSettable(method string) {
	if v.flag&flagReadOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
	if v.flag&flagAddressable == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// assignTo is v as a value of type t.
func (v Value) assignTo(context string, t *rtype) Value {
	if v.typ == nil {
		panic(context + ": value of type nil is not assignable to type " + typeString(t))
	}
	switch {
	case v.typ == t:
		return v
	case !typeAssignable(v.typ, t):
		panic(context + ": value of type " + typeString(v.typ) + " is not assignable to type " + typeString(t))
	case typeKind(t) == Interface:
		place := newArray(t, 1)
		storeInterface(t, place, v.load())
		return Value{t, place, v.flag & flagReadOnly}
	}
	return Value{t, v.ptr, v.flag}
}

// Set assigns x to the variable v.
func (v Value) Set(x Value) {
	v.requireSettable("Set")
	if x.flag&flagReadOnly != 0 {
		panic("reflect: reflect.Value.Set using value obtained using unexported field")
	}
	x = x.assignTo("reflect.Set", v.typ)
	copyTo(v.typ, v.ptr, x.ptr, 1)
}

func (v Value) SetZero() {
	v.requireSettable("SetZero")
	copyTo(v.typ, v.ptr, newArray(v.typ, 1), 1)
}

func (v Value) SetBool(x bool) {
	v.requireSettable("SetBool")
	v.require("SetBool", Bool)
	word := uint64(0)
	if x {
		word = 1
	}
	storeInt(v.ptr, 1, word)
}

func (v Value) SetInt(x int64) {
	v.requireSettable("SetInt")
	if !v.CanInt() {
		v.fail("SetInt")
	}
	storeInt(v.ptr, typeSize(v.typ), uint64(x))
}

func (v Value) SetUint(x uint64) {
	v.requireSettable("SetUint")
	if !v.CanUint() {
		v.fail("SetUint")
	}
	storeInt(v.ptr, typeSize(v.typ), x)
}

func (v Value) SetFloat(x float64) {
	v.requireSettable("SetFloat")
	if !v.CanFloat() {
		v.fail("SetFloat")
	}
	storeFloat(v.ptr, typeSize(v.typ), x)
}

func (v Value) SetString(x string) {
	v.requireSettable("SetString")
	v.require("SetString", String)
	storeString(v.ptr, x)
}

func (v Value) SetBytes(x []byte) {
	v.requireSettable("SetBytes")
	v.require("SetBytes", Slice)
	copyTo(v.typ, v.ptr, ValueOf(x).ptr, 1)
}

func (v Value) SetLen(n int) {
	v.requireSettable("SetLen")
	v.require("SetLen", Slice)
	data, _, capacity := loadSlice(v.ptr)
	if n < 0 || n > capacity {
		panic("reflect: slice length out of range in SetLen")
	}
	storeSlice(v.ptr, data, n, capacity)
}

// Overflow reports whether x does not fit v's type.
func (v Value) OverflowInt(x int64) bool {
	bits := 8 * typeSize(v.typ)
	return x<<(64-bits)>>(64-bits) != x
}

func (v Value) OverflowUint(x uint64) bool {
	bits := 8 * typeSize(v.typ)
	return x<<(64-bits)>>(64-bits) != x
}

func (v Value) OverflowFloat(x float64) bool {
	return v.Kind() == Float32 && overflowsFloat32(x)
}

func overflowsFloat32(x float64) bool {
	const largest = 3.40282346638528859811704183484516925440e+38
	if x < 0 {
		x = -x
	}
	return largest < x && x-x == 0
}

// Convert is the conversion of v to type t.
func (v Value) Convert(t Type) Value {
	to := t.word()
	if v.typ == nil || !typeConvertible(v.typ, to) {
		panic("reflect.Value.Convert: value of type " + v.Type().String() + " cannot be converted to type " + t.String())
	}
	from, kind := v.Kind(), typeKind(to)
	place := Value{to, newArray(to, 1), v.flag & flagReadOnly}
	size := typeSize(to)
	switch {
	case kind == Interface:
		storeInterface(to, place.ptr, v.load())
	case Int <= kind && kind <= Uintptr:
		storeInt(place.ptr, size, v.integer(kind))
	case place.CanFloat():
		storeFloat(place.ptr, size, v.number())
	case place.CanComplex():
		place.storeComplex(v.Complex())
	case kind == String && v.CanInt():
		storeString(place.ptr, runeString(v.Int()))
	case kind == String && v.CanUint():
		storeString(place.ptr, runeString(int64(min(v.Uint(), 1<<31))))
	case kind == String && from == Slice && typeSize(typeElem(v.typ)) == 1:
		storeString(place.ptr, string(loadBytes(v.ptr)))
	case kind == String && from == Slice:
		text := ""
		for i := range v.Len() {
			text += string(rune(v.Index(i).Int()))
		}
		storeString(place.ptr, text)
	case kind == Slice && from == String:
		place.fromString(loadString(v.ptr))
	case kind == Array && from == Slice, kind == Pointer && from == Slice:
		place.fromSlice(v)
	default:
		copyTo(to, place.ptr, v.ptr, 1)
	}
	return place
}

// integer is a number as the bits of an integer of that kind.
func (v Value) integer(kind Kind) uint64 {
	switch {
	case v.CanInt():
		return uint64(v.Int())
	case v.CanUint():
		return v.Uint()
	case kind >= Uint:
		return uint64(v.Float())
	}
	return uint64(int64(v.Float()))
}

func (v Value) number() float64 {
	switch {
	case v.CanInt():
		return float64(v.Int())
	case v.CanUint():
		return float64(v.Uint())
	}
	return v.Float()
}

func runeString(n int64) string {
	if int64(rune(n)) != n {
		return "\uFFFD"
	}
	return string(rune(n))
}

func (v Value) fromString(s string) {
	if typeSize(typeElem(v.typ)) == 1 {
		b := []byte(s)
		copyTo(v.typ, v.ptr, ValueOf(b).ptr, 1)
		return
	}
	runes := []rune(s)
	copyTo(v.typ, v.ptr, ValueOf(runes).ptr, 1)
}

func (v Value) fromSlice(s Value) {
	array := v.typ
	if v.Kind() == Pointer {
		array = typeElem(v.typ)
	}
	data, n, _ := loadSlice(s.ptr)
	if n < typeLen(array) {
		panic("reflect: cannot convert slice with length " + itoa(n) + " to array or pointer to array with length " +
			itoa(typeLen(array)))
	}
	if v.Kind() == Pointer {
		storePointer(v.ptr, data)
		return
	}
	copyTo(typeElem(array), v.ptr, data, typeLen(array))
}
