// Package sync: locks and meeting points of goroutines.
package sync

import isync "internal/sync"

// noCopy marks what must not be copied after first use, for vet.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a mutual exclusion lock, unlocked at first.
type Mutex struct {
	_  noCopy
	mu isync.Mutex
}

//gopark:inlined
//line sync/mutex.go:45
func (m *Mutex) Lock() {
	m.mu.Lock()
}

//gopark:inlined
//line sync/mutex.go:54
func (m *Mutex) TryLock() bool {
	return m.mu.TryLock()
}

//gopark:inlined
//line sync/mutex.go:64
func (m *Mutex) Unlock() {
	m.mu.Unlock()
}
