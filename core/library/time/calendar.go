// Days, months and years.
package time

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December"}

func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + decimal(uint64(m)) + ")"
}

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + decimal(uint64(d)) + ")"
}

func decimal(v uint64) string {
	var buf [20]byte
	return string(buf[integer(buf[:], v):])
}

// Days are counted from 1 March of year 0; an era is 400 years, and a year begins in March, so that leap days come last.
const (
	daysPerEra   = 146097
	epochToYear1 = 306 // 1 March of year 0 to 1 January of year 1
)

func daysOf(year int64, month, day int64) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	y := year - era*400
	return era*daysPerEra + y*365 + y/4 - y/100 + (153*(month-3)+2)/5 + day - 1
}

func dateOf(days int64) (year int64, month Month, day int) {
	era := floorDiv(days, daysPerEra)
	d := days - era*daysPerEra
	y := (d - d/1460 + d/36524 - d/146096) / 365
	inYear := d - (365*y + y/4 - y/100)
	m := (5*inYear + 2) / 153
	day = int(inYear-(153*m+2)/5) + 1
	year = y + era*400
	if month = Month(m) + 3; month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// local is the seconds since year 1 on the clock of t's location.
func (t Time) local() int64 {
	_, offset := t.Zone()
	return t.sec() + int64(offset)
}

func (t Time) days() int64 { return floorDiv(t.local(), secondsPerDay) + epochToYear1 }

func (t Time) Date() (year int, month Month, day int) {
	y, month, day := dateOf(t.days())
	return int(y), month, day
}

func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

func (t Time) Weekday() Weekday {
	day := t.days() + 3 // 1 March of year 0 was a Wednesday
	return Weekday(day - floorDiv(day, 7)*7)
}

func (t Time) YearDay() int {
	year, _, _ := t.Date()
	return int(t.days()-daysOf(int64(year), 1, 1)) + 1
}

// ISOWeek is the week by ISO 8601: the one with the year's first Thursday is week 1.
func (t Time) ISOWeek() (year, week int) {
	thursday := t.days() + int64(3-(t.Weekday()+6)%7)
	y, _, _ := dateOf(thursday)
	return int(y), int(thursday-daysOf(y, 1, 1))/7 + 1
}

func (t Time) Clock() (hour, min, sec int) {
	local := t.local()
	rest := int(local - floorDiv(local, secondsPerDay)*secondsPerDay)
	return rest / 3600, rest / 60 % 60, rest % 60
}

func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

func (t Time) Nanosecond() int { return int(t.nsec()) }

// Date makes a Time; values out of range carry over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	months := int64(month) - 1
	years := int64(year) + floorDiv(months, 12)
	months -= floorDiv(months, 12) * 12
	seconds := int64(sec) + floorDiv(int64(nsec), 1e9)
	nsec -= int(floorDiv(int64(nsec), 1e9) * 1e9)
	days := daysOf(years, months+1, 1) - epochToYear1 + int64(day) - 1
	seconds += days*secondsPerDay + int64(hour)*3600 + int64(min)*60
	_, offset := loc.zone()
	t := Time{uint64(nsec), seconds - int64(offset), nil}
	t.setLoc(loc)
	return t
}
