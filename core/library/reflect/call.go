// Methods, and calls of functions and methods.
package reflect

func call(fn *byte, t *rtype, receiver, args, results []*byte, phase *int)
func typeMethodSignature(t *rtype, i int) *rtype
func typeMethodPkgPath(t *rtype, i int) string
func typeMethodFunction(t *rtype, i int) *byte
func dataWord(t *rtype, p *byte) *byte
func typeFuncOf(in, out []*rtype, variadic bool) *rtype

// A Method is one of a type's methods; Func, with the receiver as first parameter, is invalid for interface types.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (m Method) IsExported() bool { return m.PkgPath == "" }

// A method as a Value: typ is its func type, ptr the address of its function and of the receiver's word.
const (
	flagMethod     = 1 << 6 // the receiver is bound
	flagMethodExpr = 1 << 7 // the receiver is the first argument
)

func methodPlace(fn, receiver *byte) *byte {
	place := newArray(TypeOf([2]*byte{}).word(), 1)
	storePointer(place, fn)
	storePointer(offset(place, 8), receiver)
	return place
}

func (t *rtype) Method(i int) (m Method) {
	if i < 0 || i >= typeNumMethod(t) {
		panic("reflect: Method index out of range")
	}
	m.Name, m.Index = typeMethodName(t, i), i
	signature := typeMethodSignature(t, i)
	if typeKind(t) == Interface {
		m.PkgPath, m.Type = typeMethodPkgPath(t, i), asType(signature)
		return m
	}
	full := withReceiver(t, signature)
	m.Type = asType(full)
	m.Func = Value{full, methodPlace(typeMethodFunction(t, i), nil), flagMethodExpr}
	return m
}

func withReceiver(t, signature *rtype) *rtype {
	in := []*rtype{t}
	for i := range typeNumIn(signature) {
		in = append(in, typeIn(signature, i))
	}
	var out []*rtype
	for i := range typeNumOut(signature) {
		out = append(out, typeOut(signature, i))
	}
	return typeFuncOf(in, out, typeVariadic(signature))
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	if i := t.methodIndex(name); i >= 0 {
		return t.Method(i), true
	}
	return Method{}, false
}

func (t *rtype) methodIndex(name string) int {
	for i := range typeNumMethod(t) {
		if typeMethodName(t, i) == name {
			return i
		}
	}
	return -1
}

// Method is v's method i with v as its receiver.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		v.fail("Method")
	}
	if v.flag&(flagMethod|flagMethodExpr) != 0 || i < 0 || i >= typeNumMethod(v.typ) {
		panic("reflect: Method index out of range")
	}
	flag := v.flag&flagReadOnly | flagMethod
	if typeKind(v.typ) != Interface {
		place := newArray(v.typ, 1)
		copyTo(v.typ, place, v.ptr, 1)
		return Value{typeMethodSignature(v.typ, i), methodPlace(typeMethodFunction(v.typ, i), dataWord(v.typ, place)), flag}
	}
	if v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	held := v.Elem()
	return Value{typeMethodSignature(v.typ, i), held.Method(held.typ.methodIndex(typeMethodName(v.typ, i))).ptr, flag}
}

// MethodByName is the method of that name with v as its receiver; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		v.fail("MethodByName")
	}
	if v.flag&(flagMethod|flagMethodExpr) == 0 {
		if i := v.typ.methodIndex(name); i >= 0 {
			return v.Method(i)
		}
	}
	return Value{}
}

// Call calls the function v; for a variadic one it makes the last slice.
func (v Value) Call(in []Value) []Value {
	v.require("Call", Func)
	v.requireExported("reflect.Value.Call")
	return v.call("Call", in)
}

// CallSlice calls the variadic function v with in's last element as its slice.
func (v Value) CallSlice(in []Value) []Value {
	v.require("CallSlice", Func)
	v.requireExported("reflect.Value.CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) requireExported(method string) {
	if v.flag&flagReadOnly != 0 {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
}

func (v Value) call(op string, in []Value) []Value {
	fn, receiver := loadPointer(v.ptr), []*byte(nil)
	if v.flag&flagMethod != 0 {
		receiver = []*byte{loadPointer(offset(v.ptr, 8))}
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	in = arrange(v.typ, op, in)
	t, args := v.typ, make([]*byte, len(in))
	for i, x := range in {
		args[i] = x.argument(op, typeIn(t, i))
	}
	if v.flag&flagMethodExpr != 0 {
		place := newArray(typeIn(t, 0), 1)
		copyTo(typeIn(t, 0), place, args[0], 1)
		receiver, args = []*byte{dataWord(typeIn(t, 0), place)}, args[1:]
		t = withoutReceiver(t)
	}
	results := make([]*byte, typeNumOut(t))
	values := make([]Value, len(results))
	for i := range results {
		results[i] = newArray(typeOut(t, i), 1)
		values[i] = Value{typeOut(t, i), results[i], 0}
	}
	phase := new(int)
	call(fn, t, receiver, args, results, phase)
	return values
}

func withoutReceiver(t *rtype) *rtype {
	var in, out []*rtype
	for i := 1; i < typeNumIn(t); i++ {
		in = append(in, typeIn(t, i))
	}
	for i := range typeNumOut(t) {
		out = append(out, typeOut(t, i))
	}
	return typeFuncOf(in, out, typeVariadic(t))
}

// arrange checks how many arguments there are, and gathers those of the variadic parameter in a slice.
func arrange(t *rtype, op string, in []Value) []Value {
	n, isSlice := typeNumIn(t), op == "CallSlice"
	variadic := typeVariadic(t)
	switch {
	case isSlice && !variadic:
		panic("reflect: CallSlice of non-variadic function")
	case isSlice && len(in) < n, !isSlice && variadic && len(in) < n-1, !variadic && len(in) < n:
		panic("reflect: " + op + " with too few input arguments")
	case len(in) > n && (isSlice || !variadic):
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.typ == nil {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	if !variadic || isSlice {
		return in
	}
	last := typeIn(t, n-1)
	slice := MakeSlice(last, 0, len(in)-n+1)
	for _, x := range in[n-1:] {
		if elem := typeElem(last); !typeAssignable(x.typ, elem) {
			panic("reflect: cannot use " + typeString(x.typ) + " as type " + typeString(elem) + " in " + op)
		}
		slice = Append(slice, x)
	}
	return append(append([]Value(nil), in[:n-1]...), slice)
}

// argument is the address of v as a value of type t.
func (v Value) argument(op string, t *rtype) *byte {
	v.requireExported("reflect.Value.Call")
	if !typeAssignable(v.typ, t) {
		panic("reflect: " + op + " using " + typeString(v.typ) + " as type " + typeString(t))
	}
	return v.assignTo("reflect.Value.Call", t).ptr
}
