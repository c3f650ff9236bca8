// A method of a constraint is the type argument's own: promoted, of a pointer, or of an interface.
package main

import "fmt"

type Namer interface{ Name() string }

type dog struct{ name string }

func (d dog) Name() string { return "dog " + d.name }

type cat struct{ name string }

func (c *cat) Name() string { return "cat " + c.name }

type puppy struct {
	age int
	*dog
}

type wrapped struct{ Namer }

type number int

func (n number) Name() string { return fmt.Sprint("number ", int(n)) }

func names[T Namer](all ...T) (out []string) {
	for i, one := range all {
		out = append(out, one.Name())
		f := all[i].Name
		out = append(out, f())
	}
	return
}

type settable[T any] interface {
	*T
	Set(string)
	comparable
}

type config struct{ text string }

func (c *config) Set(text string) { c.text = "<" + text + ">" }

type verbose struct {
	level int
	config
}

func parsed[T any, P settable[T]](texts ...string) []T {
	result := make([]T, len(texts))
	for i, text := range texts {
		P(&result[i]).Set(text)
		p := P(&result[i])
		if p == nil || p != P(&result[i]) {
			panic("pointers differ")
		}
	}
	return result
}

func fresh[T any, P settable[T]](text string) T {
	var value T
	set := P(&value).Set
	set(text)
	defer P(&value).Set("late")
	return value
}

func main() {
	fmt.Println(names(dog{"a"}, dog{"b"}))
	fmt.Println(names(&dog{"p"}))
	fmt.Println(names(&cat{"c"}))
	fmt.Println(names(puppy{1, &dog{"d"}}), names(&puppy{2, &dog{"e"}}))
	fmt.Println(names[Namer](dog{"f"}, &cat{"g"}, number(3)))
	fmt.Println(names(wrapped{&cat{"h"}}), names(number(7)))
	fmt.Println(parsed[config]("x", "y"))
	fmt.Println(parsed[verbose]("z"), fresh[config]("n"))
}

// want output:
// [dog a dog a dog b dog b]
// [dog p dog p]
// [cat c cat c]
// [dog d dog d] [dog e dog e]
// [dog f dog f cat g cat g number 3 number 3]
// [cat h cat h] [number 7 number 7]
// [{<x>} {<y>}]
// [{0 {<z>}}] {<n>}
