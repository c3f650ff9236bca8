// Times from text, by a layout that shows the reference time.
package time

// A ParseError says which part of a value is not what the layout shows.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	text := "parsing time " + quote(e.Value)
	if e.Message != "" {
		return text + e.Message
	}
	return text + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// Parse reads a time; without a zone it is in UTC.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation reads a time; without a zone it is in loc.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// A reader takes a value apart.
type reader struct {
	value                     string // what is left
	layout                    string // what follows the element that is read
	outOfRange                string // the part that is
	year, month, day, yearDay int    // month, day and yearDay are -1 when not given
	hour, min, sec, nsec      int
	half                      byte // A, P, or 0
	zone                      *Location
	hasOffset                 bool
	offset                    int
	zoneName                  string
}

func parse(layout, value string, usual, local *Location) (Time, error) {
	r := reader{value: value, layout: layout, month: -1, day: -1, yearDay: -1}
	fail := func(layoutElem, valueElem, message string) (Time, error) {
		return Time{}, &ParseError{layout, value, layoutElem, valueElem, message}
	}
	for {
		prefix, element, suffix := nextElement(r.layout)
		if !r.skip(prefix) {
			return fail(prefix, r.value, "")
		}
		if element == "" {
			break
		}
		r.layout = suffix
		before := r.value
		ok := r.read(element)
		if r.outOfRange != "" {
			return fail(element, r.value, ": "+r.outOfRange+" out of range")
		}
		if !ok {
			return fail(element, before, "")
		}
	}
	if r.value != "" {
		return fail("", r.value, ": extra text: "+quote(r.value))
	}
	if problem := r.completeDate(); problem != "" {
		return fail("", r.value, ": "+problem)
	}
	return r.time(usual, local), nil
}

// skip takes the layout's text between elements; a blank stands for any number of them.
func (r *reader) skip(prefix string) bool {
	for prefix != "" {
		if prefix[0] == ' ' {
			if r.value != "" && r.value[0] != ' ' {
				return false
			}
			prefix, r.value = withoutBlanks(prefix), withoutBlanks(r.value)
			continue
		}
		if r.value == "" || r.value[0] != prefix[0] {
			return false
		}
		prefix, r.value = prefix[1:], r.value[1:]
	}
	return true
}

