// Times as text, by a layout that shows the reference time.
package time

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// elements are the parts of a layout, by first byte; of those with the same beginning, the longest stands first.
var elements = map[byte][]string{
	'J': {"January", "Jan"},
	'M': {"Monday", "Mon", "MST"},
	'0': {"002", "01", "02", "03", "04", "05", "06"},
	'1': {"15", "1"},
	'2': {"2006", "2"},
	'_': {"__2", "_2"},
	'3': {"3"}, '4': {"4"}, '5': {"5"},
	'P': {"PM"}, 'p': {"pm"},
	'-': {"-07:00:00", "-070000", "-07:00", "-0700", "-07"},
	'Z': {"Z07:00:00", "Z070000", "Z07:00", "Z0700", "Z07"},
}

// nextElement splits layout at its first element; element is "" if there is none.
func nextElement(layout string) (prefix, element, suffix string) {
	for i := 0; i < len(layout); i++ {
		rest := layout[i:]
		if n := fractionLength(rest); n > 0 {
			return layout[:i], rest[:n], rest[n:]
		}
		for _, e := range elements[rest[0]] {
			if len(rest) < len(e) || rest[:len(e)] != e {
				continue
			}
			behind := rest[len(e):]
			if (e == "Jan" || e == "Mon") && behind != "" && 'a' <= behind[0] && behind[0] <= 'z' {
				continue
			}
			if e == "_2" && len(behind) >= 3 && behind[:3] == "006" {
				return layout[:i+1], "2006", behind[3:]
			}
			return layout[:i], e, behind
		}
	}
	return layout, "", ""
}

// fractionLength is the length of a part like .000 or ,999 that s begins with, else 0.
func fractionLength(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || s[1] != '0' && s[1] != '9' {
		return 0
	}
	n := 2
	for n < len(s) && s[n] == s[1] {
		n++
	}
	if n < len(s) && '0' <= s[n] && s[n] <= '9' {
		return 0
	}
	return n
}

// appendInt writes x with at least width digits.
func appendInt(b []byte, x int64, width int) []byte {
	u := uint64(x)
	if x < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	at := integer(buf[:], u)
	for n := len(buf) - at; n < width; n++ {
		b = append(b, '0')
	}
	return append(b, buf[at:]...)
}

func (t Time) Format(layout string) string { return string(t.AppendFormat(nil, layout)) }

// AppendFormat appends t as the layout shows the reference time.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	hour12 := int64(hour+11)%12 + 1
	for {
		prefix, element, suffix := nextElement(layout)
		b = append(b, prefix...)
		layout = suffix
		switch element {
		case "":
			return b
		case "2006":
			b = appendInt(b, int64(year), 4)
		case "06":
			b = appendInt(b, int64(max(year, -year)%100), 2)
		case "January":
			b = append(b, month.String()...)
		case "Jan":
			b = append(b, month.String()[:3]...)
		case "1":
			b = appendInt(b, int64(month), 0)
		case "01":
			b = appendInt(b, int64(month), 2)
		case "Monday":
			b = append(b, t.Weekday().String()...)
		case "Mon":
			b = append(b, t.Weekday().String()[:3]...)
		case "2":
			b = appendInt(b, int64(day), 0)
		case "_2":
			b = appendInt(pad(b, day, 10), int64(day), 0)
		case "02":
			b = appendInt(b, int64(day), 2)
		case "__2":
			b = appendInt(pad(pad(b, t.YearDay(), 100), t.YearDay(), 10), int64(t.YearDay()), 0)
		case "002":
			b = appendInt(b, int64(t.YearDay()), 3)
		case "15":
			b = appendInt(b, int64(hour), 2)
		case "3":
			b = appendInt(b, hour12, 0)
		case "03":
			b = appendInt(b, hour12, 2)
		case "4":
			b = appendInt(b, int64(min), 0)
		case "04":
			b = appendInt(b, int64(min), 2)
		case "5":
			b = appendInt(b, int64(sec), 0)
		case "05":
			b = appendInt(b, int64(sec), 2)
		case "PM", "pm":
			b = appendHalf(b, hour, element)
		case "MST":
			b = t.appendZone(b)
		default:
			if element[0] == '.' || element[0] == ',' {
				b = appendFraction(b, t.Nanosecond(), element)
			} else {
				b = t.appendOffset(b, element)
			}
		}
	}
}

func pad(b []byte, value, limit int) []byte {
	if value < limit {
		return append(b, ' ')
	}
	return b
}

func appendHalf(b []byte, hour int, element string) []byte {
	half := "AM"
	if hour >= 12 {
		half = "PM"
	}
	lower := element[0] & 0x20
	return append(b, half[0]|lower, half[1]|lower)
}

// appendZone writes the abbreviation, or the offset for lack of one.
func (t Time) appendZone(b []byte) []byte {
	name, offset := t.Zone()
	if name != "" {
		return append(b, name...)
	}
	minutes := int64(offset / 60)
	sign := byte('+')
	if minutes < 0 {
		sign, minutes = '-', -minutes
	}
	return appendInt(appendInt(append(b, sign), minutes/60, 2), minutes%60, 2)
}

// appendOffset writes the offset from UTC as the element shows it: -07 with optional minutes and seconds, Z for UTC.
// Less than a minute west of UTC keeps a minus at the seconds, as in Go.
func (t Time) appendOffset(b []byte, element string) []byte {
	_, offset := t.Zone()
	if element[0] == 'Z' && offset == 0 {
		return append(b, 'Z')
	}
	seconds := int64(offset)
	sign := byte('+')
	if offset/60 < 0 {
		sign, seconds = '-', -seconds
	}
	b = appendInt(append(b, sign), seconds/3600, 2)
	if len(element) == 3 {
		return b
	}
	hasColon := element[3] == ':'
	if hasColon {
		b = append(b, ':')
	}
	b = appendInt(b, seconds/60%60, 2)
	if len(element) < 7 {
		return b
	}
	if hasColon {
		b = append(b, ':')
	}
	return appendInt(b, seconds%60, 2)
}

// appendFraction writes as many digits as the element has; nines drop trailing zeros.
func appendFraction(b []byte, nsec int, element string) []byte {
	digits := appendInt(nil, int64(nsec), 9)
	digits = digits[:min(len(element)-1, 9)]
	if element[1] == '9' {
		for len(digits) > 0 && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		if len(digits) == 0 {
			return b
		}
	}
	return append(append(b, element[0]), digits...)
}

// String shows the monotonic reading, too, if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign := byte('+')
	reading := uint64(t.ext)
	if t.ext < 0 {
		sign, reading = '-', -reading
	}
	b := append([]byte(s), " m="...)
	b = appendInt(append(b, sign), int64(reading/1e9), 0)
	return string(appendInt(append(b, '.'), int64(reading%1e9), 9))
}

// GoString shows t as a Go expression.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := appendInt([]byte("time.Date("), int64(year), 0)
	b = append(b, ", time."+month.String()...)
	for _, part := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		b = appendInt(append(b, ", "...), int64(part), 0)
	}
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("+quote(loc.name)+"))"...)
	}
	return string(b)
}
