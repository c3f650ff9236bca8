// Functions made at run time: MakeFunc, and methods bound to their receiver as func values.
package reflect

// enterStub is all the code of a made function: it collects the arguments and calls run.
func enterStub()
func typeStub(t *rtype) *byte

// A madeFunc is what a made function's closure holds. Its first word must be run.
type madeFunc struct {
	run func(args, results []*byte)
}

// MakeFunc is a function of type t that calls fn with its arguments as Values.
func MakeFunc(t Type, fn func(args []Value) (results []Value)) Value {
	if t.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	signature := t.word()
	return makeFunc(signature, func(args, results []*byte) {
		in := make([]Value, len(args))
		for i, p := range args {
			in[i] = Value{typeIn(signature, i), p, 0}
		}
		out := fn(in)
		if len(out) != len(results) {
			panic("reflect: wrong return count from function created by MakeFunc")
		}
		for i, p := range results {
			if out[i].typ == nil {
				panic("reflect: function created by MakeFunc using closure returned zero Value")
			}
			out[i].requireExported("reflect.Value.MakeFunc")
			result := out[i].assignTo("reflect.MakeFunc", typeOut(signature, i))
			copyTo(result.typ, p, result.ptr, 1)
		}
	})
}

func makeFunc(signature *rtype, run func(args, results []*byte)) Value {
	enter := enterStub // the stubs' code calls it
	_ = enter
	made := ValueOf(&madeFunc{run})
	closure := newArray(TypeOf([2]*byte{}).word(), 1)
	storePointer(closure, typeStub(signature))
	storePointer(offset(closure, 8), loadPointer(made.ptr))
	place := newArray(signature, 1)
	storePointer(place, closure)
	return Value{signature, place, 0}
}

// asFunc is the method v as a plain func value.
func (v Value) asFunc() Value {
	return MakeFunc(v.typ, func(args []Value) []Value {
		if typeVariadic(v.typ) {
			return v.CallSlice(args)
		}
		return v.Call(args)
	})
}
