// New strings from old ones.
package strings

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
)

// Map applies mapping to every rune; negative results are left out.
func Map(mapping func(rune) rune, s string) string {
	b := make([]byte, 0, len(s))
	for _, c := range s {
//line strings/strings.go:542
		if r := mapping(c); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return bytealg.String(b)
}

func ToUpper(s string) string { return changeCase(s, 'a', unicode.ToUpper) }
func ToLower(s string) string { return changeCase(s, 'A', unicode.ToLower) }
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// changeCase maps s, quickly if it is ASCII; the 26 letters from first on are those to change.
func changeCase(s string, first byte, mapping func(rune) rune) string {
	changes := -1
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return Map(mapping, s)
		}
		if c-first < 26 && changes < 0 {
			changes = i
		}
	}
	if changes < 0 {
		return s
	}
	b := []byte(s)
	for i := changes; i < len(b); i++ {
		if b[i]-first < 26 {
			b[i] ^= 0x20
		}
	}
	return bytealg.String(b)
}

// Title begins every word with a title case letter.
func Title(s string) string {
	previous := ' '
	return Map(func(r rune) rune {
		isStart := isSeparator(previous)
		previous = r
		if isStart {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

func isSeparator(r rune) bool {
	if r < utf8.RuneSelf {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}

// ToValidUTF8 replaces each run of wrong bytes.
func ToValidUTF8(s, replacement string) string {
	var b []byte
	wasWrong := false
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		isWrong := r == utf8.RuneError && size == 1
		switch {
		case !isWrong:
			b = append(b, s[:size]...)
		case !wasWrong:
			b = append(b, replacement...)
		}
		wasWrong = isWrong
		s = s[size:]
	}
	return bytealg.String(b)
}

func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Replace replaces the first n, or all if n < 0; an empty old stands before every rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if count := Count(s, old); count == 0 {
		return s
	} else if n < 0 || count < n {
		n = count
	}
	b := make([]byte, 0, len(s)+n*max(len(new)-len(old), 0))
	for i := range n {
		at := bytealg.IndexString(s, old)
		if old == "" && i > 0 {
			_, at = utf8.DecodeRuneInString(s)
		}
		b = append(append(b, s[:at]...), new...)
		s = s[at+len(old):]
	}
	return bytealg.String(append(b, s...))
}
