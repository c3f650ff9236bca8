// Package iter: functions that pass a sequence's values on, and pulling values out of them.
//
// A pulled sequence runs on a goroutine of its own that is no part of the schedule: it and the one that pulls hand the turn to each other.
package iter

import "runtime"

// Seq passes values to yield until it returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 passes pairs of values to yield until it returns false.
type Seq2[K, V any] func(yield func(K, V) bool)

// A coroutine is the goroutine that has no turn, in the runtime's words.
type coroutine struct{ word uint64 }

// expect makes the goroutine that the next go statement starts wait for a turn in c.
func expect(c *coroutine)

// switchOver gives the turn to the other side and returns when it comes back, or when the other side has ended.
func switchOver(c *coroutine)

// puller is what both sides know.
type puller struct {
	coroutine
	isDone    bool // the sequence has ended or was stopped
	wantsNext bool // next waits for a value
	isExiting bool // the sequence called runtime.Goexit
	reason    any  // of its panic
}

// ended notes how the sequence ended: it is deferred around it.
func (p *puller) ended(hasReturned *bool) {
	p.reason = recover()
	p.isExiting = p.reason == nil && !*hasReturned
	p.isDone = true
}

// Pull gives the values of seq one by one. Unless next returned false, stop must be called.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var v V
	ok := false
	p := new(puller)
	expect(&p.coroutine)
//line iter/iter.go:271
	go func() {
		if p.isDone {
			return
		}
		yield := func(value V) bool {
			if p.isDone {
				return false
			}
			if !p.wantsNext {
//line iter/iter.go:282
				panic("iter.Pull: yield called again before next")
			}
			p.wantsNext = false
			v, ok = value, true
//line iter/iter.go:287
			switchOver(&p.coroutine)
			return !p.isDone
		}
		hasReturned := false
		defer p.ended(&hasReturned)
//line iter/iter.go:301
		seq(yield)
		var zero V
		v, ok = zero, false
		hasReturned = true
	}()
	next = func() (value V, isValue bool) {
		if p.isDone {
			return value, false
		}
		if p.wantsNext {
//line iter/iter.go:313
			panic("iter.Pull: next called again before yield")
		}
		p.wantsNext = true
//line iter/iter.go:317
		switchOver(&p.coroutine)
		if p.isExiting {
//line iter/iter.go:324
			runtime.Goexit()
		}
		if p.reason != nil {
//line iter/iter.go:326
			panic(p.reason)
		}
		return v, ok
	}
	stop = func() {
		if p.isDone {
			return
		}
		p.isDone = true
//line iter/iter.go:337
		switchOver(&p.coroutine)
		if p.isExiting {
//line iter/iter.go:344
			runtime.Goexit()
		}
		if p.reason != nil {
//line iter/iter.go:346
			panic(p.reason)
		}
	}
	return next, stop
}

// Pull2 gives the pairs of seq one by one. Unless next returned false, stop must be called.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var k K
	var v V
	ok := false
	p := new(puller)
	expect(&p.coroutine)
//line iter/iter.go:387
	go func() {
		if p.isDone {
			return
		}
		yield := func(key K, value V) bool {
			if p.isDone {
				return false
			}
			if !p.wantsNext {
//line iter/iter.go:398
				panic("iter.Pull2: yield called again before next")
			}
			p.wantsNext = false
			k, v, ok = key, value, true
//line iter/iter.go:403
			switchOver(&p.coroutine)
			return !p.isDone
		}
		hasReturned := false
		defer p.ended(&hasReturned)
//line iter/iter.go:417
		seq(yield)
		var zeroK K
		var zero V
		k, v, ok = zeroK, zero, false
		hasReturned = true
	}()
	next = func() (key K, value V, isValue bool) {
		if p.isDone {
			return key, value, false
		}
		if p.wantsNext {
//line iter/iter.go:430
			panic("iter.Pull2: next called again before yield")
		}
		p.wantsNext = true
//line iter/iter.go:434
		switchOver(&p.coroutine)
		if p.isExiting {
//line iter/iter.go:441
			runtime.Goexit()
		}
		if p.reason != nil {
//line iter/iter.go:443
			panic(p.reason)
		}
		return k, v, ok
	}
	stop = func() {
		if p.isDone {
			return
		}
		p.isDone = true
//line iter/iter.go:454
		switchOver(&p.coroutine)
		if p.isExiting {
//line iter/iter.go:461
			runtime.Goexit()
		}
		if p.reason != nil {
//line iter/iter.go:463
			panic(p.reason)
		}
	}
	return next, stop
}
