// Package time: instants, durations, timers.
//
// A Time is an instant with nanoseconds. wall: bit 63 says whether a monotonic reading is present; then 33 bits of seconds
// since 1885 and 30 bits of nanoseconds, and ext is the monotonic clock. Without it, wall has only the nanoseconds and ext the
// seconds since year 1. The runtime makes such values for timers, too.
package time

const (
	hasMonotonic   = 1 << 63
	nsecBits       = 30
	nsecMask       = 1<<nsecBits - 1
	maxWallSeconds = 1<<33 - 1

	secondsPerDay  = 86400
	unixToInternal = 62135596800 // year 1 to 1970, in seconds
	wallToInternal = 59453308800 // year 1 to 1885
)

func runtimeNano() int64
func runtimeWall() (sec int64, nsec int32)

// A Time's zero value is the first moment of year 1, UTC.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

func Now() Time {
	sec, nsec := runtimeWall()
	seconds := uint64(sec + unixToInternal - wallToInternal)
	if seconds > maxWallSeconds {
		return Time{uint64(nsec), sec + unixToInternal, Local}
	}
	return Time{hasMonotonic | seconds<<nsecBits | uint64(nsec), runtimeNano(), Local}
}

func Unix(sec, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		sec += nsec / 1e9
		if nsec %= 1e9; nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// sec is seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>(nsecBits+1))
	}
	return t.ext
}

func (t *Time) unixSec() int64 { return t.sec() - unixToInternal }

func (t *Time) stripMonotonic() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMonotonic()
	t.loc = loc
}

func (t *Time) addSeconds(d int64) {
	if t.wall&hasMonotonic != 0 {
		seconds := int64(t.wall<<1>>(nsecBits+1)) + d
		if 0 <= seconds && seconds <= maxWallSeconds {
			t.wall = t.wall&nsecMask | uint64(seconds)<<nsecBits | hasMonotonic
			return
		}
		t.stripMonotonic()
	}
	sum := t.ext + d
	switch {
	case (sum > t.ext) == (d > 0):
		t.ext = sum
	case d > 0:
		t.ext = 1<<63 - 1
	default:
		t.ext = -(1<<63 - 1)
	}
}

func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Compare goes by the monotonic clock if both have a reading.
func (t Time) Compare(u Time) int {
	if t.wall&u.wall&hasMonotonic != 0 {
		return compare(t.ext, u.ext)
	}
	if c := compare(t.sec(), u.sec()); c != 0 {
		return c
	}
	return compare(int64(t.nsec()), int64(u.nsec()))
}

func compare(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) After(u Time) bool  { return t.Compare(u) > 0 }
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }
func (t Time) Equal(u Time) bool  { return t.Compare(u) == 0 }

func (t Time) Add(d Duration) Time {
	seconds := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	if nsec >= 1e9 {
		seconds++
		nsec -= 1e9
	} else if nsec < 0 {
		seconds--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSeconds(seconds)
	if t.wall&hasMonotonic != 0 {
		reading := t.ext + int64(d)
		if d < 0 && reading > t.ext || d > 0 && reading < t.ext {
			t.stripMonotonic()
		} else {
			t.ext = reading
		}
	}
	return t
}

// Sub is t - u, at most the largest and at least the smallest Duration.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := Duration(t.ext - u.ext)
		if d < 0 && t.ext > u.ext {
			return maxDuration
		}
		if d > 0 && t.ext < u.ext {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

func (t Time) Unix() int64      { return t.unixSec() }
func (t Time) UnixMilli() int64 { return t.unixSec()*1e3 + int64(t.nsec())/1e6 }
func (t Time) UnixMicro() int64 { return t.unixSec()*1e6 + int64(t.nsec())/1e3 }
func (t Time) UnixNano() int64  { return t.unixSec()*1e9 + int64(t.nsec()) }

// Round and Truncate go to a multiple of d since year 1 and drop the monotonic reading.
func (t Time) Round(d Duration) Time {
	t.stripMonotonic()
	if d <= 0 {
		return t
	}
	rest := t.modulo(d)
	if isBelowHalf(rest, d) {
		return t.Add(-rest)
	}
	return t.Add(d - rest)
}

func (t Time) Truncate(d Duration) Time {
	t.stripMonotonic()
	if d <= 0 {
		return t
	}
	return t.Add(-t.modulo(d))
}

// modulo is the time since year 1 modulo d > 0; 96 bits wide, so bit by bit in general.
func (t Time) modulo(d Duration) Duration {
	sec, nsec := t.sec(), int64(t.nsec())
	if d%Second == 0 {
		m := int64(d / Second)
		return Duration((sec%m+m)%m)*Second + Duration(nsec)
	}
	m := uint64(d)
	isNegative := sec < 0
	if isNegative {
		sec = -sec
		if nsec = -nsec; nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	rest := uint64(0)
	for bit := 62; bit >= 0; bit-- {
		rest = (rest + rest) % m
		if sec>>bit&1 != 0 {
			rest = (rest + 1e9%m) % m
		}
	}
	rest = (rest + uint64(nsec)) % m
	if isNegative && rest != 0 {
		rest = m - rest
	}
	return Duration(rest)
}

func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone is the abbreviation and the offset east of UTC in seconds.
func (t Time) Zone() (name string, offset int) { return t.Location().zone() }

func (t Time) IsDST() bool { return false }

// A Location is a time zone with one offset.
type Location struct {
	name, abbreviation string
	offset             int
}

var (
	utcLoc   = Location{"UTC", "UTC", 0}
	localLoc = Location{"Local", "UTC", 0}

	UTC   *Location = &utcLoc
	Local *Location = &localLoc
)

func FixedZone(name string, offset int) *Location { return &Location{name, name, offset} }

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

func (l *Location) zone() (string, int) { return l.abbreviation, l.offset }

type locationError string

func (e locationError) Error() string { return string(e) }

// LoadLocation knows UTC and Local: there is no time zone database here.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	return nil, locationError("unknown time zone " + name)
}
