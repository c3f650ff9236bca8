// time.Parse reads what a layout shows, and says what does not fit.
package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	read := func(layout, value string) {
		t, err := time.Parse(layout, value)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(t.Format(time.RFC3339Nano), t.Location() == time.UTC)
	}
	read(time.RFC3339, "2024-02-29T12:30:45.123456789+02:00")
	read(time.DateTime, "2024-02-29 12:30:45.5")
	read(time.RFC1123, "Mon, 02 Jan 2006 15:04:05 GMT")
	read(time.RFC1123Z, "mon, 02 JAN 2006 15:04:05 -0730")
	read(time.Kitchen, "12:05AM")
	read(time.ANSIC, "Mon Jan  2 15:04:05 2006")
	read("2006-002 15h4m5s,000", "2023-060 7h8m9s,250")
	read("06/1/2", "69/12/31")
	read("06/1/2", "68/12/31")
	read(time.DateOnly, "2023-02-29")
	read(time.DateOnly, "2023-13-01")
	read(time.DateOnly, "2023-1-01")
	read(time.TimeOnly, "24:00:00")
	read(time.TimeOnly, "23:00:00 ")
	read("Jan 2", "Foo 2")
	read(time.RFC3339, "2024-02-29\x01")
	t, err := time.ParseInLocation("2 Jan 2006 15:04 MST", "3 May 2020 10:20 CET", time.FixedZone("CET", 3600))
	fmt.Println(t, err, t.UTC())
	var problem *time.ParseError
	_, err = time.Parse("15:04", "1x:00")
	fmt.Println(errors.As(err, &problem), problem.LayoutElem, problem.ValueElem, problem.Message == "")
	// want output:
	// 2024-02-29T12:30:45.123456789+02:00 false
	// 2024-02-29T12:30:45.5Z true
	// 2006-01-02T15:04:05Z false
	// 2006-01-02T15:04:05-07:30 false
	// 0000-01-01T00:05:00Z true
	// 2006-01-02T15:04:05Z true
	// 2023-03-01T07:08:09.25Z true
	// 1969-12-31T00:00:00Z true
	// 2068-12-31T00:00:00Z true
	// parsing time "2023-02-29": day out of range
	// parsing time "2023-13-01": month out of range
	// parsing time "2023-1-01" as "2006-01-02": cannot parse "1-01" as "01"
	// parsing time "24:00:00": hour out of range
	// parsing time "23:00:00 ": extra text: " "
	// parsing time "Foo 2" as "Jan 2": cannot parse "Foo 2" as "Jan"
	// parsing time "2024-02-29\x01" as "2006-01-02T15:04:05Z07:00": cannot parse "\x01" as "T"
	// 2020-05-03 10:20:00 +0100 CET <nil> 2020-05-03 09:20:00 +0000 UTC
	// true : x:00 true
}
