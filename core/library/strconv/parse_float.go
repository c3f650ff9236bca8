// Floats from text: decimal, hexadecimal, infinities and NaN.
package strconv

func float64frombits(b uint64) float64
func parseDecimal(s string, size int) float64

// ParseFloat returns the nearest float; ±Inf and ErrRange if there is none that large.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, end, err := parseFloatPrefix(s, bitSize)
	if err == nil || err == ErrRange {
		if end != len(s) {
			f, err = 0, ErrSyntax
		}
	}
	if err != nil {
		return f, &NumError{"ParseFloat", s, err}
	}
	return f, nil
}

// parseFloatPrefix reads a float at the beginning of s and says where it ends.
func parseFloatPrefix(s string, bitSize int) (f float64, end int, err error) {
	if f, end, ok := special(s); ok {
		return f, end, nil
	}
	n, ok := scanNumber(s)
	if !ok {
		return 0, 0, ErrSyntax
	}
	if n.isHex {
		f = hexFloat(n, bitSize)
	} else {
		f = parseDecimal(string(n.clean), bitSize)
	}
	if f-f != 0 {
		err = ErrRange
	}
	if s[0] == '-' {
		f = -f
	}
	return f, n.end, err
}

// special reads inf, infinity and nan in any case.
func special(s string) (f float64, end int, ok bool) {
	sign, rest := "", s
	if s != "" && (s[0] == '-' || s[0] == '+') {
		sign, rest = s[:1], s[1:]
	}
	bits := uint64(0x7FF0000000000000)
	switch {
	case hasPrefixFold(rest, "infinity"):
		end = 8
	case hasPrefixFold(rest, "inf"):
		end = 3
	case sign == "" && hasPrefixFold(rest, "nan"):
		return float64frombits(bits | 1<<51 | 1), 3, true
	default:
		return 0, 0, false
	}
	if sign == "-" {
		bits |= 1 << 63
	}
	return float64frombits(bits), len(sign) + end, true
}

func hasPrefixFold(s, lowerPrefix string) bool {
	if len(s) < len(lowerPrefix) {
		return false
	}
	for i := range len(lowerPrefix) {
		if lower(s[i]) != lowerPrefix[i] {
			return false
		}
	}
	return true
}

// number is the parts of a scanned number: for decimal ones the text without sign and underscores.
type number struct {
	clean    []byte
	mantissa uint64 // hexadecimal: the first 16 digits
	exp      int    // hexadecimal: the power of two of the mantissa's last bit
	isCut    bool   // hexadecimal: digits that are not zero were left out
	isHex    bool
	end      int
}

func scanNumber(s string) (n number, ok bool) {
	i := 0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		i++
	}
	expChar := byte('e')
	if i+2 < len(s) && s[i] == '0' && lower(s[i+1]) == 'x' {
		i += 2
		n.isHex, expChar = true, 'p'
	}
	hasPoint, hasDigits, hasUnderscores := false, false, false
	for ; i < len(s); i++ {
		c := s[i]
		if c == '_' {
			hasUnderscores = true
			continue
		}
		if c == '.' {
			if hasPoint {
				break
			}
			hasPoint = true
			n.clean = append(n.clean, c)
			continue
		}
		isLetter := n.isHex && 'a' <= lower(c) && lower(c) <= 'f'
		if !isLetter && (c < '0' || c > '9') {
			break
		}
		hasDigits = true
		if n.isHex {
			n.addHexDigit(c, hasPoint)
		} else {
			n.clean = append(n.clean, c)
		}
	}
	if !hasDigits {
		return n, false
	}
	hasExponent := i < len(s) && lower(s[i]) == expChar
	if n.isHex && !hasExponent {
		return n, false
	}
	if hasExponent {
		exp, end, ok := scanExponent(s, i+1, &hasUnderscores)
		if !ok {
			return n, false
		}
		i = end
		n.exp += exp
		n.clean = append(append(n.clean, 'e'), Itoa(exp)...)
	}
	n.end = i
	return n, !hasUnderscores || underscoresAreRight(s[:i])
}

func scanExponent(s string, i int, hasUnderscores *bool) (exp, end int, ok bool) {
	isNegative := false
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		isNegative = s[i] == '-'
		i++
	}
	if i >= len(s) || s[i] < '0' || s[i] > '9' {
		return 0, 0, false
	}
	for ; i < len(s) && ('0' <= s[i] && s[i] <= '9' || s[i] == '_'); i++ {
		if s[i] == '_' {
			*hasUnderscores = true
		} else if exp < 10000 {
			exp = exp*10 + int(s[i]-'0')
		}
	}
	if isNegative {
		exp = -exp
	}
	return exp, i, true
}

func (n *number) addHexDigit(c byte, isBehindPoint bool) {
	digit := c - '0'
	if c > '9' {
		digit = lower(c) - 'a' + 10
	}
	if n.mantissa>>60 == 0 {
		n.mantissa = n.mantissa<<4 | uint64(digit)
		if isBehindPoint {
			n.exp -= 4
		}
		return
	}
	n.isCut = n.isCut || digit != 0
	if !isBehindPoint {
		n.exp += 4
	}
}

// hexFloat rounds mantissa × 2^exp to the nearest float, half to even; +Inf if it is too large.
func hexFloat(n number, bitSize int) float64 {
	mantissaBits, bias := 52, 1023
	if bitSize == 32 {
		mantissaBits, bias = 23, 127
	}
	m, exp := n.mantissa, n.exp
	if m == 0 {
		return 0
	}
	isCut := n.isCut
	shiftRight := func() {
		isCut = isCut || m&1 != 0
		m >>= 1
		exp++
	}
	// Two bits more than the mantissa has, then fewer if the float is denormal; isCut remembers what fell off.
	for m>>(mantissaBits+2) == 0 {
		m <<= 1
		exp--
	}
	for m>>(mantissaBits+3) != 0 {
		shiftRight()
	}
	for m > 1 && exp < -1-bias-mantissaBits {
		shiftRight()
	}
	low := m & 3
	m >>= 2
	exp += 2
	if low == 3 || low == 2 && (isCut || m&1 != 0) {
		if m++; m>>(mantissaBits+1) != 0 {
			m >>= 1
			exp++
		}
	}
	if exp+mantissaBits > bias {
		return float64frombits(0x7FF0000000000000)
	}
	f := float64(m)
	for ; exp > 0; exp-- {
		f *= 2
	}
	for ; exp < 0 && f != 0; exp++ {
		f /= 2 // exact: m has no more bits than the float's place allows
	}
	return f
}
