// Once: an action that happens one time. Callers that come while it runs wait for its end.
package sync

import "sync/atomic"

// A Once has not run at first.
type Once struct {
	_    noCopy
	done uint32
	m    Mutex
}

//gopark:inlined
func (o *Once) Do(f func()) {
	if atomic.LoadUint32(&o.done) == 0 {
//line sync/once.go:69
		o.doSlow(f)
	}
}

// doSlow counts a panic of f as done, too.
//
//line sync/once.go:73
func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		defer atomic.StoreUint32(&o.done, 1)
//line sync/once.go:78
		f()
	}
}
