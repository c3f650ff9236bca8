// Package reflect makes channels, sends and receives, and selects among cases that are known at run time only.
package main

import (
	"fmt"
	"reflect"
	"sync"
	"time"
)

type T struct {
	c chan int
	D <-chan int
	E chan<- string
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func types() {
	fmt.Println(reflect.TypeFor[error](), reflect.TypeFor[map[string]int](), reflect.TypeFor[any](), reflect.TypeFor[T]().Kind())
	i := reflect.TypeFor[int16]()
	fmt.Println(reflect.ChanOf(reflect.BothDir, i), reflect.ChanOf(reflect.SendDir, i), reflect.ChanOf(reflect.RecvDir, i))
	r := reflect.ChanOf(reflect.RecvDir, i)
	fmt.Println(reflect.ChanOf(reflect.BothDir, r), reflect.ChanOf(reflect.SendDir, r), reflect.ChanOf(reflect.RecvDir, r))
	fmt.Println(reflect.ChanOf(reflect.BothDir, reflect.TypeOf(0)) == reflect.TypeOf(make(chan int)), r.ChanDir(), r.Elem())
	try("dir", func() { reflect.ChanOf(7, i) })
	try("size", func() { reflect.ChanOf(3, reflect.ArrayOf(1<<16, reflect.TypeFor[byte]())) })
}

func single() {
	c := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeOf("")), 2)
	fmt.Println(c.Type(), c.Len(), c.Cap(), c.IsNil())
	c.Send(reflect.ValueOf("a"))
	fmt.Println(c.TrySend(reflect.ValueOf("b")), c.TrySend(reflect.ValueOf("c")), c.Len())
	fmt.Println(c.Recv())
	c.Close()
	fmt.Println(c.TryRecv())
	x, ok := c.Recv()
	fmt.Printf("%q %v\n", x, ok)
	try("send", func() { c.Send(reflect.ValueOf("d")) })
	try("try send", func() { c.TrySend(reflect.ValueOf("d")) })
	try("close", func() { c.Close() })
	d := make(chan any)
	go func() { d <- 3; d <- nil; close(d) }()
	v := reflect.ValueOf(d)
	for {
		x, ok := v.Recv()
		if !ok {
			break
		}
		fmt.Println(x.Kind(), x.Elem(), x.IsNil())
	}
	x, ok = reflect.ValueOf(make(chan int)).TryRecv()
	fmt.Println(x.IsValid(), ok)
	p := make(chan int8)
	var wait sync.WaitGroup
	wait.Go(func() { fmt.Println(<-p, <-p) })
	reflect.ValueOf(p).Send(reflect.ValueOf(int8(-5)))
	reflect.ValueOf(p).Send(reflect.ValueOf(int8(6)))
	wait.Wait()
}

func wrong() {
	t := reflect.ValueOf(T{make(chan int), make(chan int), make(chan string)})
	try("unexported recv", func() { t.Field(0).Recv() })
	try("unexported send", func() { t.Field(0).TrySend(reflect.ValueOf(1)) })
	try("unexported value", func() { reflect.ValueOf(make(chan chan int)).Send(t.Field(0)) })
	try("recv-only", func() { t.Field(1).Send(reflect.ValueOf(1)) })
	try("close recv-only", func() { t.Field(1).Close() })
	try("send-only", func() { t.Field(2).TryRecv() })
	try("type", func() { t.Field(2).Send(reflect.ValueOf(1)) })
	try("nil value", func() { t.Field(2).Send(reflect.Value{}) })
	try("kind", func() { reflect.ValueOf(1).Recv() })
	try("zero", func() { reflect.Value{}.Close() })
	try("kind", func() { reflect.ValueOf(1).TrySend(reflect.ValueOf(1)) })
	try("close nil", func() { reflect.ValueOf((chan int)(nil)).Close() })
	try("make", func() { reflect.MakeChan(reflect.TypeOf(1), 0) })
	try("make", func() { reflect.MakeChan(reflect.TypeOf(make(<-chan int)), 0) })
	try("make", func() { reflect.MakeChan(reflect.TypeOf(make(chan int)), -1) })
	try("make", func() { reflect.MakeChan(reflect.TypeOf(make(chan int)), 1<<62) })
}

