// Format strings: verbs with flags, argument indexes, widths and precisions.
package fmt

import (
	"reflect"
	"strconv"
	"unicode/utf8"
)

// directive is where printf stands in the format and in the operands.
type directive struct {
	format  string
	at      int // next byte of format
	args    []any
	argAt   int  // next operand
	isAfter bool // an argument index stands right before
}

func (p *printer) printf(format string, args []any) {
	d := directive{format: format, args: args}
	p.isReordered = false
	for d.at < len(format) {
		p.isBadIndex = false
		from := d.at
		for d.at < len(format) && format[d.at] != '%' {
			d.at++
		}
		p.buf = append(p.buf, format[from:d.at]...)
		if d.at >= len(format) {
			break
		}
		d.at++
		p.flags = flags{}
		p.readFlags(&d)
		if d.at < len(format) {
			// The common case: a lower-case verb right behind the flags.
			if c := format[d.at]; 'a' <= c && c <= 'z' && d.argAt < len(args) {
				d.at++
				p.printVerb(&d, rune(c))
				continue
			}
		}
		p.readIndex(&d)
		p.readWidth(&d)
		p.readPrecision(&d)
		if !d.isAfter {
			p.readIndex(&d)
		}
		if d.at >= len(format) {
			p.write("%!(NOVERB)")
			break
		}
		verb, size := utf8.DecodeRuneInString(format[d.at:])
		d.at += size
		switch {
		case verb == '%':
			p.write("%")
		case p.isBadIndex:
			p.write("%!" + string(verb) + "(BADINDEX)")
		case d.argAt >= len(args):
			p.write("%!" + string(verb) + "(MISSING)")
		default:
			p.printVerb(&d, verb)
		}
	}
	if !p.isReordered && d.argAt < len(args) {
		p.printExtra(args[d.argAt:])
	}
}

func (p *printer) readFlags(d *directive) {
	for ; d.at < len(d.format); d.at++ {
		switch d.format[d.at] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			return
		}
	}
}

// printVerb prints the next operand.
func (p *printer) printVerb(d *directive, verb rune) {
	if verb == 'w' {
		p.wrapped = append(p.wrapped, d.argAt)
	}
	if verb == 'v' || verb == 'w' {
		p.sharpV, p.sharp = p.sharp, false
		p.plusV, p.plus = p.plus, false
	}
	p.printArg(d.args[d.argAt], verb)
	d.argAt++
}

// printExtra shows operands that no verb asked for.
func (p *printer) printExtra(args []any) {
	p.flags = flags{}
	p.write("%!(EXTRA ")
	for i, arg := range args {
		if i > 0 {
			p.write(", ")
		}
		if arg == nil {
			p.write("<nil>")
			continue
		}
		p.write(reflect.TypeOf(arg).String() + "=")
		p.printArg(arg, 'v')
	}
	p.write(")")
}

// readIndex reads an argument index like [3], if there is one.
func (p *printer) readIndex(d *directive) {
	d.isAfter = false
	if d.at >= len(d.format) || d.format[d.at] != '[' {
		return
	}
	p.isReordered = true
	index, width, ok := parseIndex(d.format[d.at:])
	d.at += width
	d.isAfter = ok
	if ok && 0 <= index && index < len(d.args) {
		d.argAt = index
		return
	}
	p.isBadIndex = true
}

// parseIndex is the index from 0 and the bytes it takes, 1 if there is no closing bracket.
func parseIndex(s string) (index, width int, ok bool) {
	if len(s) < 3 {
		return 0, 1, false
	}
	for i := 1; i < len(s); i++ {
		if s[i] == ']' {
			n, isNumber, end := parseNumber(s[:i], 1)
			return n - 1, i + 1, isNumber && end == i
		}
	}
	return 0, 1, false
}

const largest = 1e6 // width and precision; more is a mistake

// parseNumber reads digits from at on; at the end of s if there are too many.
func parseNumber(s string, at int) (n int, ok bool, end int) {
	if at >= len(s) {
		return 0, false, len(s)
	}
	for ; at < len(s) && '0' <= s[at] && s[at] <= '9'; at++ {
		if n > largest {
			return 0, false, len(s)
		}
		n = n*10 + int(s[at]-'0')
		ok = true
	}
	return n, ok, at
}

func (p *printer) readWidth(d *directive) {
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		if p.width, p.hasWidth = d.nextInt(); !p.hasWidth {
			p.write("%!(BADWIDTH)")
		}
		if p.width < 0 {
			p.width = -p.width
			p.minus, p.zero = true, false
		}
		d.isAfter = false
		return
	}
	p.width, p.hasWidth, d.at = parseNumber(d.format, d.at)
	if d.isAfter && p.hasWidth {
		p.isBadIndex = true
	}
}

func (p *printer) readPrecision(d *directive) {
	if d.at+1 >= len(d.format) || d.format[d.at] != '.' {
		return
	}
	d.at++
	if d.isAfter {
		p.isBadIndex = true
	}
	p.readIndex(d)
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		p.prec, p.hasPrec = d.nextInt()
		if p.prec < 0 {
			p.prec, p.hasPrec = 0, false
		}
		if !p.hasPrec {
			p.write("%!(BADPREC)")
		}
		d.isAfter = false
		return
	}
	p.prec, p.hasPrec, d.at = parseNumber(d.format, d.at)
	p.hasPrec = true
}

// nextInt is the next operand as a width or precision.
func (d *directive) nextInt() (n int, ok bool) {
	if d.argAt >= len(d.args) {
		return 0, false
	}
	switch v := reflect.ValueOf(d.args[d.argAt]); {
	case v.CanInt():
		n, ok = int(v.Int()), true
	case v.CanUint():
		n, ok = int(v.Uint()), int(v.Uint()) >= 0
	}
	d.argAt++
	if !ok || n > largest || n < -largest {
		return 0, false
	}
	return n, true
}

// FormatString is the directive, without operands, that led to a call of Format.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if width, ok := state.Width(); ok {
		b = strconv.AppendInt(b, int64(width), 10)
	}
	if prec, ok := state.Precision(); ok {
		b = strconv.AppendInt(append(b, '.'), int64(prec), 10)
	}
	return string(utf8.AppendRune(b, verb))
}
