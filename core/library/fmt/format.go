// How a number, string or byte slice looks under flags, width and precision.
package fmt

import (
	"strconv"
	"unicode/utf8"
)

// flags are what stands between the percent sign and the verb.
type flags struct {
	hasWidth, hasPrec               bool
	minus, plus, sharp, space, zero bool
	plusV, sharpV                   bool // %+v and %#v; plus and sharp are off then
	width, prec                     int
}

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

// fill writes n padding bytes: zeros only at the left.
func (p *printer) fill(n int) {
	c := byte(' ')
	if p.zero && !p.minus {
		c = '0'
	}
	for ; n > 0; n-- {
		p.buf = append(p.buf, c)
	}
}

func (p *printer) padString(s string) {
	if !p.hasWidth || p.width == 0 {
		p.buf = append(p.buf, s...)
		return
	}
	n := p.width - utf8.RuneCountInString(s)
	if p.minus {
		p.buf = append(p.buf, s...)
		p.fill(n)
		return
	}
	p.fill(n)
	p.buf = append(p.buf, s...)
}

// padNumber pads with spaces: zeros are part of the number already.
func (p *printer) padNumber(s string) {
	zero := p.zero
	p.zero = false
	p.padString(s)
	p.zero = zero
}

func (p *printer) printBool(v bool, verb rune) {
	if verb == 't' || verb == 'v' {
		p.padString(strconv.FormatBool(v))
		return
	}
	p.badVerb(verb)
}

// printInteger prints v, which is signed or not.
func (p *printer) printInteger(v uint64, isSigned bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !isSigned {
			p.printHex(v, true)
		} else {
			p.formatInteger(v, 10, isSigned, verb)
		}
	case 'd':
		p.formatInteger(v, 10, isSigned, verb)
	case 'b':
		p.formatInteger(v, 2, isSigned, verb)
	case 'o', 'O':
		p.formatInteger(v, 8, isSigned, verb)
	case 'x', 'X':
		p.formatInteger(v, 16, isSigned, verb)
	case 'c':
		p.padString(string(toRune(v)))
	case 'q':
		if p.plus {
			p.padString(strconv.QuoteRuneToASCII(toRune(v)))
		} else {
			p.padString(strconv.QuoteRune(toRune(v)))
		}
	case 'U':
		p.formatUnicode(v)
	default:
		p.badVerb(verb)
	}
}

func toRune(v uint64) rune {
	if v > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(v)
}

func (p *printer) printHex(v uint64, hasPrefix bool) {
	sharp := p.sharp
	p.sharp = hasPrefix
	p.formatInteger(v, 16, false, 'v')
	p.sharp = sharp
}

func (p *printer) formatInteger(v uint64, base int, isSigned bool, verb rune) {
	isNegative := isSigned && int64(v) < 0
	if base == 10 && p.flags == (flags{}) {
		if isSigned {
			p.buf = strconv.AppendInt(p.buf, int64(v), 10)
		} else {
			p.buf = strconv.AppendUint(p.buf, v, 10)
		}
		return
	}
	if isNegative {
		v = -v
	}
	if p.hasPrec && p.prec == 0 && v == 0 {
		zero := p.zero
		p.zero = false
		p.fill(p.width)
		p.zero = zero
		return
	}
	digits := strconv.FormatUint(v, base)
	sign := ""
	switch {
	case isNegative:
		sign = "-"
	case p.plus:
		sign = "+"
	case p.space:
		sign = " "
	}
	want := 0 // digits, with leading zeros
	if p.hasPrec {
		want = p.prec
	} else if p.zero && !p.minus && p.hasWidth {
		want = p.width - len(sign)
	}
	digits = zeros(want-len(digits)) + digits
	p.padNumber(sign + p.basePrefix(base, verb, digits) + upperIf(verb == 'X', digits))
}

// zeros is n zeros, none if n is negative.
func zeros(n int) string {
	const some = "00000000000000000000000000000000"
	if n <= len(some) {
		return some[:max(n, 0)]
	}
	b := make([]byte, n)
	for i := range b {
		b[i] = '0'
	}
	return string(b)
}

// basePrefix is 0x and the like, for %#x and its relatives, and %O.
func (p *printer) basePrefix(base int, verb rune, digits string) string {
	prefix := ""
	if p.sharp {
		switch base {
		case 2:
			prefix = "0b"
		case 8:
			if digits[0] != '0' {
				prefix = "0"
			}
		case 16:
			prefix = "0x"
			if verb == 'X' {
				prefix = "0X"
			}
		}
	}
	if verb == 'O' {
		return "0o" + prefix
	}
	return prefix
}

func upperIf(isUpper bool, digits string) string {
	if !isUpper {
		return digits
	}
	b := []byte(digits)
	for i, c := range b {
		if c >= 'a' {
			b[i] = c - 0x20
		}
	}
	return string(b)
}

// formatUnicode writes U+0078, with %#U also 'x'.
func (p *printer) formatUnicode(v uint64) {
	digits := upperIf(true, strconv.FormatUint(v, 16))
	want := 4
	if p.hasPrec {
		want = max(want, p.prec)
	}
	digits = "U+" + zeros(want-len(digits)) + digits
	if p.sharp && v <= utf8.MaxRune && strconv.IsPrint(rune(v)) {
		digits += " '" + string(rune(v)) + "'"
	}
	p.padNumber(digits)
}

