// Pieces of byte slices as sequences. They are cut as package strings cuts them and have no room behind them.
package bytes

import (
	"iter"
	"strings"
	"unicode"
	"unsafe"
)

// Lines passes the lines on with their newlines.
func Lines(s []byte) iter.Seq[[]byte] { return parts(strings.Lines(text(s))) }

func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return parts(strings.SplitSeq(text(s), text(sep))) }

func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
	return parts(strings.SplitAfterSeq(text(s), text(sep)))
}

func FieldsSeq(s []byte) iter.Seq[[]byte] { return FieldsFuncSeq(s, unicode.IsSpace) }

func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return parts(strings.FieldsFuncSeq(text(s), f))
}

// parts passes pieces of a byte slice on, which package strings took for a string.
func parts(seq iter.Seq[string]) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		seq(func(s string) bool { return yield(unsafe.Slice(unsafe.StringData(s), len(s))) })
	}
}
