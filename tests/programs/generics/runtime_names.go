// The names of instances at run time: %T, reflect, runtime.FuncForPC.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
)

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

type Box[T any] struct{ v T }

type Func[A, B any] func(A) B

type id int

func name() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

func plain[T any](T) string { return name() }

func nested[T any](x T) (string, string) {
	f := func() string { return name() }
	closures := []func() string{f, func() string { return name() }}
	return closures[0](), closures[1]()
}

func (b Box[T]) value() string    { return name() }
func (b *Box[T]) pointer() string { return name() }

func local[T any](x T) {
	type inner struct{ x T }
	type alias = []T
	fmt.Printf("%T %T %T %T\n", inner{}, Box[inner]{}, Box[*inner]{}, Box[alias]{})
}

func main() {
	fmt.Printf("%T %T %T\n", Pair[int, string]{}, &Box[Pair[id, []byte]]{}, Func[int, Box[error]](nil))
	fmt.Printf("%T %T\n", Box[strings.Builder]{}, Box[*atomic.Int64]{})
	fmt.Printf("%T\n", Box[struct {
		A, b int `tag:"x"`
		id
		error
		Box[int]
	}]{})
	fmt.Printf("%T %T\n", Box[interface{ m(any) }]{}, Box[func(rune, ...Box[int]) (a chan<- int)]{})
	fmt.Printf("%v %+v %#v\n", Pair[int, string]{1, "a"}, Pair[int, id]{1, 2}, Box[Pair[id, string]]{})
	t := reflect.TypeOf(map[string]Box[Pair[string, id]]{}).Elem()
	fmt.Println(t.Name(), t, t.PkgPath(), t.Field(0).Type.Name())
	fmt.Println(plain(1), plain("x"))
	fmt.Println(nested(1))
	fmt.Println(Box[int]{}.value(), (&Box[string]{}).pointer())
	local(1)
	local([]id{})
	type outer struct{}
	local(outer{})
}

// want output:
// main.Pair[int,string] *main.Box[main.Pair[main.id,[]uint8]] main.Func[int,main.Box[error]]
// main.Box[strings.Builder] main.Box[*sync/atomic.Int64]
// main.Box[struct { A int "tag:\"x\""; main.b int "tag:\"x\""; main.id; main.error = error; Box = main.Box[int] }]
// main.Box[interface { main.m(interface {}) }] main.Box[func(int32, ...main.Box[int]) chan<- int]
// {1 a} {Key:1 Val:2} main.Box[main.Pair[main.id,string]]{v:main.Pair[main.id,string]{Key:0, Val:""}}
// Box[main.Pair[string,main.id]] main.Box[main.Pair[string,main.id]] main Pair[string,main.id]
// main.plain[...] main.plain[...]
// main.nested[...].func1 main.nested[...].func2
// main.Box[...].value main.(*Box[...]).pointer
// main.inner[int] main.Box[main.inner[int]·1] main.Box[*main.inner[int]·1] main.Box[[]int]
// main.inner[[]main.id] main.Box[main.inner[[]main.id]·1] main.Box[*main.inner[[]main.id]·1] main.Box[[][]main.id]
// main.inner[main.outer·2] main.Box[main.inner[main.outer·2]·1] main.Box[*main.inner[main.outer·2]·1] main.Box[[]main.outer·2]
