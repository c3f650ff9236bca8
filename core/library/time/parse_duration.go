// Durations from text like 1h15m30.918s.
package time

var unitOf = map[string]uint64{
	"ns": uint64(Nanosecond),
	"us": uint64(Microsecond),
	"µs": uint64(Microsecond), // micro sign
	"μs": uint64(Microsecond), // Greek mu
	"ms": uint64(Millisecond),
	"s":  uint64(Second),
	"m":  uint64(Minute),
	"h":  uint64(Hour),
}

type parseDurationError struct{ message, value string }

func (e *parseDurationError) Error() string { return "time: " + e.message + " " + quote(e.value) }

// ParseDuration reads a signed sequence of numbers with units.
func ParseDuration(s string) (Duration, error) {
	whole := s
	isNegative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		isNegative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return 0, &parseDurationError{"invalid duration", whole}
	}
	sum := uint64(0)
	for s != "" {
		part, rest, message := parsePart(s)
		if message != "" {
			return 0, &parseDurationError{message, whole}
		}
		s = rest
		if sum += part; sum > 1<<63 {
			return 0, &parseDurationError{"invalid duration", whole}
		}
	}
	if isNegative {
		return -Duration(sum), nil
	}
	if sum > 1<<63-1 {
		return 0, &parseDurationError{"invalid duration", whole}
	}
	return Duration(sum), nil
}

// parsePart reads one number and its unit; message is what is wrong.
func parsePart(s string) (ns uint64, rest, message string) {
	const limit = 1 << 63
	isDigit := func(i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }
	i, hasDigits := 0, false
	whole := uint64(0)
	for ; isDigit(i); i++ {
		hasDigits = true
		if whole > limit/10 {
			return 0, "", "invalid duration"
		}
		if whole = whole*10 + uint64(s[i]-'0'); whole > limit {
			return 0, "", "invalid duration"
		}
	}
	fraction, scale := uint64(0), 1.0
	if i < len(s) && s[i] == '.' {
		isFull := false // further digits do not matter
		for i++; isDigit(i); i++ {
			hasDigits = true
			if isFull = isFull || fraction > (limit-1)/10; isFull {
				continue
			}
			next := fraction*10 + uint64(s[i]-'0')
			if isFull = next > limit; !isFull {
				fraction, scale = next, scale*10
			}
		}
	}
	if !hasDigits {
		return 0, "", "invalid duration"
	}
	end := i
	for end < len(s) && s[end] != '.' && !isDigit(end) {
		end++
	}
	if end == i {
		return 0, "", "missing unit in duration"
	}
	unit, ok := unitOf[s[i:end]]
	if !ok {
		return 0, "", "unknown unit " + quote(s[i:end]) + " in duration"
	}
	if whole > limit/unit {
		return 0, "", "invalid duration"
	}
	ns = whole * unit
	if fraction > 0 {
		if ns += uint64(float64(fraction) * (float64(unit) / scale)); ns > limit {
			return 0, "", "invalid duration"
		}
	}
	return ns, s[end:], ""
}

// quote is a plain quotation: what is not printable ASCII stands as \x.. bytes.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
