// Deferred functions of loops, branches, closures and methods run at the end of the function around, whatever way it ends.
package main

import "fmt"

func say(s ...any) { fmt.Print(s...); fmt.Print(";") }

func f(n int) (err error) {
	defer say("last")
	if n > 0 {
		defer say("if", n)
	}
	switch n {
	case 2:
		defer say("switch")
		return fmt.Errorf("two")
	case 3:
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered %v", r)
			}
		}()
		panic("three")
	}
	for i := range n {
		defer say("loop", i)
		if i == 3 {
			goto end
		}
	}
	func() {
		defer say("literal")
		say("body")
	}()
end:
	defer say("end")
	return
}

func main() {
	for n := range 6 {
		err := f(n)
		fmt.Println(err)
	}
	// want output:
	// body;literal;end;last;<nil>
	// body;literal;end;loop0;if1;last;<nil>
	// switch;if2;last;two
	// if3;last;recovered three
	// end;loop3;loop2;loop1;loop0;if4;last;<nil>
	// end;loop3;loop2;loop1;loop0;if5;last;<nil>
}
