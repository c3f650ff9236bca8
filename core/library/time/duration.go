// Durations and their text.
package time

// A Duration is a number of nanoseconds.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func (d Duration) Nanoseconds() int64  { return int64(d) }
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

func (d Duration) Seconds() float64 { return float64(d/Second) + float64(d%Second)/1e9 }
func (d Duration) Minutes() float64 { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }
func (d Duration) Hours() float64   { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

// String writes 1h2m3.4s; below a second the unit is ms, µs or ns.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	var buf [32]byte
	at := len(buf)
	left := uint64(d)
	if d < 0 {
		left = -left
	}
	if left < uint64(Second) {
		at = appendShort(buf[:], left)
	} else {
		at--
		buf[at] = 's'
		at, left = fraction(buf[:at], left, 9)
		at = integer(buf[:at], left%60)
		if left /= 60; left > 0 {
			at--
			buf[at] = 'm'
			at = integer(buf[:at], left%60)
			if left /= 60; left > 0 {
				at--
				buf[at] = 'h'
				at = integer(buf[:at], left)
			}
		}
	}
	if d < 0 {
		at--
		buf[at] = '-'
	}
	return string(buf[at:])
}

// appendShort writes less than a second at the end of buf and returns where it begins.
func appendShort(buf []byte, ns uint64) int {
	unit, digits := "ns", 0
	switch {
	case ns >= uint64(Millisecond):
		unit, digits = "ms", 6
	case ns >= uint64(Microsecond):
		unit, digits = "µs", 3
	}
	at := len(buf) - len(unit)
	copy(buf[at:], unit)
	at, ns = fraction(buf[:at], ns, digits)
	return integer(buf[:at], ns)
}

// fraction writes v / 10^digits after the point, without trailing zeros; it returns where it begins and the rest of v.
func fraction(buf []byte, v uint64, digits int) (int, uint64) {
	at, isShown := len(buf), false
	for range digits {
		digit := v % 10
		if isShown = isShown || digit != 0; isShown {
			at--
			buf[at] = byte(digit) + '0'
		}
		v /= 10
	}
	if isShown {
		at--
		buf[at] = '.'
	}
	return at, v
}

func integer(buf []byte, v uint64) int {
	at := len(buf)
	for {
		at--
		buf[at] = byte(v%10) + '0'
		if v /= 10; v == 0 {
			return at
		}
	}
}

// Truncate rounds d toward zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero; at the ends it stays a Duration.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	if d < 0 {
		rest = -rest
		if isBelowHalf(rest, m) {
			return d + rest
		}
		if up := d - m + rest; up < d {
			return up
		}
		return minDuration
	}
	if isBelowHalf(rest, m) {
		return d - rest
	}
	if up := d + m - rest; up > d {
		return up
	}
	return maxDuration
}

func isBelowHalf(x, m Duration) bool { return uint64(x)+uint64(x) < uint64(m) }

// Abs is d without its sign, at most the largest Duration.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}
