// reflect reads, sets and converts complex numbers.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type wave complex64

func main() {
	z, n := 1+2i, complex64(3i)
	v := reflect.ValueOf(&z).Elem()
	v.SetComplex(v.Complex() * 2)
	w := reflect.ValueOf(n)
	fmt.Println(z, v.Kind(), v.Type().Bits(), w.Kind(), w.Complex(), w.CanComplex(), w.CanFloat())
	fmt.Println(v.OverflowComplex(1e300i), w.OverflowComplex(1e300i), w.OverflowComplex(complex(math.Inf(1), 0)))
	fmt.Println(w.Convert(reflect.TypeOf(z)), v.Convert(reflect.TypeOf(wave(0))).Type(), v.Equal(reflect.ValueOf(2+4i)))
	fmt.Println(reflect.Zero(w.Type()).IsZero(), reflect.ValueOf(complex(0, math.Copysign(0, -1))).IsZero())
	nan := complex(math.NaN(), 0)
	fmt.Println(reflect.DeepEqual([]any{1i, n}, []any{1i, n}), reflect.DeepEqual(nan, nan))
	defer func() { fmt.Println(recover()) }()
	reflect.ValueOf(1).Complex()
	// want output:
	// (2+4i) complex128 128 complex64 (0+3i) true false
	// false true false
	// (0+3i) main.wave true
	// true true
	// true false
	// reflect: call of reflect.Value.Complex on int Value
}
