// Cond: goroutines that wait until somebody says that something changed.
package sync

// A Cond has a lock that is held when the condition is looked at or changed, and while calling Wait.
type Cond struct {
	noCopy  noCopy
	L       Locker
	notify  notifyList
	checker copyChecker
}

func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
//line sync/cond.go:68
	c.checker.check()
	ticket := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
//line sync/cond.go:71
	runtime_notifyListWait(&c.notify, ticket)
	c.L.Lock()
}

// Signal wakes the goroutine that waits longest.
func (c *Cond) Signal() {
//line sync/cond.go:83
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

// Broadcast wakes all.
func (c *Cond) Broadcast() {
//line sync/cond.go:92
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}

// copyChecker remembers where it is used first, to notice copies.
type copyChecker struct{ self *copyChecker }

func (c *copyChecker) check() {
	if c.self == nil {
		c.self = c
	}
	if c.self != c {
//line sync/cond.go:107
		panic("sync.Cond is copied")
	}
}
