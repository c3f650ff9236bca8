// Values: a type and the address of a place that holds one.
package reflect

import "unsafe"

// A Value is invalid at first (the zero Value). ptr is always the address of the value, never the value itself.
type Value struct {
	typ  *rtype
	ptr  *byte
	flag uint8
}

const (
	flagAddressable = 1 << iota // it is a variable, not a copy
	flagUnexported              // reached through an unexported field
	flagEmbedded                // it is an unexported embedded field; its exported fields are free again

	flagReadOnly = flagUnexported | flagEmbedded
)

func unpack(i any) (t *rtype, p *byte)
func pack(t *rtype, p *byte) any
func newArray(t *rtype, n int) *byte
func copyTo(t *rtype, dst, src *byte, n int)
func offset(p *byte, n int) *byte
func equal(t *rtype, p, q *byte) bool
func loadInt(p *byte, size int) int64
func loadUint(p *byte, size int) uint64
func storeInt(p *byte, size int, v uint64)
func loadFloat(p *byte, size int) float64
func storeFloat(p *byte, size int, v float64)
func loadString(p *byte) string
func storeString(p *byte, s string)
func loadPointer(p *byte) *byte
func storePointer(p, q *byte)
func loadSlice(p *byte) (data *byte, n, capacity int)
func storeSlice(p, data *byte, n, capacity int)
func loadBytes(p *byte) []byte
func loadInterface(t *rtype, p *byte) any
func storeInterface(t *rtype, p *byte, v any)
func mapLen(p *byte) int
func mapEntries(t *rtype, p *byte) (n int, keys, elems *byte)
func mapLookup(t *rtype, p, key *byte) *byte
func mapAssign(t *rtype, p, key, elem *byte)
func mapDelete(t *rtype, p, key *byte)
func makeMap(t *rtype, p *byte, hint int)
func chanLen(p *byte) int
func chanCap(p *byte) int
func codeAddress(closure *byte) uintptr

// A ValueError is the panic of a method on a Value of the wrong kind.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (v Value) fail(method string) { panic(&ValueError{"reflect.Value." + method, v.Kind()}) }

func (v Value) require(method string, k Kind) {
	if v.Kind() != k {
		v.fail(method)
	}
}

// ValueOf is i's value; the zero Value for nil.
func ValueOf(i any) Value {
	t, p := unpack(i)
	return Value{t, p, 0}
}

// New is a pointer to a new zero value of type t.
func New(t Type) Value {
	if t == nil {
		panic("reflect: New(nil)")
	}
	return Value{typePointerTo(t.word()), newArray(t.word(), 1), 0}.boxed()
}

// boxed makes a Value whose ptr is still the pointer itself a proper one.
func (v Value) boxed() Value {
	place := newArray(v.typ, 1)
	storePointer(place, v.ptr)
	return Value{v.typ, place, v.flag}
}

func Zero(t Type) Value {
	if t == nil {
		panic("reflect: Zero(nil)")
	}
	return Value{t.word(), newArray(t.word(), 1), 0}
}

// Indirect is what v points to, or v itself.
func Indirect(v Value) Value {
	if v.Kind() == Pointer {
		return v.Elem()
	}
	return v
}

func (v Value) IsValid() bool { return v.typ != nil }

func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return typeKind(v.typ)
}

func (v Value) Type() Type {
	if v.typ == nil {
		v.fail("Type")
	}
	return v.typ
}

func (v Value) CanInterface() bool {
	if v.typ == nil {
		v.fail("CanInterface")
	}
	return v.flag&flagReadOnly == 0
}

func (v Value) CanAddr() bool { return v.flag&flagAddressable != 0 }
func (v Value) CanSet() bool  { return v.flag&(flagAddressable|flagReadOnly) == flagAddressable }

// Interface is v's value; it panics for what unexported fields hold.
func (v Value) Interface() any {
	if v.typ == nil {
		v.fail("Interface")
	}
	if v.flag&flagReadOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.load()
}

func (v Value) load() any {
	if v.flag&(flagMethod|flagMethodExpr) != 0 {
		return v.asFunc().load()
	}
	if typeKind(v.typ) == Interface {
		return loadInterface(v.typ, v.ptr)
	}
	return pack(v.typ, v.ptr)
}

// Addr is a pointer to the variable v.
func (v Value) Addr() Value {
	if v.flag&flagAddressable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{typePointerTo(v.typ), v.ptr, v.flag & flagReadOnly}.boxed()
}

// Elem is what an interface holds or a pointer points to; the zero Value for nil.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		inner := ValueOf(loadInterface(v.typ, v.ptr))
		inner.flag = v.flag & flagReadOnly
		return inner
	case Pointer:
		p := loadPointer(v.ptr)
		if p == nil {
			return Value{}
		}
		return Value{typeElem(v.typ), p, v.flag&flagReadOnly | flagAddressable}
	}
	v.fail("Elem")
	return Value{}
}

func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer, Slice:
		return loadUint(v.ptr, 8) == 0
	case Interface:
		return loadInterface(v.typ, v.ptr) == nil
	}
	v.fail("IsNil")
	return false
}

// IsZero reports whether v is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Invalid:
		v.fail("IsZero")
	case String:
		return loadString(v.ptr) == ""
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	}
	return equal(v.typ, v.ptr, newArray(v.typ, 1))
}

func (v Value) Bool() bool {
	v.require("Bool", Bool)
	return loadUint(v.ptr, 1) != 0
}

