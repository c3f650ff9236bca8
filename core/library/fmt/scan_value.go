// Scanning one operand, by its type.
package fmt

import (
	"errors"
	"io"
	"reflect"
	"strconv"
)

const (
	binary      = "01"
	octal       = "01234567"
	decimal     = "0123456789"
	hexadecimal = "0123456789aAbBcCdDeEfF"
)

// scanOne reads a value into the variable that arg points to.
func (s *scanner) scanOne(verb rune, arg any) {
	s.token = s.token[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			panic(scanError{err})
		}
		return
	}
	switch v := arg.(type) {
	case *int:
		*v = int(s.scanInt(verb, 64))
		return
	case *string:
		*v = s.scanString(verb)
		return
	case *float64:
		*v = s.scanFloat(verb, "float64", 64)
		return
	case *[]byte:
		*v = []byte(s.scanString(verb))
		return
	}
	p := reflect.ValueOf(arg)
	if p.Kind() != reflect.Pointer {
		s.fail("type not a pointer: " + p.Type().String())
	}
	switch v := p.Elem(); v.Kind() {
	case reflect.Bool:
		v.SetBool(s.scanBool(verb))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(s.scanInt(verb, v.Type().Bits()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(s.scanUint(verb, v.Type().Bits()))
	case reflect.Float32, reflect.Float64:
		name := ""
		if _, isPlain := arg.(*float32); isPlain {
			name = "float32"
		}
		v.SetFloat(s.scanFloat(verb, name, v.Type().Bits()))
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(s.scanComplex(verb, v.Type().Bits()))
	case reflect.String:
		v.SetString(s.scanString(verb))
	case reflect.Slice:
		t := v.Type()
		if t.Elem().Kind() != reflect.Uint8 {
			s.fail("can't scan type: " + p.Type().String())
		}
		text := s.scanString(verb)
		v.Set(reflect.MakeSlice(t, len(text), len(text)))
		for i := range len(text) {
			v.Index(i).SetUint(uint64(text[i]))
		}
	default:
		s.fail("can't scan type: " + p.Type().String())
	}
}

func (s *scanner) checkVerb(verb rune, verbs, kind string) {
	if !hasRune(verbs, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + kind)
	}
}

func (s *scanner) scanBool(verb rune) bool {
	s.SkipSpace()
	s.requireMore()
	s.checkVerb(verb, "tv", "boolean")
	isRight := true
	result := false
	switch s.next() {
	case '1':
		result = true
	case 't', 'T':
		result = true
		isRight = !s.accept("rR") || s.accept("uU") && s.accept("eE")
	case 'f', 'F':
		isRight = !s.accept("aA") || s.accept("lL") && s.accept("sS") && s.accept("eE")
	}
	if !isRight {
		s.fail("syntax error scanning boolean")
	}
	return result
}

// digits is the base of a verb and its digits.
func (s *scanner) digits(verb rune) (base int, digits string) {
	s.checkVerb(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, binary
	case 'o':
		return 8, octal
	case 'x', 'X', 'U':
		return 16, hexadecimal
	}
	return 10, decimal
}

// scanPrefix reads 0x and the like; base 0 lets ParseInt see it.
func (s *scanner) scanPrefix() (base int, digits string, hasZero bool) {
	if !s.accept("0") {
		return 0, decimal + "_", false
	}
	switch {
	case s.accept("bB"):
		return 0, binary + "_", true
	case s.accept("oO"):
		return 0, octal + "_", true
	case s.accept("xX"):
		return 0, hexadecimal + "_", true
	}
	return 0, octal + "_", true
}

// scanDigits reads an integer's text and tells its base.
func (s *scanner) scanDigits(verb rune, isSigned bool) (text string, base int) {
	s.SkipSpace()
	s.requireMore()
	base, digits := s.digits(verb)
	hasDigits := false
	if verb == 'U' {
		if s.next() != 'U' || s.next() != '+' {
			s.fail("bad unicode format ")
		}
	} else {
		if isSigned {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits, hasDigits = s.scanPrefix()
		}
	}
	if !hasDigits {
		s.requireMore()
		if !s.accept(digits) {
			s.fail("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.token), base
}

func (s *scanner) scanInt(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.scanRune(bits)
	}
	text, base := s.scanDigits(verb, true)
	i, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if i<<(64-bits)>>(64-bits) != i {
		s.fail("integer overflow on token " + text)
	}
	return i
}

func (s *scanner) scanUint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.scanRune(bits))
	}
	text, base := s.scanDigits(verb, false)
	u, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if u<<(64-bits)>>(64-bits) != u {
		s.fail("unsigned integer overflow on token " + text)
	}
	return u
}

