// Building, splitting, searching and comparing strings.
package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	start := time.Now()
	var sb strings.Builder
	for i := 0; i < 50000; i++ {
		fmt.Fprintf(&sb, "line %d of the text,", i)
	}
	parts := strings.Split(sb.String(), ",")
	total := 0
	for _, part := range parts {
		if strings.Contains(part, "99") {
			total++
		}
		for _, r := range part {
			if r == 'e' {
				total++
			}
		}
	}
	upper := strings.ToUpper(sb.String())
	elapsed := time.Since(start)
	if total != 151400 || strings.Count(upper, "TEXT") != 50000 {
		panic(fmt.Sprint("wrong answer ", total))
	}
	fmt.Println(elapsed.Nanoseconds())
}
