// Package utf8: runes as bytes.
package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

func DecodeRuneInString(s string) (rune, int)
func DecodeRune(p []byte) (rune, int)
func RuneCountInString(s string) int
func RuneCount(p []byte) int
func ValidString(s string) bool
func Valid(p []byte) bool

func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

func ValidRune(r rune) bool { return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune }

// RuneLen is the number of bytes of r, -1 if it is none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case !ValidRune(r):
		return -1
	case r < 0x10000:
		return 3
	}
	return 4
}

// FullRune reports whether p begins with a whole rune; a wrong one counts as whole.
func FullRune(p []byte) bool {
	if len(p) == 0 {
		return false
	}
	return len(p) >= UTFMax || FullRuneInString(string(p))
}

func FullRuneInString(s string) bool {
	if s == "" {
		return false
	}
	if _, size := DecodeRuneInString(s); size > 1 || s[0] < 0x80 {
		return true
	}
	// Wrong or cut: cut if some continuation makes it a rune.
	for _, end := range [...]string{"\x80", "\xBF", "\x80\x80", "\xBF\xBF", "\x80\x80\x80", "\xBF\xBF\xBF"} {
		if _, size := DecodeRuneInString(s + end); size == len(s)+len(end) {
			return false
		}
	}
	return true
}

// DecodeLastRune decodes the rune that p ends with.
func DecodeLastRune(p []byte) (rune, int) {
	return DecodeLastRuneInString(string(p[max(0, len(p)-UTFMax):]))
}

func DecodeLastRuneInString(s string) (rune, int) {
	end := len(s)
	if end == 0 {
		return RuneError, 0
	}
	if s[end-1] < RuneSelf {
		return rune(s[end-1]), 1
	}
	for start := end - 1; start >= max(0, end-UTFMax); start-- {
		if RuneStart(s[start]) {
			if r, size := DecodeRuneInString(s[start:]); start+size == end {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// EncodeRune writes r to p, which must have room, and returns the number of bytes.
func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

func AppendRune(p []byte, r rune) []byte {
	if 0 <= r && r < RuneSelf {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}