func (s *scanner) scanRune(bits int) int64 {
	s.requireMore()
	r := int64(s.next())
	if r<<(64-bits)>>(64-bits) != r {
		s.fail("overflow on character value " + string(rune(r)))
	}
	return r
}

// scanComplex reads (r+ji), with or without the parentheses.
func (s *scanner) scanComplex(verb rune, size int) complex128 {
	s.checkVerb(verb, "beEfFgGv", "complex")
	s.SkipSpace()
	s.requireMore()
	s.token = s.token[:0]
	inParens := s.accept("(")
	first := s.floatText()
	s.token = s.token[:0]
	if !s.accept("+-") {
		s.fail("syntax error scanning complex number")
	}
	sign := string(s.token)
	second := sign + s.floatText()
	if !s.accept("i") || inParens && !s.accept(")") {
		s.fail("syntax error scanning complex number")
	}
	r := parseFloatText(first, size/2)
	return complex(r, parseFloatText(second, size/2))
}

// scanFloat reads a float; name is the type to complain about a wrong verb with, "" for none.
func (s *scanner) scanFloat(verb rune, name string, bits int) float64 {
	if name != "" {
		s.checkVerb(verb, "beEfFgGv", name)
	}
	s.SkipSpace()
	s.requireMore()
	return parseFloatText(s.floatText(), bits)
}

func parseFloatText(text string, bits int) float64 {
	power := -1
	isHex := false
	for i := range len(text) {
		if text[i] == 'p' && power < 0 {
			power = i
		}
		isHex = isHex || text[i]|0x20 == 'x'
	}
	if power < 0 || isHex {
		f, err := strconv.ParseFloat(text, bits)
		if err != nil {
			panic(scanError{err})
		}
		return f
	}
	// A decimal number with a binary exponent, as %b writes it.
	f, err := strconv.ParseFloat(text[:power], bits)
	exp := 0
	if err == nil {
		exp, err = strconv.Atoi(text[power+1:])
	}
	if err != nil {
		var number *strconv.NumError
		if errors.As(err, &number) {
			number.Num = text
		}
		panic(scanError{err})
	}
	return scaled(f, exp)
}

// scaled is f × 2^exp, rounded once: through the text of a hexadecimal number.
func scaled(f float64, exp int) float64 {
	if f == 0 || f-f != 0 {
		return f
	}
	text := strconv.FormatFloat(f, 'x', -1, 64)
	for i := range len(text) {
		if text[i] == 'p' {
			power, _ := strconv.Atoi(text[i+1:])
			f, _ = strconv.ParseFloat(text[:i+1]+strconv.Itoa(power+exp), 64)
			break
		}
	}
	return f
}

func (s *scanner) floatText() string {
	s.token = s.token[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	digits, exponent := decimal+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexadecimal+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept(decimal + "_") {
		}
	}
	return string(s.token)
}

func (s *scanner) scanString(verb rune) string {
	s.checkVerb(verb, "svqxX", "string")
	s.SkipSpace()
	s.requireMore()
	switch verb {
	case 'q':
		return s.quotedString()
	case 'x', 'X':
		return s.hexString()
	}
	return string(s.readToken(true, notSpace))
}

func (s *scanner) quotedString() string {
	quote := s.next()
	if quote == '`' {
		for {
			r := s.mustNext()
			if r == quote {
				return string(s.token)
			}
			s.token = append(s.token, string(r)...)
		}
	}
	if quote != '"' {
		s.fail("expected quoted string")
	}
	s.token = append(s.token, '"')
	for {
		r := s.mustNext()
		s.token = append(s.token, string(r)...)
		if r == '\\' {
			s.token = append(s.token, string(s.mustNext())...)
		} else if r == '"' {
			break
		}
	}
	text, err := strconv.Unquote(string(s.token))
	if err != nil {
		panic(scanError{err})
	}
	return text
}

func hexDigit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f', 'A' <= r && r <= 'F':
		return int(r|0x20-'a') + 10
	}
	return -1
}

func (s *scanner) hexString() string {
	for {
		r := s.next()
		if r == atEnd {
			break
		}
		high := hexDigit(r)
		if high < 0 {
			s.UnreadRune()
			break
		}
		low := hexDigit(s.mustNext())
		if low < 0 {
			s.fail("illegal hex digit")
		}
		s.token = append(s.token, byte(high<<4|low))
	}
	if len(s.token) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(s.token)
}
