// Floats to text. The digits come from a native, the layout is made here.
package strconv

func float64bits(f float64) uint64
func float32bits(f float32) uint32
func decimalDigits(bits uint64, size, digits, places int, buf []byte) (n, point int)

func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	var buf [32]byte
	return string(AppendFloat(buf[:0], f, fmt, prec, bitSize))
}

// AppendFloat appends f in format b, e, E, f, g, G, x or X; prec -1 means as many digits as f needs.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	switch bitSize {
	case 32:
		f = float64(float32(f))
	case 64:
	default:
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	bits := float64bits(f)
	isNegative := bits>>63 != 0
	switch {
	case f != f:
		return append(dst, "NaN"...)
	case f-f != 0 && isNegative:
		return append(dst, "-Inf"...)
	case f-f != 0:
		return append(dst, "+Inf"...)
	}
	if isNegative {
		dst = append(dst, '-')
	}
	switch fmt {
	case 'b', 'x', 'X':
		mantissa, exp, mantissaBits := split(f, bitSize)
		if fmt == 'b' {
			return appendBinary(dst, mantissa, exp-mantissaBits)
		}
		return appendHex(dst, prec, fmt, mantissa<<(60-mantissaBits), exp)
	case 'e', 'E', 'f', 'g', 'G':
		return appendDecimal(dst, bits<<1>>1, fmt, prec, bitSize)
	}
	// Not a format: Go shows it behind a percent sign.
	if isNegative {
		dst = dst[:len(dst)-1]
	}
	return append(dst, '%', fmt)
}

// split is the mantissa as an integer, the exponent of its highest bit, and how many bits stand below that.
func split(f float64, bitSize int) (mantissa uint64, exp, mantissaBits int) {
	var bits uint64
	var expBits int
	if bitSize == 32 {
		bits, mantissaBits, expBits = uint64(float32bits(float32(f))), 23, 8
	} else {
		bits, mantissaBits, expBits = float64bits(f), 52, 11
	}
	exp = int(bits>>mantissaBits) & (1<<expBits - 1)
	mantissa = bits & (1<<mantissaBits - 1)
	if exp == 0 {
		exp = 1
	} else {
		mantissa |= 1 << mantissaBits
	}
	return mantissa, exp - (1<<(expBits-1) - 1), mantissaBits
}

func appendDecimal(dst []byte, bits uint64, fmt byte, prec, bitSize int) []byte {
	isShortest := prec < 0
	var short [40]byte
	buf := short[:]
	n, point := 0, 0
	if bits != 0 {
		digits, places := -1, -1
		switch {
		case isShortest:
		case fmt == 'f':
			places = min(prec, 1100)
			whole := max(0, int(bits>>52)-1023)*1234/4096 + 2 // more than the digits before the point
			buf = room(buf, whole+places)
		default:
			if fmt == 'e' || fmt == 'E' {
				digits = prec + 1
			} else {
				digits = max(prec, 1)
			}
			digits = min(digits, 800)
			buf = room(buf, digits)
		}
		n, point = decimalDigits(bits, bitSize, digits, places, buf)
		for n > 0 && buf[n-1] == '0' {
			n--
		}
		if n == 0 {
			point = 0
		}
	}
	return layOut(dst, buf[:n], point, fmt, prec, isShortest)
}

func room(buf []byte, n int) []byte {
	if n <= len(buf) {
		return buf
	}
	return make([]byte, n)
}

// layOut places the digits, whose value is 0.ddd × 10^point.
func layOut(dst, digits []byte, point int, fmt byte, prec int, isShortest bool) []byte {
	n := len(digits)
	switch fmt {
	case 'e', 'E':
		if isShortest {
			prec = max(n-1, 0)
		}
		return appendExponent(dst, digits, point, prec, fmt)
	case 'f':
		if isShortest {
			prec = max(n-point, 0)
		}
		return appendFixed(dst, digits, point, prec)
	}
	if isShortest {
		prec = n
	} else if prec == 0 {
		prec = 1
	}
	limit := prec // from this exponent on the e format is shorter
	if limit > n && n >= point {
		limit = n
	}
	if isShortest {
		limit = 6
	}
	if exp := point - 1; n > 0 && exp < -4 || exp >= limit {
		return appendExponent(dst, digits, point, min(prec, n)-1, fmt+'e'-'g')
	}
	return appendFixed(dst, digits, point, max(n-point, 0))
}

func appendExponent(dst, digits []byte, point, prec int, fmt byte) []byte {
	if len(digits) == 0 {
		dst = append(dst, '0')
		point = 1
	} else {
		dst = append(dst, digits[0])
	}
	if prec > 0 {
		dst = append(dst, '.')
		have := 0
		if len(digits) > 1 {
			more := digits[1:min(len(digits), prec+1)]
			dst = append(dst, more...)
			have = len(more)
		}
		for ; have < prec; have++ {
			dst = append(dst, '0')
		}
	}
	return appendPower(append(dst, fmt), point-1)
}

// appendPower writes an exponent with its sign and at least two digits.
func appendPower(dst []byte, exp int) []byte {
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	dst = append(dst, sign)
	if exp < 10 {
		dst = append(dst, '0')
	}
	return append(dst, formatBits(uint64(exp), 10, false)...)
}

func appendFixed(dst, digits []byte, point, prec int) []byte {
	if point <= 0 {
		dst = append(dst, '0')
	} else {
		dst = append(dst, digits[:min(len(digits), point)]...)
		for i := len(digits); i < point; i++ {
			dst = append(dst, '0')
		}
	}
	if prec <= 0 {
		return dst
	}
	dst = append(dst, '.')
	end := point + prec
	for ; point < 0 && point < end; point++ {
		dst = append(dst, '0')
	}
	if point < len(digits) && point < end {
		part := digits[point:min(len(digits), end)]
		dst = append(dst, part...)
		point += len(part)
	}
	for ; point < end; point++ {
		dst = append(dst, '0')
	}
	return dst
}

func appendBinary(dst []byte, mantissa uint64, exp int) []byte {
	dst = append(AppendUint(dst, mantissa, 10), 'p')
	if exp >= 0 {
		dst = append(dst, '+')
	}
	return AppendInt(dst, int64(exp), 10)
}

// appendHex writes 0x1.hhhp±d; the point of the mantissa is left of bit 60.
func appendHex(dst []byte, prec int, fmt byte, mantissa uint64, exp int) []byte {
	const one = 1 << 60
	if mantissa == 0 {
		exp = 0
	}
	for mantissa != 0 && mantissa&one == 0 {
		mantissa <<= 1
		exp--
	}
	if prec >= 0 && prec < 15 {
		shift := uint(60 - prec*4)
		rest := mantissa & (1<<shift - 1)
		mantissa >>= shift
		if half := uint64(1) << shift >> 1; rest > half || rest == half && mantissa&1 != 0 {
			mantissa++
		}
		if mantissa <<= shift; mantissa&(2*one) != 0 {
			mantissa >>= 1
			exp++
		}
	}
	hex := "0123456789abcdef"
	if fmt == 'X' {
		hex = "0123456789ABCDEF"
	}
	dst = append(dst, '0', fmt, '0'+byte(mantissa>>60&1))
	mantissa <<= 4
	if prec > 0 || prec < 0 && mantissa != 0 {
		dst = append(dst, '.')
		for i := 0; i < prec || prec < 0 && mantissa != 0; i++ {
			dst = append(dst, hex[mantissa>>60])
			mantissa <<= 4
		}
	}
	return appendPower(append(dst, fmt-'x'+'p'), exp)
}
