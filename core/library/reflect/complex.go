// Complex numbers.
package reflect

func (v Value) CanComplex() bool { k := v.Kind(); return k == Complex64 || k == Complex128 }

func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.fail("Complex")
	}
	half := typeSize(v.typ) / 2
	return complex(loadFloat(v.ptr, half), loadFloat(offset(v.ptr, half), half))
}

func (v Value) SetComplex(x complex128) {
	v.requireSettable("SetComplex")
	if !v.CanComplex() {
		v.fail("SetComplex")
	}
	v.storeComplex(x)
}

func (v Value) storeComplex(x complex128) {
	half := typeSize(v.typ) / 2
	storeFloat(v.ptr, half, real(x))
	storeFloat(offset(v.ptr, half), half, imag(x))
}

// OverflowComplex reports whether a part of x does not fit v's type.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.fail("OverflowComplex")
	}
	return v.Kind() == Complex64 && (overflowsFloat32(real(x)) || overflowsFloat32(imag(x)))
}
