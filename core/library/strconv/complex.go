// Complex numbers as text.
package strconv

// FormatComplex is (r+ji), each part as FormatFloat writes it.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	second := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if second[0] != '+' && second[0] != '-' {
		second = "+" + second
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + second + "i)"
}

// ParseComplex reads N, Ni or N±Ni, with or without parentheses.
func ParseComplex(s string, bitSize int) (complex128, error) {
	c, err := parseComplex(s, bitSize)
	if err != nil {
		return c, &NumError{"ParseComplex", s, err}
	}
	return c, nil
}

func parseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	first, end, firstErr := parseFloatPrefix(s, size)
	if firstErr != nil && firstErr != ErrRange {
		return 0, firstErr
	}
	switch s = s[end:]; {
	case s == "":
		return complex(first, 0), firstErr
	case s == "i":
		return complex(0, first), firstErr
	case s[0] == '+' && len(s) > 1 && s[1] != '+':
		s = s[1:] // NaN takes no sign of its own
	case s[0] != '+' && s[0] != '-':
		return 0, ErrSyntax
	}
	second, end, err := parseFloatPrefix(s, size)
	if err != nil && err != ErrRange {
		return 0, err
	}
	if s[end:] != "i" {
		return 0, ErrSyntax
	}
	if err == nil {
		err = firstErr
	}
	return complex(first, second), err
}