func selects() {
	a, b, none := make(chan int, 1), make(chan string), (chan bool)(nil)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(none)},
		{Dir: reflect.SelectRecv},
		{Dir: reflect.SelectSend},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf("x")},
	}
	show := func(chosen int, x reflect.Value, ok bool) { fmt.Println(chosen, x, x.IsValid(), ok) }
	a <- 4
	show(reflect.Select(cases))
	go func() { time.Sleep(1); fmt.Println(<-b); a <- 5; close(a) }()
	show(reflect.Select(cases))
	show(reflect.Select(cases))
	show(reflect.Select(cases))
	show(reflect.Select(append(cases[1:4:4], reflect.SelectCase{Dir: reflect.SelectDefault})))
	show(reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}}))
	timeout := reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(time.After(time.Millisecond))}
	chosen, _, ok := reflect.Select([]reflect.SelectCase{cases[1], timeout})
	fmt.Println(chosen, ok)
	counts := map[int]int{}
	full := make(chan int, 100)
	ready := reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(full), Send: reflect.ValueOf(1)}
	for range 100 {
		chosen, _, _ := reflect.Select([]reflect.SelectCase{ready, ready, ready})
		counts[chosen]++
	}
	fmt.Println(len(counts), len(full))
	close(b)
	try("closed", func() { reflect.Select(cases[4:]) })
	one := func(dir reflect.SelectDir, c, x any) func() {
		return func() { reflect.Select([]reflect.SelectCase{{dir, reflect.ValueOf(c), reflect.ValueOf(x)}}) }
	}
	try("dir", one(0, nil, nil))
	try("default", one(reflect.SelectDefault, a, nil))
	try("default", one(reflect.SelectDefault, nil, 1))
	try("recv", one(reflect.SelectRecv, a, 1))
	try("recv", one(reflect.SelectRecv, (chan<- int)(a), nil))
	try("send", one(reflect.SelectSend, (<-chan int)(a), 1))
	try("send", one(reflect.SelectSend, full, nil))
	try("send", one(reflect.SelectSend, full, "x"))
	try("kind", one(reflect.SelectRecv, 1, nil))
	try("defaults", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
	})
	try("unexported", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(T{}).Field(0)}})
	})
}

func main() {
	types()
	single()
	wrong()
	selects()
	// want output:
	// error map[string]int interface {} struct
	// chan int16 chan<- int16 <-chan int16
	// chan (<-chan int16) chan<- <-chan int16 <-chan <-chan int16
	// true <-chan int16
	// dir reflect.ChanOf: invalid dir
	// size reflect.ChanOf: element size too large
	// chan string 0 2 false
	// true false 2
	// a true
	// b true
	// "" false
	// send send on closed channel
	// try send send on closed channel
	// close close of closed channel
	// interface 3 false
	// interface <invalid reflect.Value> true
	// false false
	// -5 6
	// unexported recv reflect: reflect.Value.Recv using value obtained using unexported field
	// unexported send reflect: reflect.Value.TrySend using value obtained using unexported field
	// unexported value reflect: reflect.Value.Send using value obtained using unexported field
	// recv-only reflect: send on recv-only channel
	// close recv-only reflect: close of receive-only channel
	// send-only reflect: recv on send-only channel
	// type reflect.Value.Send: value of type int is not assignable to type string
	// nil value reflect: call of reflect.Value.Send on zero Value
	// kind reflect: call of reflect.Value.Recv on int Value
	// zero reflect: call of reflect.Value.Close on zero Value
	// kind reflect: call of reflect.Value.TrySend on int Value
	// close nil close of nil channel
	// make reflect.MakeChan of non-chan type
	// make reflect.MakeChan: unidirectional channel type
	// make reflect.MakeChan: negative buffer size
	// make makechan: size out of range
	// 0 4 true true
	// x
	// 4 <invalid reflect.Value> false false
	// 0 5 true true
	// 0 0 true false
	// 3 <invalid reflect.Value> false false
	// 0 <invalid reflect.Value> false false
	// 1 true
	// 3 100
	// closed send on closed channel
	// dir reflect.Select: invalid Dir
	// default reflect.Select: default case has Chan value
	// default reflect.Select: default case has Send value
	// recv reflect.Select: RecvDir case has Send value
	// recv reflect.Select: RecvDir case using send-only channel
	// send reflect.Select: SendDir case using recv-only channel
	// send reflect.Select: SendDir case missing Send value
	// send reflect.Select: value of type string is not assignable to type int
	// kind reflect: call of unknown method on int Value
	// defaults reflect.Select: multiple default cases
	// unexported reflect: unknown method using value obtained using unexported field
}
