// Quoting and unquoting, as in Go's source.
package strconv

import "unicode/utf8"

const hexDigits = "0123456789abcdef"

// IsPrint reports whether r is a letter, mark, number, punctuation, symbol or ASCII space.
func IsPrint(r rune) bool

// IsGraphic adds the other spaces.
func IsGraphic(r rune) bool {
	switch r {
	case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A || IsPrint(r)
}

// style says what stays as it is inside quotes.
type style int

const (
	printable style = iota
	ascii
	graphic
)

func Quote(s string) string          { return string(appendQuoted(nil, s, '"', printable)) }
func QuoteToASCII(s string) string   { return string(appendQuoted(nil, s, '"', ascii)) }
func QuoteToGraphic(s string) string { return string(appendQuoted(nil, s, '"', graphic)) }

func AppendQuote(dst []byte, s string) []byte          { return appendQuoted(dst, s, '"', printable) }
func AppendQuoteToASCII(dst []byte, s string) []byte   { return appendQuoted(dst, s, '"', ascii) }
func AppendQuoteToGraphic(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', graphic) }

func QuoteRune(r rune) string          { return string(appendQuotedRune(nil, r, printable)) }
func QuoteRuneToASCII(r rune) string   { return string(appendQuotedRune(nil, r, ascii)) }
func QuoteRuneToGraphic(r rune) string { return string(appendQuotedRune(nil, r, graphic)) }

func AppendQuoteRune(dst []byte, r rune) []byte          { return appendQuotedRune(dst, r, printable) }
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte   { return appendQuotedRune(dst, r, ascii) }
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte { return appendQuotedRune(dst, r, graphic) }

func appendQuoted(dst []byte, s string, quote byte, st style) []byte {
	dst = append(dst, quote)
	from := 0 // what stays as it is is copied in one piece
	for i, r := range s {
		if r != utf8.RuneError && r != rune(quote) && r != '\\' && stays(r, st) {
			continue
		}
		size := 1
		if r != utf8.RuneError {
			size = utf8.RuneLen(r)
		} else if isWritten(s[i:]) {
			if size = 3; st != ascii {
				continue
			}
		}
		dst = append(dst, s[from:i]...)
		from = i + size
		if r == utf8.RuneError && size == 1 {
			dst = append(dst, '\\', 'x', hexDigits[s[i]>>4], hexDigits[s[i]&15])
		} else {
			dst = appendEscaped(dst, r, quote, st)
		}
	}
	dst = append(dst, s[from:]...)
	return append(dst, quote)
}

// isWritten tells a U+FFFD that stands in the text from a wrong byte.
func isWritten(s string) bool { return len(s) >= 3 && s[:3] == "\uFFFD" }

func stays(r rune, st style) bool {
	if r < utf8.RuneSelf {
		return ' ' <= r && r < 0x7F
	}
	return st != ascii && (IsPrint(r) || st == graphic && IsGraphic(r))
}

func appendQuotedRune(dst []byte, r rune, st style) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return append(appendEscaped(append(dst, '\''), r, '\'', st), '\'')
}

func appendEscaped(dst []byte, r rune, quote byte, st style) []byte {
	if r == rune(quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if stays(r, st) {
		return utf8.AppendRune(dst, r)
	}
	const letters = "abtnvfr"
	switch {
	case '\a' <= r && r <= '\r':
		return append(dst, '\\', letters[r-'\a'])
	case r < ' ' || r == 0x7F:
		return append(dst, '\\', 'x', hexDigits[r>>4], hexDigits[r&15])
	case r < 0x10000:
		return appendHexDigits(append(dst, '\\', 'u'), r, 4)
	}
	return appendHexDigits(append(dst, '\\', 'U'), r, 8)
}

func appendHexDigits(dst []byte, r rune, n int) []byte {
	for n--; n >= 0; n-- {
		dst = append(dst, hexDigits[r>>(4*n)&15])
	}
	return dst
}

// CanBackquote reports whether s can stand between back quotes unchanged on one line.
func CanBackquote(s string) bool {
	for i, r := range s {
		if r == utf8.RuneError && !isWritten(s[i:]) || r == '\uFEFF' || r < ' ' && r != '\t' || r == '`' || r == 0x7F {
			return false
		}
	}
	return true
}

// UnquoteChar decodes the first character or escape of s.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	}
	if c != '\\' {
		return rune(c), false, s[1:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v':
		return simpleEscape(c), false, s, nil
	case 'x':
		return unquoteDigits(s, 2, 16, 0xFF, false)
	case 'u':
		return unquoteDigits(s, 4, 16, utf8.MaxRune, true)
	case 'U':
		return unquoteDigits(s, 8, 16, utf8.MaxRune, true)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return unquoteDigits(string(c)+s, 3, 8, 255, false)
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c == quote {
			return rune(c), false, s, nil
		}
	}
	return 0, false, "", ErrSyntax
}

func simpleEscape(c byte) rune {
	const letters = "abtnvfr"
	for i := range len(letters) {
		if letters[i] == c {
			return '\a' + rune(i)
		}
	}
	return 0
}

// unquoteDigits reads n digits.
func unquoteDigits(s string, n, base int, limit uint64, isRune bool) (rune, bool, string, error) {
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	v, err := parseUint(s[:n], base, 64)
	if err != nil || v > limit || isRune && !utf8.ValidRune(rune(v)) {
		return 0, false, "", ErrSyntax
	}
	return rune(v), isRune, s[n:], nil
}

// QuotedPrefix is the quoted string that s begins with.
func QuotedPrefix(s string) (string, error) {
	_, n, err := unquote(s)
	if err != nil {
		return "", err
	}
	return s[:n], nil
}

// Unquote is what a Go string or character literal means.
func Unquote(s string) (string, error) {
	text, n, err := unquote(s)
	if err != nil || n != len(s) {
		return "", ErrSyntax
	}
	return text, nil
}

// unquote reads the literal at the beginning of s; n is its length.
func unquote(s string) (text string, n int, err error) {
	if len(s) < 2 {
		return "", 0, ErrSyntax
	}
	quote := s[0]
	switch quote {
	case '`':
		return unquoteRaw(s)
	case '"', '\'':
	default:
		return "", 0, ErrSyntax
	}
	var b []byte
	rest := s[1:]
	for count := 0; rest != "" && rest[0] != quote; count++ {
		if count > 0 && quote == '\'' || rest[0] == '\n' {
			return "", 0, ErrSyntax
		}
		r, isMultibyte, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return "", 0, err
		}
		switch {
		case r < utf8.RuneSelf || !isMultibyte:
			b = append(b, byte(r))
		case r == utf8.RuneError && rest[0] != '\\':
			b = append(b, "\uFFFD"...)
		default:
			b = utf8.AppendRune(b, r)
		}
		rest = tail
	}
	if rest == "" {
		return "", 0, ErrSyntax
	}
	return string(b), len(s) - len(rest) + 1, nil
}

func unquoteRaw(s string) (text string, n int, err error) {
	var b []byte
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '`':
			return string(b), i + 1, nil
		case '\r': // raw strings have none
		default:
			b = append(b, s[i])
		}
	}
	return "", 0, ErrSyntax
}