func (v Value) CanInt() bool   { k := v.Kind(); return Int <= k && k <= Int64 }
func (v Value) CanUint() bool  { k := v.Kind(); return Uint <= k && k <= Uintptr }
func (v Value) CanFloat() bool { k := v.Kind(); return k == Float32 || k == Float64 }

func (v Value) Int() int64 {
	if !v.CanInt() {
		v.fail("Int")
	}
	return loadInt(v.ptr, typeSize(v.typ))
}

func (v Value) Uint() uint64 {
	if !v.CanUint() {
		v.fail("Uint")
	}
	return loadUint(v.ptr, typeSize(v.typ))
}

func (v Value) Float() float64 {
	if !v.CanFloat() {
		v.fail("Float")
	}
	return loadFloat(v.ptr, typeSize(v.typ))
}

// String is the string; for other kinds it says the type only.
func (v Value) String() string {
	switch v.Kind() {
	case String:
		return loadString(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + typeString(v.typ) + " Value>"
}

// Bytes is the content of a slice, or addressable array, of bytes.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if typeKind(typeElem(v.typ)) == Uint8 {
			return loadBytes(v.ptr)
		}
		panic("reflect.Value.Bytes of non-byte slice")
	case Array:
		if typeKind(typeElem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		var words [3]uintptr
		place := newArray(TypeOf(words).word(), 1)
		storeSlice(place, v.ptr, v.Len(), v.Len())
		return loadBytes(place)
	}
	v.fail("Bytes")
	return nil
}

// Pointer is the address that a pointer-like value holds.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		if v.Kind() == Func && !v.IsNil() {
			return codeAddress(loadPointer(v.ptr))
		}
		return uintptr(loadUint(v.ptr, 8))
	}
	v.fail("Pointer")
	return 0
}

// UnsafePointer is the pointer that a pointer-like value holds.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		return unsafe.Pointer(loadPointer(v.ptr))
	}
	v.fail("UnsafePointer")
	return nil
}

func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		_, n, _ := loadSlice(v.ptr)
		return n
	case String:
		return len(loadString(v.ptr))
	case Array:
		return typeLen(v.typ)
	case Map:
		return mapLen(v.ptr)
	case Chan:
		return chanLen(v.ptr)
	case Pointer:
		if t := typeElem(v.typ); typeKind(t) == Array {
			return typeLen(t)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.fail("Len")
	return 0
}

func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		_, _, capacity := loadSlice(v.ptr)
		return capacity
	case Array:
		return typeLen(v.typ)
	case Chan:
		return chanCap(v.ptr)
	}
	v.fail("Cap")
	return 0
}

func (v Value) NumField() int {
	v.require("NumField", Struct)
	return typeNumField(v.typ)
}

func (v Value) Field(i int) Value {
	v.require("Field", Struct)
	if i < 0 || i >= typeNumField(v.typ) {
		panic("reflect: Field index out of range")
	}
	_, pkgPath, _, ft, at, embedded := typeField(v.typ, i)
	flag := v.flag &^ flagEmbedded
	switch {
	case pkgPath == "":
	case embedded:
		flag |= flagEmbedded
	default:
		flag |= flagUnexported
	}
	return Value{ft, offset(v.ptr, at), flag}
}

// FieldByIndex follows embedded structs.
func (v Value) FieldByIndex(index []int) Value {
	for i, at := range index {
		if i > 0 && v.Kind() == Pointer && typeKind(typeElem(v.typ)) == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(at)
	}
	return v
}

func (v Value) FieldByName(name string) Value {
	v.require("FieldByName", Struct)
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// NumMethod is the number of exported methods.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.fail("NumMethod")
	}
	return typeNumMethod(v.typ)
}

// Index is element i of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if i < 0 || i >= typeLen(v.typ) {
			panic("reflect: array index out of range")
		}
		t := typeElem(v.typ)
		return Value{t, offset(v.ptr, i*typeSize(t)), v.flag}
	case Slice:
		data, n, _ := loadSlice(v.ptr)
		if i < 0 || i >= n {
			panic("reflect: slice index out of range")
		}
		t := typeElem(v.typ)
		return Value{t, offset(data, i*typeSize(t)), v.flag&flagReadOnly | flagAddressable}
	case String:
		s := loadString(v.ptr)
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range")
		}
		b := ValueOf(s[i])
		b.flag = v.flag & flagReadOnly
		return b
	}
	v.fail("Index")
	return Value{}
}

// Slice is v[i:j].
func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case String:
		s := loadString(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		place := newArray(v.typ, 1)
		storeString(place, s[i:j])
		return Value{v.typ, place, v.flag & flagReadOnly}
	case Array, Slice:
		return v.sliceElements(i, j)
	}
	v.fail("Slice")
	return Value{}
}

func (v Value) sliceElements(i, j int) Value {
	t, data, capacity := v.typ, v.ptr, v.Cap()
	if v.Kind() == Slice {
		data, _, _ = loadSlice(v.ptr)
	} else if !v.CanAddr() {
		panic("reflect.Value.Slice: slice of unaddressable array")
	} else {
		t = typeSliceOf(typeElem(v.typ))
	}
	if i < 0 || j < i || j > capacity {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	if capacity > i {
		data = offset(data, i*typeSize(typeElem(t)))
	}
	place := newArray(t, 1)
	storeSlice(place, data, j-i, capacity-i)
	return Value{t, place, v.flag & flagReadOnly}
}
