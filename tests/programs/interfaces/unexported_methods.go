// Methods with the same unexported name in one package satisfy the interface; interface values call through embedded ones.
package main

import "fmt"

type hidden interface{ secret() string }
type a struct{}
type b struct{ hidden }
type c struct{ *b }

func (a) secret() string { return "a" }

type override struct{ b }

func (override) secret() string { return "override" }

func main() {
	var h hidden = c{&b{a{}}}
	fmt.Println(h.secret(), h.(c).b.hidden.secret())
	h = override{b{h}}
	fmt.Println(h.secret(), h.(override).b.secret())
	fmt.Printf("%T %T\n", h, (*interface {
		secret() string
		Public()
	})(nil))
	defer func() { fmt.Println(recover()) }()
	_ = any(1).(interface{ secret() string })
	// want output:
	// a a
	// override a
	// main.override *interface { Public(); main.secret() string }
	// interface conversion: int is not interface { main.secret() string }: missing method secret
}
