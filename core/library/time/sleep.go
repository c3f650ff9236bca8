// Sleep and timers.
package time

//line runtime/time.go:363
func Sleep(d Duration)

// runtimeTimer is what the runtime knows of a timer; the layout is part of its contract (NATIVES.md).
//
//line time/sleep.go:20
type runtimeTimer struct {
	c      chan Time // gets the time when it is due,
	f      func()    // or this is started in a goroutine
	loc    *Location
	when   int64
	period int64
	words  [3]uint64 // the runtime's own
}

func startTimer(t *runtimeTimer)
func stopTimer(t *runtimeTimer) bool
func resetTimer(t *runtimeTimer, when, period int64) bool

// deadline is d from now on the runtime's clock, at the end of time if that is too far.
func deadline(d Duration) int64 {
	now := runtimeNano()
	if d <= 0 {
		return now
	}
	if when := now + int64(d); when >= 0 {
		return when
	}
	return 1<<63 - 1
}

// newTimer starts a timer that sends on the returned channel.
func newTimer(d, period Duration) (c chan Time, r *runtimeTimer) {
	c = make(chan Time, 1)
	r = &runtimeTimer{c: c, loc: Local, when: deadline(d), period: int64(period)}
	startTimer(r)
	return c, r
}

// A Timer sends the time on C, or starts a function, once.
type Timer struct {
	C <-chan Time
	r *runtimeTimer
}

func NewTimer(d Duration) *Timer {
	c, r := newTimer(d, 0)
	return &Timer{c, r}
}

// AfterFunc starts f in a goroutine after d.
func AfterFunc(d Duration, f func()) *Timer {
	r := &runtimeTimer{f: f, when: deadline(d)}
	startTimer(r)
	return &Timer{nil, r}
}

func After(d Duration) <-chan Time {
	c, _ := newTimer(d, 0)
	return c
}

// Stop prevents the timer from firing and reports whether it did.
func (t *Timer) Stop() bool {
	if t.r == nil {
//line time/sleep.go:115
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.r)
}

// Reset makes the timer fire after d and reports whether it was still to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.r == nil {
//line time/sleep.go:173
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.r, deadline(d), 0)
}
