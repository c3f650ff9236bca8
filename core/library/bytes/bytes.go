// The functions of package strings on byte slices: arguments are lent to it as strings, results are pieces of the argument.
package bytes

import (
	"internal/bytealg"
	"strings"
	"unicode"
)

func text(b []byte) string { return bytealg.String(b) }

func Equal(a, b []byte) bool  { return bytealg.Equal(a, b) }
func Compare(a, b []byte) int { return bytealg.Compare(a, b) }

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

func Contains(b, sub []byte) bool                   { return bytealg.Index(b, sub) >= 0 }
func ContainsAny(b []byte, chars string) bool       { return strings.IndexAny(text(b), chars) >= 0 }
func ContainsRune(b []byte, r rune) bool            { return strings.IndexRune(text(b), r) >= 0 }
func ContainsFunc(b []byte, f func(rune) bool) bool { return strings.IndexFunc(text(b), f) >= 0 }

func Count(s, sep []byte) int                         { return strings.Count(text(s), text(sep)) }
func Index(s, sep []byte) int                         { return bytealg.Index(s, sep) }
func IndexByte(b []byte, c byte) int                  { return bytealg.IndexByte(b, c) }
func IndexRune(s []byte, r rune) int                  { return strings.IndexRune(text(s), r) }
func IndexAny(s []byte, chars string) int             { return strings.IndexAny(text(s), chars) }
func IndexFunc(s []byte, f func(r rune) bool) int     { return strings.IndexFunc(text(s), f) }
func LastIndex(s, sep []byte) int                     { return strings.LastIndex(text(s), text(sep)) }
func LastIndexByte(s []byte, c byte) int              { return bytealg.LastIndexByte(s, c) }
func LastIndexAny(s []byte, chars string) int         { return strings.LastIndexAny(text(s), chars) }
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(text(s), f) }

func HasPrefix(s, prefix []byte) bool { return strings.HasPrefix(text(s), text(prefix)) }
func HasSuffix(s, suffix []byte) bool { return strings.HasSuffix(text(s), text(suffix)) }
func EqualFold(s, t []byte) bool      { return strings.EqualFold(text(s), text(t)) }

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := bytealg.Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

func TrimPrefix(s, prefix []byte) []byte {
	s, _ = CutPrefix(s, prefix)
	return s
}

func TrimSuffix(s, suffix []byte) []byte {
	s, _ = CutSuffix(s, suffix)
	return s
}

// pieces finds in b the pieces that package strings cut from it in order, with gap bytes between; all but the last are capped.
func pieces(b []byte, list []string, gap int) [][]byte {
	if list == nil {
		return nil
	}
	result := make([][]byte, len(list))
	at := 0
	for i, s := range list {
		end := at + len(s)
		result[i] = b[at:end:end]
		if i == len(list)-1 {
			result[i] = b[at:]
		}
		at = end + gap
	}
	return result
}

func Split(s, sep []byte) [][]byte      { return SplitN(s, sep, -1) }
func SplitAfter(s, sep []byte) [][]byte { return SplitAfterN(s, sep, -1) }
func SplitN(s, sep []byte, n int) [][]byte {
	return pieces(s, strings.SplitN(text(s), text(sep), n), len(sep))
}

func SplitAfterN(s, sep []byte, n int) [][]byte {
	return pieces(s, strings.SplitAfterN(text(s), text(sep), n), 0)
}

func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	words := [][]byte{}
	start := -1
	for i, c := range text(s) {
		if f(c) {
			if start >= 0 {
				words = append(words, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		words = append(words, s[start:len(s):len(s)])
	}
	return words
}

func Join(s [][]byte, sep []byte) []byte {
	b := []byte{}
	for i, e := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, e...)
	}
	return b
}

func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	return []byte(strings.Repeat(text(b), count))
}

func Map(mapping func(r rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, text(s))) }
func ToUpper(s []byte) []byte                        { return []byte(strings.ToUpper(text(s))) }
func ToLower(s []byte) []byte                        { return []byte(strings.ToLower(text(s))) }
func ToTitle(s []byte) []byte                        { return []byte(strings.ToTitle(text(s))) }
func Title(s []byte) []byte                          { return []byte(strings.Title(text(s))) }

func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(text(s), text(replacement)))
}

func Replace(s, old, new []byte, n int) []byte {
	return []byte(strings.Replace(text(s), text(old), text(new), n))
}

func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func Runes(s []byte) []rune { return []rune(text(s)) }

func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	left := strings.TrimLeftFunc(text(s), f)
	if left == "" {
		return nil
	}
	return s[len(s)-len(left):]
}

func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(text(s), f))]
}

func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func isIn(cutset string) func(rune) bool {
	return func(r rune) bool { return strings.IndexRune(cutset, r) >= 0 }
}

func Trim(s []byte, cutset string) []byte      { return TrimRight(TrimLeft(s, cutset), cutset) }
func TrimLeft(s []byte, cutset string) []byte  { return TrimLeftFunc(s, isIn(cutset)) }
func TrimRight(s []byte, cutset string) []byte { return TrimRightFunc(s, isIn(cutset)) }

func TrimSpace(s []byte) []byte {
	s = TrimFunc(s, unicode.IsSpace)
	if len(s) == 0 {
		return nil
	}
	return s
}
