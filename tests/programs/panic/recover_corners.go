// Who recovers, when several calls are deferred, panic again, or end their goroutine.
package main

import (
	"fmt"
	"runtime"
)

func nested() {
	defer func() {
		defer func() {
			fmt.Println("inner", recover())
		}()
		fmt.Println("outer", recover())
		panic("second")
	}()
	panic("first")
}

func nested2() {
	defer fmt.Println("nested2 end")
	defer func() {
		fmt.Println("r2", recover())
	}()
	defer func() {
		defer func() {
			panic("third")
		}()
		panic("second")
	}()
	panic("first")
}

func helper() any { return recover() }

func indirect() {
	defer func() { fmt.Println("direct:", recover()) }()
	defer func() { fmt.Println("via helper:", helper()) }()
	defer func() { func() { fmt.Println("via lit:", recover()) }() }()
	panic("p")
}

type R struct{}

func (R) rec()   { fmt.Println("method rec:", recover()) }
func (*R) prec() { fmt.Println("pmethod rec:", recover()) }

type IR interface{ rec() }

func methods() {
	func() { defer R{}.rec(); panic(1) }()
	func() { r := &R{}; defer r.rec(); panic(2) }()
	func() { r := &R{}; defer r.prec(); panic(3) }()
	func() { var i IR = R{}; defer i.rec(); panic(4) }()
	func() { var i IR = &R{}; defer i.rec(); panic(5) }()
	func() { f := R{}.rec; defer f(); panic(6) }()
	func() { f := R.rec; defer f(R{}); panic(7) }()
	func() { f := (*R).rec; defer f(&R{}); panic(8) }()
	func() { f := IR.rec; defer f(R{}); panic(9) }()
	func() { type W struct{ R }; var i IR = W{}; defer i.rec(); panic(10) }()
	func() { type W struct{ IR }; w := W{R{}}; defer w.rec(); panic(11) }()
	func() { type W struct{ *R }; w := W{&R{}}; defer w.prec(); panic(12) }()
	func() { defer func() { fmt.Println("after defer recover:", recover()) }(); defer recover(); panic(13) }()
	func() { defer func() { fmt.Println("after defer panic:", recover()) }(); defer panic(14) }()
}

func result() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("rec: %v", r)
		}
	}()
	n = 5
	var p *int
	*p = 1
	return 7, nil
}

func goexit() {
	done := make(chan int)
	go func() {
		defer close(done)
		defer func() { fmt.Println("g1", recover()) }()
		defer func() {
			defer func() { fmt.Println("g2", recover()) }()
			panic("in deferred of goexit")
		}()
		runtime.Goexit()
	}()
	<-done
	done = make(chan int)
	go func() {
		defer close(done)
		defer func() { fmt.Println("g3", recover()) }()
		defer func() {
			runtime.Goexit()
		}()
		panic("then goexit")
	}()
	<-done
	done = make(chan int)
	go func() {
		defer close(done)
		defer fmt.Println("g4")
		func() {
			defer func() { fmt.Println("g5", recover()) }()
			defer func() {
				defer func() { runtime.Goexit() }()
				panic("x")
			}()
			panic("y")
		}()
		fmt.Println("not reached?")
	}()
	<-done
	done = make(chan int)
	go func() {
		defer close(done)
		func() {
			defer func() { fmt.Println("g6", recover()) }()
			defer func() { recover(); fmt.Println("recovered in Goexit") }()
			defer func() { panic("during goexit") }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	<-done
}

func loop() {
	for i := 0; i < 3; i++ {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("loop", r)
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
		}()
	}
}

func recoverTwice() {
	defer func() {
		fmt.Println(recover(), recover())
		defer func() { fmt.Println("after", recover()) }()
	}()
	panic("once")
}

func deferInDeferred() {
	defer func() {
		defer func() {
			defer func() { fmt.Println("deep", recover()) }()
		}()
	}()
	defer func() { fmt.Println("shallow", recover()) }()
	panic("v")
}

func panicInRecovered() (s string) {
	defer func() { s += fmt.Sprint(" outer:", recover()) }()
	func() {
		defer func() {
			s += fmt.Sprint("inner:", recover())
			panic("again")
		}()
		panic("one")
	}()
	return "unreached"
}

func modifiesLoopDefer() {
	for i := range 3 {
		defer func(n int) {
			if r := recover(); r != nil {
				fmt.Println("rec", n, r)
				if n > 0 {
					panic(fmt.Sprint("from ", n))
				}
			}
		}(i)
	}
	panic("start")
}

func main() {
	nested()
	nested2()
	indirect()
	methods()
	fmt.Println(result())
	goexit()
	loop()
	recoverTwice()
	deferInDeferred()
	fmt.Println(panicInRecovered())
	modifiesLoopDefer()
	fmt.Println(recover())
}

// want output:
// outer first
// inner second
// r2 third
// nested2 end
// via lit: <nil>
// via helper: <nil>
// direct: p
// method rec: 1
// method rec: 2
// pmethod rec: 3
// method rec: 4
// method rec: 5
// method rec: 6
// method rec: 7
// method rec: 8
// method rec: 9
// method rec: 10
// method rec: 11
// pmethod rec: 12
// after defer recover: 13
// after defer panic: 14
// 5 rec: runtime error: invalid memory address or nil pointer dereference
// g2 in deferred of goexit
// g1 <nil>
// g3 <nil>
// g5 <nil>
// g4
// recovered in Goexit
// g6 <nil>
// loop 0
// loop 2
// once <nil>
// after <nil>
// shallow v
// deep <nil>
// inner:one outer:again
// rec 2 start
// rec 1 from 2
// rec 0 from 1
// <nil>
