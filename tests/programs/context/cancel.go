// Cancelling a context closes Done of it and its children, with cause.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	child, stop := context.WithTimeout(context.WithValue(ctx, key("user"), "bob"), time.Hour)
	defer stop()
	fmt.Println(ctx.Err(), child.Value(key("user")), child.Value(key("x")))
	cancel()
	<-child.Done()
	fmt.Println(ctx.Err(), child.Err(), context.Cause(child))
	caused, because := context.WithCancelCause(context.Background())
	because(errors.New("reason"))
	fmt.Println(caused.Err(), context.Cause(caused))
	short, done := context.WithTimeout(context.Background(), time.Millisecond)
	defer done()
	<-short.Done()
	fmt.Println(short.Err(), errors.Is(short.Err(), context.DeadlineExceeded))
	fmt.Println(context.Background(), ctx, context.WithValue(ctx, key("k"), "v"))
	ran := make(chan bool)
	context.AfterFunc(ctx, func() { ran <- true })
	fmt.Println(<-ran)
	// want output:
	// <nil> bob <nil>
	// context canceled context canceled context canceled
	// context canceled reason
	// context deadline exceeded true
	// context.Background context.Background.WithCancel context.Background.WithCancel.WithValue(main.key, v)
	// true
}
