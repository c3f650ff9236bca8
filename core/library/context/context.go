// Package context: deadlines, cancellation and values that travel along calls.
package context

import (
	"errors"
	"reflect"
	"sync"
	"time"
)

// A Context carries a deadline, a cancellation and values; any number of goroutines may use it.
type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

// Canceled is the error of a context that was cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled and carries nothing.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background is the root of a program's contexts.
func Background() Context { return backgroundCtx{} }

// TODO stands where it is not clear yet which context to use.
func TODO() Context { return todoCtx{} }

const noParent = "cannot create context from nil parent"

type CancelFunc func()

type CancelCauseFunc func(cause error)

// WithCancel returns a child of parent and the function that cancels it.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
//line context/context.go:241
	c := withCancel(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a reason that Cause tells.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
//line context/context.go:269
	c := withCancel(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func withCancel(parent Context) *cancelCtx {
	if parent == nil {
//line context/context.go:275
		panic(noParent)
	}
	c := &cancelCtx{}
	c.propagateCancel(parent, c)
	return c
}

// Cause returns why c was cancelled, nil if it was not.
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if owner, ok := c.Value(&cancelCtxKey).(*cancelCtx); ok {
		owner.mu.Lock()
		cause := owner.cause
		owner.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return err
}

// AfterFunc runs f in its own goroutine once ctx is cancelled; stop prevents that and reports whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.cancelCtx.propagateCancel(ctx, a)
	return func() bool {
		isStopped := false
		a.once.Do(func() { isStopped = true })
		if isStopped {
			a.cancel(true, Canceled, nil)
		}
		return isStopped
	}
}

type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// afterFuncCtx runs f when it is cancelled.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once // f is started, or stopped from starting
	f    func()
}

func (a *afterFuncCtx) cancel(removeFromParent bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if removeFromParent {
		removeChild(a.Context, a)
	}
	a.once.Do(func() {
//line context/context.go:358
		go a.f()
	})
}

// stopCtx is the parent of a context that was registered with the parent's own AfterFunc method.
type stopCtx struct {
	Context
	stop func() bool
}

// A canceler can be cancelled by its parent.
type canceler interface {
	cancel(removeFromParent bool, err, cause error)
	Done() <-chan struct{}
}

// cancelCtxKey's address is the key under which a cancelCtx returns itself.
var cancelCtxKey int

// closedChannel is the Done channel of whoever was cancelled before anybody asked for one.
var closedChannel = make(chan struct{})

func init() { close(closedChannel) }

// parentCancelCtx finds the cancelCtx that decides about parent, unless foreign code stands between.
func parentCancelCtx(parent Context) (*cancelCtx, bool) {
	done := parent.Done()
	if done == nil || done == closedChannel {
		return nil, false
	}
	owner, ok := parent.Value(&cancelCtxKey).(*cancelCtx)
	if !ok || owner.done != done {
		return nil, false
	}
	return owner, true
}

func removeChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	owner, ok := parentCancelCtx(parent)
	if !ok {
		return
	}
	owner.mu.Lock()
	delete(owner.children, child)
	owner.mu.Unlock()
}

// cancelCtx can be cancelled, and then cancels its children.
type cancelCtx struct {
	Context
	mu       sync.Mutex // guards the rest
	done     chan struct{}
	children map[canceler]struct{}
	err      error
	cause    error
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelCtxKey {
		return c
	}
	return value(c.Context, key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	if c.done == nil {
		c.mu.Lock()
		if c.done == nil {
			c.done = make(chan struct{})
		}
		c.mu.Unlock()
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	err := c.err
	if err != nil {
		<-c.Done() // who sees an error must see the channel closed
	}
	return err
}

// propagateCancel makes child be cancelled when parent is.
func (c *cancelCtx) propagateCancel(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if owner, ok := parentCancelCtx(parent); ok {
		owner.adopt(child)
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.mu.Lock()
		stop := a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{parent, stop}
		c.mu.Unlock()
		return
	}
//line context/context.go:522
	go func() {
		select {
		case <-parent.Done():
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

func (c *cancelCtx) adopt(child canceler) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		child.cancel(false, c.err, c.cause)
		return
	}
	if c.children == nil {
		c.children = map[canceler]struct{}{}
	}
	c.children[child] = struct{}{}
}

func (c *cancelCtx) cancel(removeFromParent bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err, c.cause = err, cause
	if c.done == nil {
		c.done = closedChannel
	} else {
		close(c.done)
	}
	for child := range c.children {
		child.cancel(false, err, cause)
	}
	c.children = nil
	c.mu.Unlock()
	if removeFromParent {
		removeChild(c.Context, c)
	}
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

func contextName(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return reflect.TypeOf(c).String()
}

// WithoutCancel returns a child of parent that is not cancelled with it.
func WithoutCancel(parent Context) Context {
	if parent == nil {
//line context/context.go:587
		panic(noParent)
	}
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct{ c Context }

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return value(c, key) }
func (c withoutCancelCtx) String() string                        { return contextName(c.c) + ".WithoutCancel" }

// WithDeadline returns a child of parent that is cancelled at d at the latest.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
//line context/context.go:626
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the cause for the case that the deadline passes.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
//line context/context.go:634
		panic(noParent)
	}
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.cancelCtx.propagateCancel(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	}
	return c, func() { c.cancel(true, Canceled, nil) }
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
//line context/context.go:704
	return WithDeadline(parent, time.Now().Add(timeout))
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
//line context/context.go:711
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// timerCtx is a cancelCtx with a deadline; cancelCtx.mu guards the timer.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return contextName(c.cancelCtx.Context) + ".WithDeadline(" +
		c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(removeFromParent bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause)
	if removeFromParent {
		removeChild(c.cancelCtx.Context, c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// WithValue returns a child of parent in which key stands for val.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
//line context/context.go:729
		panic(noParent)
	}
	if key == nil {
//line context/context.go:732
		panic("nil key")
	}
	if !reflect.TypeOf(key).Comparable() {
//line context/context.go:735
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

// text shows a key or value: itself if it knows how, else its type.
func text(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return reflect.TypeOf(v).String()
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return value(c.Context, key)
}

// value looks for key from c outwards, without recursion through the contexts of this package.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if key == ctx.key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &cancelCtxKey {
				return ctx
			}
			c = ctx.Context
		case *timerCtx:
			if key == &cancelCtxKey {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &cancelCtxKey {
				return nil // no cancellation from above reaches this one
			}
			c = ctx.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}
