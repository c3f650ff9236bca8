// Times: arithmetic, comparison and formats.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	fmt.Println(t, t.AddDate(1, 0, 0), t.Weekday(), t.YearDay(), t.Unix(), t.UnixMilli())
	fmt.Println(t.Format(time.RFC1123Z), t.Format("Jan _2 06 3:04PM .000"), t.Format(time.Kitchen))
	fmt.Println(t.Truncate(time.Hour), t.Round(time.Minute), t.In(time.FixedZone("X", -5400)))
	u := t.Add(-36 * time.Hour)
	fmt.Println(t.Sub(u), u.Before(t), t.Equal(t.Local()), t.Compare(u), time.Time{}.IsZero(), time.Time{})
	fmt.Println(time.ParseDuration("1h15m30.918s"))
	fmt.Println(time.ParseDuration("3x"))
	fmt.Println(time.Month(13), time.Weekday(2), time.Duration(1<<63-1))
	// want output:
	// 2024-02-29 13:04:05.123456789 +0000 UTC 2025-03-01 13:04:05.123456789 +0000 UTC Thursday 60 1709211845 1709211845123
	// Thu, 29 Feb 2024 13:04:05 +0000 Feb 29 24 1:04PM .123 1:04PM
	// 2024-02-29 13:00:00 +0000 UTC 2024-02-29 13:04:00 +0000 UTC 2024-02-29 11:34:05.123456789 -0130 X
	// 36h0m0s true true 1 true 0001-01-01 00:00:00 +0000 UTC
	// 1h15m30.918s <nil>
	// 0s time: unknown unit "x" in duration "3x"
	// %!Month(13) Tuesday 2562047h47m16.854775807s
}