func withoutBlanks(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// read takes one element.
func (r *reader) read(element string) (ok bool) {
	switch element {
	case "06":
		if len(r.value) < 2 {
			return false
		}
		r.year, ok = signed(r.take(2))
		if r.year += 2000; r.year >= 2069 {
			r.year -= 100
		}
	case "2006":
		if len(r.value) < 4 || !isDigit(r.value[0]) {
			return false
		}
		r.year, ok = signed(r.take(4))
	case "Jan", "January":
		r.month, ok = r.name(len(element), 1, 12, func(i int) string { return Month(i).String() })
	case "Mon", "Monday":
		_, ok = r.name(len(element), 0, 6, func(i int) string { return Weekday(i).String() })
	case "1", "01":
		r.month, ok = r.number(2, element == "01")
		if ok {
			r.check("month", 1 <= r.month && r.month <= 12)
		}
	case "2", "_2", "02":
		r.blanks(element)
		r.day, ok = r.number(2, element == "02")
	case "__2", "002":
		r.blanks(element)
		r.yearDay, ok = r.number(3, element == "002")
	case "15":
		r.hour, ok = r.number(2, false)
		r.check("hour", r.hour < 24)
	case "3", "03":
		r.hour, ok = r.number(2, element == "03")
		r.check("hour", r.hour <= 12)
	case "4", "04":
		r.min, ok = r.number(2, element == "04")
		r.check("minute", r.min < 60)
	case "5", "05":
		return r.second(element)
	case "PM", "pm":
		return r.readHalf(element)
	case "MST":
		return r.readZoneName()
	default:
		if element[0] == '.' || element[0] == ',' {
			return r.fraction(element)
		}
		return r.readOffset(element)
	}
	return ok
}

func (r *reader) take(n int) string {
	s := r.value[:n]
	r.value = r.value[n:]
	return s
}

func (r *reader) check(part string, isInRange bool) {
	if !isInRange {
		r.outOfRange = part
	}
}

// blanks takes a blank for each underscore of the element.
func (r *reader) blanks(element string) {
	for i := 0; element[i] == '_'; i++ {
		if r.value != "" && r.value[0] == ' ' {
			r.value = r.value[1:]
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// digitsAt counts the digits from place i on.
func digitsAt(s string, i int) (n int) {
	for i+n < len(s) && isDigit(s[i+n]) {
		n++
	}
	return n
}

// number takes up to width digits; exactly so many if isFixed.
func (r *reader) number(width int, isFixed bool) (n int, ok bool) {
	count := min(digitsAt(r.value, 0), width)
	if count == 0 || isFixed && count < width {
		return 0, false
	}
	return signed(r.take(count))
}

// signed is the value of digits, with a sign or without.
func signed(s string) (n int, ok bool) {
	isNegative := s != "" && s[0] == '-'
	if isNegative || s != "" && s[0] == '+' {
		s = s[1:]
	}
	if digitsAt(s, 0) < len(s) {
		return 0, false
	}
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	if isNegative {
		n = -n
	}
	return n, true
}

// name takes the name of one of first..last, in small or capital letters, whole or its first three for short elements.
func (r *reader) name(length, first, last int, nameOf func(int) string) (i int, ok bool) {
	for i := first; i <= last; i++ {
		name := nameOf(i)
		if length == 3 {
			name = name[:3]
		}
		if len(r.value) >= len(name) && isSameName(r.value[:len(name)], name) {
			r.take(len(name))
			return i, true
		}
	}
	return 0, false
}

func isSameName(a, b string) bool {
	for i := range len(a) {
		if a[i] != b[i] && (a[i]|0x20 != b[i]|0x20 || a[i]|0x20 < 'a' || a[i]|0x20 > 'z') {
			return false
		}
	}
	return true
}

// second takes a fraction behind the seconds, too, unless the layout shows one.
func (r *reader) second(element string) (ok bool) {
	r.sec, ok = r.number(2, element == "05")
	if !ok {
		return false
	}
	r.check("second", r.sec < 60)
	if r.outOfRange != "" || len(r.value) < 2 || !isPoint(r.value[0]) || !isDigit(r.value[1]) {
		return true
	}
	if _, next, _ := nextElement(r.layout); next != "" && isPoint(next[0]) {
		return true
	}
	return r.nanoseconds(1 + digitsAt(r.value, 1))
}

func isPoint(c byte) bool { return c == '.' || c == ',' }

// fraction takes as many digits as the element has zeros, or what digits there are for nines.
func (r *reader) fraction(element string) bool {
	if element[1] == '0' {
		return len(r.value) >= len(element) && r.nanoseconds(len(element))
	}
	if len(r.value) < 2 || !isPoint(r.value[0]) || !isDigit(r.value[1]) {
		return true
	}
	return r.nanoseconds(1 + digitsAt(r.value, 1))
}

// nanoseconds takes a point and n-1 digits, of which nine count.
func (r *reader) nanoseconds(n int) (ok bool) {
	s := r.take(n)
	if !isPoint(s[0]) {
		return false
	}
	s = s[1:min(n, 10)]
	r.nsec, ok = signed(s)
	r.check("fractional second", r.nsec >= 0)
	for range 9 - len(s) {
		r.nsec *= 10
	}
	return ok
}

func (r *reader) readHalf(element string) bool {
	if len(r.value) < 2 {
		return false
	}
	lower := element[0] & 0x20
	half := r.take(2)
	r.half = half[0] &^ 0x20
	return (half[0] == 'A'|lower || half[0] == 'P'|lower) && half[1] == 'M'|lower
}

// readOffset takes what the element shows: -07 with optional minutes and seconds, or Z.
func (r *reader) readOffset(element string) bool {
	if element[0] == 'Z' && r.value != "" && r.value[0] == 'Z' {
		r.take(1)
		r.zone = UTC
		return true
	}
	if len(r.value) < len(element) {
		return false
	}
	for i := 3; i < len(element); i += 3 {
		if element[i] == ':' && r.value[i] != ':' {
			return false
		}
	}
	s := r.take(len(element))
	step := 2
	if len(s) > 3 && element[3] == ':' {
		step = 3
	}
	var parts [3]int
	ok := true
	for i, at := 0, 1; at < len(s) && ok; i, at = i+1, at+step {
		if ok = digitsAt(s[:at+2], at) == 2; ok {
			parts[i] = int(s[at]-'0')*10 + int(s[at+1]-'0')
		}
	}
	r.check("time zone offset hour", parts[0] <= 24)
	r.check("time zone offset minute", parts[1] <= 60)
	r.check("time zone offset second", parts[2] <= 60)
	r.offset = (parts[0]*60+parts[1])*60 + parts[2]
	if s[0] == '-' {
		r.offset = -r.offset
	}
	r.hasOffset = r.offset != -1 // Go takes this offset for none
	return ok && (s[0] == '-' || s[0] == '+')
}

func (r *reader) readZoneName() bool {
	if len(r.value) >= 3 && r.value[:3] == "UTC" {
		r.take(3)
		r.zone = UTC
		return true
	}
	n := zoneNameLength(r.value)
	r.zoneName = r.take(n)
	return n > 0
}

// zoneNameLength is the length of an abbreviation like CEST, of GMT with hours, or of hours alone; 0 if there is none.
func zoneNameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + hoursLength(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return hoursLength(s)
	}
	n := 0
	for n < min(len(s), 6) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch {
	case n == 3, n == 4 && (s[3] == 'T' || s[:4] == "WITA"), n == 5 && s[4] == 'T':
		return n
	}
	return 0
}

// hoursLength is the length of a sign and a number up to 23, else 0.
func hoursLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n := digitsAt(s, 1)
	if hours, _ := signed(s[1 : 1+min(n, 18)]); n == 0 || n > 18 || hours > 23 {
		return 0
	}
	return 1 + n
}

// completeDate brings the parts of the date together and returns what is wrong with them.
func (r *reader) completeDate() (problem string) {
	if r.yearDay >= 0 {
		first := daysOf(int64(r.year), 1, 1)
		next, month, day := dateOf(first + int64(r.yearDay) - 1)
		switch {
		case next != int64(r.year):
			return "day-of-year out of range"
		case r.month >= 0 && r.month != int(month):
			return "day-of-year does not match month"
		case r.day >= 0 && r.day != day:
			return "day-of-year does not match day"
		}
		r.month, r.day = int(month), day
	}
	if r.month < 0 {
		r.month = 1
	}
	if r.day < 0 {
		r.day = 1
	}
	year, month := int64(r.year), int64(r.month)
	if r.day < 1 || int64(r.day) > daysOf(year+month/12, month%12+1, 1)-daysOf(year, month, 1) {
		return "day out of range"
	}
	return ""
}

// time is the time that was read. An offset or abbreviation of local's means local; others make a zone of their own.
func (r *reader) time(usual, local *Location) Time {
	if r.half == 'P' && r.hour < 12 {
		r.hour += 12
	} else if r.half == 'A' && r.hour == 12 {
		r.hour = 0
	}
	name, offset := local.zone()
	loc := usual
	switch {
	case r.zone != nil:
		loc = r.zone
	case r.hasOffset && r.offset == offset && (r.zoneName == "" || r.zoneName == name), r.zoneName != "" && !r.hasOffset && r.zoneName == name:
		loc = local
	case r.hasOffset:
		loc = FixedZone(r.zoneName, r.offset)
	case r.zoneName != "":
		hours := 0
		if len(r.zoneName) > 3 && r.zoneName[:3] == "GMT" {
			hours, _ = signed(r.zoneName[3:])
		}
		t := r.date(UTC)
		t.setLoc(FixedZone(r.zoneName, hours*3600))
		return t
	}
	return r.date(loc)
}

func (r *reader) date(loc *Location) Time {
	return Date(r.year, Month(r.month), r.day, r.hour, r.min, r.sec, r.nsec, loc)
}