func (p *printer) printFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.formatFloat(v, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.formatFloat(v, size, byte(verb), -1)
	case 'f', 'e', 'E':
		p.formatFloat(v, size, byte(verb), 6)
	case 'F':
		p.formatFloat(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

// printComplex writes (r+ji), each part as a float; the second always has its sign.
func (p *printer) printComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
	default:
		p.badVerb(verb)
		return
	}
	plus := p.plus
	p.buf = append(p.buf, '(')
	p.printFloat(real(v), size/2, verb)
	p.plus = true
	p.printFloat(imag(v), size/2, verb)
	p.buf = append(p.buf, 'i', ')')
	p.plus = plus
}

func (p *printer) formatFloat(v float64, size int, verb byte, prec int) {
	if p.flags == (flags{}) {
		from := len(p.buf)
		p.buf = strconv.AppendFloat(p.buf, v, verb, prec, size)
		if p.buf[from] != '+' || p.buf[from+1] == 'I' {
			return
		}
	}
	if p.hasPrec {
		prec = p.prec
	}
	var room [32]byte
	num := strconv.AppendFloat(room[:0], v, verb, prec, size)
	sign := byte('+')
	if num[0] == '-' || num[0] == '+' {
		sign = num[0]
		num = num[1:]
	}
	if p.space && sign == '+' && !p.plus {
		sign = ' '
	}
	if num[0] == 'I' || num[0] == 'N' {
		if num[0] == 'I' || p.space || p.plus {
			p.padNumber(string(sign) + string(num))
		} else {
			p.padNumber(string(num))
		}
		return
	}
	if p.sharp && verb != 'b' {
		num = withPoint(num, verb, prec)
	}
	if !p.plus && sign == '+' {
		p.padString(string(num))
		return
	}
	if missing := p.width - len(num) - 1; p.zero && !p.minus && p.hasWidth && missing > 0 {
		p.buf = append(p.buf, sign)
		p.fill(missing)
		p.buf = append(p.buf, num...)
		return
	}
	p.padString(string(sign) + string(num))
}

// withPoint makes a number show its point and, in the g and x formats, its trailing zeros.
func withPoint(num []byte, verb byte, prec int) []byte {
	missing := 0
	switch verb {
	case 'g', 'G', 'x', 'X':
		missing = prec
		if prec < 0 {
			missing = 6
		}
	}
	if verb == 'X' {
		missing = 0 // as in Go, where only the lower-case verb is listed
	}
	end, hasPoint, isSignificant := len(num), false, false
	for i, c := range num {
		isExponent := c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X'
		if isExponent {
			end = i
			break
		}
		if c == '.' {
			hasPoint = true
			continue
		}
		isSignificant = isSignificant || c != '0'
		if isSignificant {
			missing--
		}
	}
	tail := string(num[end:])
	num = num[:end]
	if !hasPoint {
		if len(num) == 1 && num[0] == '0' {
			missing--
		}
		num = append(num, '.')
	}
	for ; missing > 0; missing-- {
		num = append(num, '0')
	}
	return append(num, tail...)
}

func (p *printer) printString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.formatQuoted(v)
		} else {
			p.formatString(v)
		}
	case 's':
		p.formatString(v)
	case 'x':
		p.formatHexString(v, lowerDigits)
	case 'X':
		p.formatHexString(v, upperDigits)
	case 'q':
		p.formatQuoted(v)
	default:
		p.badVerb(verb)
	}
}

// cut is s, at most as many runes as the precision says.
func (p *printer) cut(s string) string {
	if p.hasPrec {
		n := p.prec
		for i := range s {
			if n--; n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

func (p *printer) formatString(s string) { p.padString(p.cut(s)) }

func (p *printer) formatQuoted(s string) {
	s = p.cut(s)
	switch {
	case p.sharp && strconv.CanBackquote(s):
		p.padString("`" + s + "`")
	case p.plus:
		p.padString(strconv.QuoteToASCII(s))
	default:
		p.padString(strconv.Quote(s))
	}
}

// formatHexString writes two digits for each byte; the space flag separates them, the sharp flag writes 0x.
func (p *printer) formatHexString(s, digits string) {
	if p.hasPrec && p.prec < len(s) {
		s = s[:p.prec]
	}
	if s == "" {
		if p.hasWidth {
			p.fill(p.width)
		}
		return
	}
	width := 2 * len(s)
	if p.space {
		if p.sharp {
			width *= 2
		}
		width += len(s) - 1
	} else if p.sharp {
		width += 2
	}
	if p.hasWidth && !p.minus {
		p.fill(p.width - width)
	}
	for i := range len(s) {
		if p.space && i > 0 {
			p.buf = append(p.buf, ' ')
		}
		if p.sharp && (p.space || i == 0) {
			p.buf = append(p.buf, '0', digits[16])
		}
		p.buf = append(p.buf, digits[s[i]>>4], digits[s[i]&15])
	}
	if p.hasWidth && p.minus {
		p.fill(p.width - width)
	}
}
