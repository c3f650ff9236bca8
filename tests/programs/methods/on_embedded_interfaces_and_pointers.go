// Method values of promoted, interface and pointer receivers bind at once; overriding by depth; a nil embedded pointer panics late.
package main

import "fmt"

type animal interface {
	Sound() string
	Name() string
}
type base struct{ name string }

func (b *base) Name() string    { return b.name }
func (b *base) Rename(n string) { b.name = n }
func (base) Sound() string      { return "..." }

type dog struct{ *base }

func (dog) Sound() string { return "woof" }

type puppy struct {
	dog
	age int
}
type loud struct{ animal }

func (l loud) Sound() string { return l.animal.Sound() + "!" }

func main() {
	p := puppy{dog{&base{"rex"}}, 1}
	var a animal = p
	l := loud{loud{a}}
	sound, name, rename := l.Sound, a.Name, p.Rename
	rename("max")
	fmt.Println(sound(), name(), l.Name(), p.base.Sound(), p.dog.base.name)
	p.base = &base{"other"}
	rename("still the first")
	fmt.Println(p.Name(), a.Name(), l.animal.(loud).animal.(puppy).age)
	fmt.Println(animal.Sound(l), (*base).Name(p.base), puppy.Sound(p), (*puppy).Name(&p))
	defer func() { fmt.Println(recover()) }()
	none := dog{}
	fmt.Println(none.Sound())
	fmt.Println(none.Name())
	// want output:
	// woof!! max max ... max
	// other still the first 1
	// woof!! other woof other
	// woof
	// runtime error: invalid memory address or nil pointer dereference
}
