// A qualified identifier names an exported variable, constant, function or type; variables can be assigned.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type reader struct{ *strings.Reader }

func main() {
	old := os.Args
	os.Args = []string{"prog", "x"}
	fmt.Println(len(os.Args), math.MaxUint8, time.Second, strings.Map(func(r rune) rune { return r + 1 }, "HAL"))
	os.Args = old
	var d time.Duration = 3
	var err error = errors.New("e")
	f := strings.ToLower
	g := (*strings.Builder).Len
	r := reader{strings.NewReader("abc")}
	b, _ := r.ReadByte()
	fmt.Println(d, err, f("X"), g(&strings.Builder{}), string(b), r.Len(), time.Duration.Hours(time.Hour))
	fmt.Printf("%T %T %T %v\n", d, f, g, math.MaxInt64 == 1<<63-1)
	// want output:
	// 2 255 1s IBM
	// 3ns e x 0 a 2 1
	// time.Duration func(string) string func(*strings.Builder) int true
}
