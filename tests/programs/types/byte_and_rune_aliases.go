// byte and uint8, rune and int32, any and interface{} are each one type, in every construction.
package main

import "fmt"

type hasByte interface{ f([]byte) rune }
type impl struct{}

func (impl) f(b []uint8) int32 { return int32(b[0]) }

func kind(v any) string {
	switch v.(type) {
	case uint8:
		return "byte"
	case rune:
		return "rune"
	case []interface{}:
		return "anys"
	case map[byte]rune:
		return "map"
	}
	return "?"
}

func main() {
	var h hasByte = impl{}
	var f func(byte) any = func(b uint8) interface{} { return b }
	var s []uint8 = []byte("x")
	var p *int32 = new(rune)
	*p = 'é'
	fmt.Println(h.f([]byte("A")), f(3), string(s), *p, kind(byte(1)), kind('a'), kind([]any{}), kind(map[uint8]int32{}), kind(int8(1)))
	fmt.Printf("%T %T %T %T\n", s, *p, []any{}, map[byte]rune{})
	// want output:
	// 65 3 x 233 byte rune anys map ?
	// []uint8 int32 []interface {} map[uint8]int32
}
