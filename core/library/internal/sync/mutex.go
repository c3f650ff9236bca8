// Package sync (internal): the mutex under sync.Mutex.
//
// The state word: bit 0 locked, bit 1 woken (a waiter is awake and competes), bit 2 starving, the rest counts waiters.
// Normally an unlocking goroutine wakes the longest waiter and keeps running, so it may lock again before it.
// A waiter that waited more than a millisecond makes the mutex starving: then Unlock hands the lock over to the first
// waiter directly and newcomers queue behind the others.
package sync

import "sync/atomic"

const (
	locked = 1 << iota
	woken
	starving
	waiterShift = iota

	starvationLimitNs = 1e6
)

// A Mutex is unlocked at first.
type Mutex struct {
	state int32
	sema  uint32
}

//line runtime/sema.go:95
func runtime_SemacquireMutex(s *uint32, lifo bool, skip int)
func runtime_Semrelease(s *uint32, handoff bool, skip int)
func runtime_nanotime() int64

//line runtime/panic.go:1191
func fatal(text string)

//gopark:inlined
//line internal/sync/mutex.go:63
func (m *Mutex) Lock() {
	if atomic.CompareAndSwapInt32(&m.state, 0, locked) {
		return
	}
//line internal/sync/mutex.go:70
	m.lockSlow()
}

// TryLock takes the lock if that needs no waiting.
func (m *Mutex) TryLock() bool {
	old := m.state
	return old&(locked|starving) == 0 && atomic.CompareAndSwapInt32(&m.state, old, old|locked)
}

func (m *Mutex) lockSlow() {
	var waitingSince int64
	isStarving, isAwake := false, false
	for {
		old := atomic.LoadInt32(&m.state)
		next := old
		if old&starving == 0 {
			next |= locked
		}
		if old&(locked|starving) != 0 {
			next += 1 << waiterShift
		}
		if isStarving && old&locked != 0 {
			next |= starving
		}
		if isAwake {
			next &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, next) {
			continue
		}
		if old&(locked|starving) == 0 {
			return
		}
		hasWaited := waitingSince != 0 // then it keeps its place at the front
		if !hasWaited {
			waitingSince = runtime_nanotime()
		}
//line internal/sync/mutex.go:149
		runtime_SemacquireMutex(&m.sema, hasWaited, 2)
		isStarving = isStarving || runtime_nanotime()-waitingSince > starvationLimitNs
		if now := atomic.LoadInt32(&m.state); now&starving != 0 {
			// The lock was handed over: it counts as unlocked and this goroutine still as a waiter.
			delta := int32(locked - 1<<waiterShift)
			if !isStarving || now>>waiterShift == 1 {
				delta -= starving
			}
			atomic.AddInt32(&m.state, delta)
			return
		}
		isAwake = true
	}
}

//gopark:inlined
//line internal/sync/mutex.go:192
func (m *Mutex) Unlock() {
	if left := atomic.AddInt32(&m.state, -locked); left != 0 {
//line internal/sync/mutex.go:198
		m.unlockSlow(left)
	}
}

//line internal/sync/mutex.go:202
func (m *Mutex) unlockSlow(state int32) {
	if (state+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if state&starving != 0 {
		runtime_Semrelease(&m.sema, true, 2)
		return
	}
	for old := state; ; old = atomic.LoadInt32(&m.state) {
		if old>>waiterShift == 0 || old&(locked|woken|starving) != 0 {
			return
		}
		if atomic.CompareAndSwapInt32(&m.state, old, (old-1<<waiterShift)|woken) {
			runtime_Semrelease(&m.sema, false, 2)
			return
		}
	}
}
