// Package utf16: runes as one or two 16-bit words.
package utf16

import "unicode/utf8"

const (
	low, middle, high = 0xd800, 0xdc00, 0xe000 // first words lie below middle, second ones from there on
	pairs             = 0x10000                // from here on runes need two words
)

func IsSurrogate(r rune) bool { return low <= r && r < high }

// DecodeRune joins a pair; U+FFFD if it is none.
func DecodeRune(r1, r2 rune) rune {
	if low <= r1 && r1 < middle && middle <= r2 && r2 < high {
		return (r1-low)<<10 | (r2 - middle) + pairs
	}
	return utf8.RuneError
}

// EncodeRune makes the pair of a rune; U+FFFD twice if it needs none or is invalid.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < pairs || r > utf8.MaxRune {
		return utf8.RuneError, utf8.RuneError
	}
	r -= pairs
	return low + r>>10&0x3ff, middle + r&0x3ff
}

// RuneLen is the number of words; -1 if r is invalid.
func RuneLen(r rune) int {
	switch {
	case r < 0 || IsSurrogate(r) || r > utf8.MaxRune:
		return -1
	case r < pairs:
		return 1
	}
	return 2
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, utf8.RuneError)
}

func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			var next rune
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != utf8.RuneError {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
