// Package reflect: types and values at run time; the part of Go's that makes no struct and interface types.
package reflect

// A Kind is the sort of a type.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer

	Ptr = Pointer
)

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
	"uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr",
	"slice", "string", "struct", "unsafe.Pointer"}

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + itoa(int(k))
}

func itoa(n int) string {
	digits := ""
	for n >= 10 {
		digits = string(rune('0'+n%10)) + digits
		n /= 10
	}
	return string(rune('0'+n)) + digits
}

// A ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	return [...]string{"ChanDir0", "<-chan", "chan<-", "chan"}[d]
}

// Type describes a Go type. Identical types are equal Types.
type Type interface {
	Size() uintptr
	String() string
	Name() string
	PkgPath() string
	Kind() Kind
	Elem() Type
	Key() Type
	Len() int
	Bits() int
	NumField() int
	Field(i int) StructField
	FieldByName(name string) (StructField, bool)
	NumMethod() int
	Method(i int) Method
	MethodByName(name string) (Method, bool)
	NumIn() int
	NumOut() int
	In(i int) Type
	Out(i int) Type
	IsVariadic() bool
	ChanDir() ChanDir
	Comparable() bool
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	word() *rtype
}

// rtype is the type word of an interface; Go code never looks inside.
type rtype struct{ _ uintptr }

func typeKind(t *rtype) Kind
func typeString(t *rtype) string
func typeName(t *rtype) string
func typePkgPath(t *rtype) string
func typeSize(t *rtype) int
func typeLen(t *rtype) int
func typeElem(t *rtype) *rtype
func typeKey(t *rtype) *rtype
func typeNumField(t *rtype) int
func typeField(t *rtype, i int) (name, pkgPath, tag string, ft *rtype, offset int, embedded bool)
func typeNumMethod(t *rtype) int
func typeMethodName(t *rtype, i int) string
func typeNumIn(t *rtype) int
func typeNumOut(t *rtype) int
func typeIn(t *rtype, i int) *rtype
func typeOut(t *rtype, i int) *rtype
func typeVariadic(t *rtype) bool
func typeChanDir(t *rtype) int
func typeComparable(t *rtype) bool
func typeImplements(t, u *rtype) bool
func typeAssignable(t, u *rtype) bool
func typeConvertible(t, u *rtype) bool
func typePointerTo(t *rtype) *rtype
func typeSliceOf(t *rtype) *rtype
func typeOf(i any) *rtype

// TypeOf is the dynamic type of i, nil for nil.
func TypeOf(i any) Type { return asType(typeOf(i)) }

// TypeFor is the type T, an interface type too.
func TypeFor[T any]() Type { return typeElem(typeOf((*T)(nil))) }

func asType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func PointerTo(t Type) Type { return typePointerTo(t.word()) }
func PtrTo(t Type) Type     { return PointerTo(t) }
func SliceOf(t Type) Type   { return typeSliceOf(t.word()) }

func typeArrayOf(n int, t *rtype) *rtype
func typeMapOf(key, elem *rtype) *rtype

// ArrayOf is [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return typeArrayOf(length, elem.word())
}

// MapOf is map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return typeMapOf(key.word(), elem.word())
}

// A StringHeader and a SliceHeader are the words of a string and a slice.
type StringHeader struct {
	Data uintptr
	Len  int
}

type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// FuncOf is the func type with these parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return typeFuncOf(words(in), words(out), variadic)
}

func words(types []Type) []*rtype {
	list := make([]*rtype, len(types))
	for i, t := range types {
		list[i] = t.word()
	}
	return list
}

func (t *rtype) word() *rtype     { return t }
func (t *rtype) Size() uintptr    { return uintptr(typeSize(t)) }
func (t *rtype) String() string   { return typeString(t) }
func (t *rtype) Name() string     { return typeName(t) }
func (t *rtype) PkgPath() string  { return typePkgPath(t) }
func (t *rtype) Kind() Kind       { return typeKind(t) }
func (t *rtype) NumMethod() int   { return typeNumMethod(t) }
func (t *rtype) Comparable() bool { return typeComparable(t) }

