// Pieces of strings as sequences.
package strings

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Lines passes the lines on with their newlines.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s != "" {
			end := IndexByte(s, '\n') + 1
			if end == 0 {
				end = len(s)
			}
			line := s[:end]
			s = s[end:]
			if !yield(line) {
				return
			}
		}
	}
}

func SplitSeq(s, sep string) iter.Seq[string]      { return splitSeq(s, sep, 0) }
func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

// splitSeq passes the pieces on, each with the first keep bytes of the separator behind it.
func splitSeq(s, sep string, keep int) iter.Seq[string] {
	if sep == "" {
		return runesSeq(s)
	}
	return func(yield func(string) bool) {
		for i := Index(s, sep); i >= 0; i = Index(s, sep) {
			if !yield(s[:i+keep]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s)
	}
}

func runesSeq(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s != "" {
			_, size := utf8.DecodeRuneInString(s)
			if !yield(s[:size]) {
				return
			}
			s = s[size:]
		}
	}
}

// FieldsSeq passes the words between white space on.
func FieldsSeq(s string) iter.Seq[string] { return FieldsFuncSeq(s, unicode.IsSpace) }

func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, c := range s {
			isGap := f(c)
			if isGap && start >= 0 && !yield(s[start:i]) {
				return
			}
			if isGap {
				start = -1
			} else if start < 0 {
				start = i
			}
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}
