// WaitGroup: wait for a number of tasks. The state word: upper half the counter, lower half the number of waiters.
package sync

import "sync/atomic"

// A WaitGroup counts tasks; the zero value counts none.
type WaitGroup struct {
	noCopy noCopy
	state  uint64
	sema   uint32
}

// Add changes the counter by delta and wakes the waiters when it reaches zero.
func (wg *WaitGroup) Add(delta int) {
	state := atomic.AddUint64(&wg.state, uint64(delta)<<32)
	counter, waiters := int32(state>>32), uint32(state)
	if counter < 0 {
//line sync/waitgroup.go:118
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && counter == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if counter > 0 || waiters == 0 {
		return
	}
	if atomic.LoadUint64(&wg.state) != state {
//line sync/waitgroup.go:132
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	atomic.StoreUint64(&wg.state, 0)
	for ; waiters != 0; waiters-- {
		runtime_Semrelease(&wg.sema, false, 0)
	}
}

//gopark:inlined
//line sync/waitgroup.go:155
func (wg *WaitGroup) Done() {
	wg.Add(-1)
}

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() {
	for {
		state := atomic.LoadUint64(&wg.state)
		if int32(state>>32) == 0 {
			return
		}
		if !atomic.CompareAndSwapUint64(&wg.state, state, state+1) {
			continue
		}
//line sync/waitgroup.go:206
		runtime_SemacquireWaitGroup(&wg.sema, false)
		if atomic.LoadUint64(&wg.state) != 0 {
//line sync/waitgroup.go:213
			panic("sync: WaitGroup is reused before previous Wait has returned")
		}
		return
	}
}

// Go runs f as a task in a goroutine. A panic of f is raised again without Done, so that nobody passes Wait before the end.
//
//line sync/waitgroup.go:236
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if reason := recover(); reason != nil {
//line sync/waitgroup.go:251
				panic(reason)
			}
			wg.Done()
		}()
//line sync/waitgroup.go:258
		f()
	}()
}
