// A context carries the word to stop down through the calls: cancel it, and whoever listens to Done goes home.
package main

import (
	"context"
	"fmt"
	"time"
)

func search(ctx context.Context, found chan<- string) {
	select {
	case <-time.After(time.Hour): // a slow search
		found <- "the answer"
	case <-ctx.Done():
		found <- "gave up: " + ctx.Err().Error()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	found := make(chan string)
	go search(ctx, found)
	fmt.Println(<-found) // want: gave up: context deadline exceeded
}