// require panics unless t is of one of the kinds that method makes sense for.
func (t *rtype) require(method string, kinds ...Kind) {
	for _, k := range kinds {
		if typeKind(t) == k {
			return
		}
	}
	panic("reflect: " + method + " of non-" + kinds[0].String() + " type " + t.String())
}

func (t *rtype) Elem() Type {
	switch t.Kind() {
	case Array, Chan, Map, Pointer, Slice:
		return typeElem(t)
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type {
	t.require("Key", Map)
	return typeKey(t)
}

func (t *rtype) Len() int {
	t.require("Len", Array)
	return typeLen(t)
}

func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return typeSize(t) * 8
}

func (t *rtype) NumField() int {
	t.require("NumField", Struct)
	return typeNumField(t)
}

func (t *rtype) NumIn() int {
	t.require("NumIn", Func)
	return typeNumIn(t)
}

func (t *rtype) NumOut() int {
	t.require("NumOut", Func)
	return typeNumOut(t)
}

func (t *rtype) In(i int) Type {
	t.require("In", Func)
	return typeIn(t, i)
}

func (t *rtype) Out(i int) Type {
	t.require("Out", Func)
	return typeOut(t, i)
}

func (t *rtype) IsVariadic() bool {
	t.require("IsVariadic", Func)
	return typeVariadic(t)
}

func (t *rtype) ChanDir() ChanDir {
	t.require("ChanDir", Chan)
	return ChanDir(typeChanDir(t))
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return typeImplements(t, u.word())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return typeAssignable(t, u.word())
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return typeConvertible(t, u.word())
}

// A StructField is one field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (f StructField) IsExported() bool { return f.PkgPath == "" }

func (t *rtype) Field(i int) StructField {
	t.require("Field", Struct)
	if i < 0 || i >= typeNumField(t) {
		panic("reflect: Field index out of bounds")
	}
	name, pkgPath, tag, ft, offset, embedded := typeField(t, i)
	return StructField{name, pkgPath, ft, StructTag(tag), uintptr(offset), []int{i}, embedded}
}

// FieldByName finds a field of the struct itself or, when there is none, of its embedded structs, outer ones first.
func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.require("FieldByName", Struct)
	level := []StructField{{Type: t}}
	for len(level) > 0 {
		var found, next []StructField
		for _, outer := range level {
			st := outer.Type.word()
			for i := range typeNumField(st) {
				f := st.Field(i)
				f.Index = append(append([]int(nil), outer.Index...), i)
				if f.Name == name {
					found = append(found, f)
				}
				if inner := f.Type; f.Anonymous {
					if inner.Kind() == Pointer {
						inner = inner.Elem()
					}
					if inner.Kind() == Struct {
						next = append(next, StructField{Type: inner, Index: f.Index})
					}
				}
			}
		}
		if len(found) > 0 {
			return found[0], len(found) == 1
		}
		level = next
	}
	return StructField{}, false
}

// A StructTag is the string behind a field: key:"value" pairs.
type StructTag string

func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup finds the value for key; a backslash in it quotes the next byte.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for s := string(tag); s != ""; {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		colon := 0
		for colon < len(s) && s[colon] > ' ' && s[colon] != ':' && s[colon] != '"' && s[colon] != 0x7f {
			colon++
		}
		if colon == 0 || colon+1 >= len(s) || s[colon] != ':' || s[colon+1] != '"' {
			return "", false
		}
		text, end := "", colon+2
		for ; end < len(s) && s[end] != '"'; end++ {
			if s[end] == '\\' && end+1 < len(s) {
				end++
			}
			text += s[end : end+1]
		}
		if end >= len(s) {
			return "", false
		}
		if s[:colon] == key {
			return text, true
		}
		s = s[end+1:]
	}
	return "", false
}
