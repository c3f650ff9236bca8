package main

var a, b, c = 1, 2 // want error: missing init expr for c

var d, e = 1, 2, 3 // want error: extra init expr 3

const f, g = 1 // want error: missing init expr for g

const (
	h, i = 1, 2
	j    // want error: extra init expr at missing_and_extra_values.go:10:12
)

func main() {

}
