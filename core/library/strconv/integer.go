// Package strconv: numbers, booleans and quoted strings from text and to text.
package strconv

import "errors"

const (
	IntSize = 64

	maxUint64 = 1<<64 - 1
)

var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// A NumError says which function failed on which text, and why.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

func formatBits(u uint64, base int, neg bool) string

func Itoa(i int) string { return FormatInt(int64(i), 10) }

func FormatInt(i int64, base int) string {
	checkBase(base)
	if i < 0 {
		return formatBits(-uint64(i), base, true)
	}
	return formatBits(uint64(i), base, false)
}

func FormatUint(u uint64, base int) string {
	checkBase(base)
	return formatBits(u, base, false)
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func AppendInt(dst []byte, i int64, base int) []byte   { return append(dst, FormatInt(i, base)...) }
func AppendUint(dst []byte, u uint64, base int) []byte { return append(dst, FormatUint(u, base)...) }

func lower(c byte) byte { return c | 0x20 }

// Atoi is ParseInt in base 10 for int.
func Atoi(s string) (int, error) {
	n, err := parseInt(s, 10, 0)
	if err != nil {
		return int(n), &NumError{"Atoi", s, err}
	}
	return int(n), nil
}

func ParseInt(s string, base, bitSize int) (i int64, err error) {
	if i, err = parseInt(s, base, bitSize); err != nil {
		return i, &NumError{"ParseInt", s, err}
	}
	return i, nil
}

func ParseUint(s string, base, bitSize int) (uint64, error) {
	u, err := parseUint(s, base, bitSize)
	if err != nil {
		return u, &NumError{"ParseUint", s, err}
	}
	return u, nil
}

// parseInt returns the nearest value that fits together with ErrRange.
func parseInt(s string, base, bitSize int) (int64, error) {
	if s == "" {
		return 0, ErrSyntax
	}
	isNegative := s[0] == '-'
	if isNegative || s[0] == '+' {
		s = s[1:]
	}
	u, err := parseUint(s, base, bitSize)
	if err != nil && err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	limit := uint64(1) << uint(bitSize-1)
	switch {
	case !isNegative && u >= limit:
		return int64(limit - 1), ErrRange
	case isNegative && u > limit:
		return -int64(limit), ErrRange
	case isNegative:
		return -int64(u), nil
	}
	return int64(u), nil
}

func parseUint(s string, base, bitSize int) (uint64, error) {
	if s == "" {
		return 0, ErrSyntax
	}
	digits, isLiteral := s, base == 0
	if isLiteral {
		base, digits = literalBase(s)
	} else if base < 2 || base > 36 {
		return 0, errors.New("invalid base " + Itoa(base))
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, errors.New("invalid bit size " + Itoa(bitSize))
	}
	largest := uint64(1)<<uint(bitSize) - 1
	limit := maxUint64/uint64(base) + 1
	n := uint64(0)
	hasUnderscores := false
	for i := range len(digits) {
		c := digits[i]
		digit := byte(36)
		switch {
		case c == '_' && isLiteral:
			hasUnderscores = true
			continue
		case '0' <= c && c <= '9':
			digit = c - '0'
		case 'a' <= lower(c) && lower(c) <= 'z':
			digit = lower(c) - 'a' + 10
		}
		if int(digit) >= base {
			return 0, ErrSyntax
		}
		if n >= limit {
			return largest, ErrRange
		}
		n *= uint64(base)
		sum := n + uint64(digit)
		if sum < n || sum > largest {
			return largest, ErrRange
		}
		n = sum
	}
	if hasUnderscores && !underscoresAreRight(s) {
		return 0, ErrSyntax
	}
	return n, nil
}

// literalBase is the base that a prefix of s means, and the text behind the prefix.
func literalBase(s string) (base int, digits string) {
	if s[0] != '0' {
		return 10, s
	}
	if len(s) >= 3 {
		switch lower(s[1]) {
		case 'b':
			return 2, s[2:]
		case 'o':
			return 8, s[2:]
		case 'x':
			return 16, s[2:]
		}
	}
	return 8, s[1:]
}

// underscoresAreRight reports whether each underscore stands between digits; a base prefix counts as a digit.
func underscoresAreRight(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	isHex, i := false, 0
	before := byte('^') // what stood before: ^ nothing, 0 a digit, _ an underscore, ! anything else
	if len(s) >= 2 && s[0] == '0' {
		switch lower(s[1]) {
		case 'b', 'o', 'x':
			isHex, i, before = lower(s[1]) == 'x', 2, '0'
		}
	}
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9' || isHex && 'a' <= lower(c) && lower(c) <= 'f':
			before = '0'
		case c == '_' && before != '0', c != '_' && before == '_':
			return false
		case c == '_':
			before = '_'
		default:
			before = '!'
		}
	}
	return before != '_'
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }
