// Tickers: the time again and again.
package time

// A Ticker sends the time on C every period; a slow receiver misses some.
type Ticker struct {
	C <-chan Time
	r *runtimeTimer
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
//line time/tick.go:38
		panic("non-positive interval for NewTicker")
	}
	c, r := newTimer(d, d)
	return &Ticker{c, r}
}

// Stop ends the ticks; it does not close C.
func (t *Ticker) Stop() {
	if t.r != nil {
		stopTimer(t.r)
	}
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
//line time/tick.go:67
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.r, deadline(d), int64(d))
}

// Tick is the channel of a new ticker; nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
