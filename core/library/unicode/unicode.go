// Package unicode: what kind of character a rune is, and its cases.
package unicode

const (
	Version         = "15.0.0"
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// A RangeTable is a set of runes: rising ranges up to U+FFFF, then those above.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // how many of R16 end at or before MaxLatin1
}

type Range16 struct{ Lo, Hi, Stride uint16 }

type Range32 struct{ Lo, Hi, Stride uint32 }

// Is reports whether r is in the table.
func Is(t *RangeTable, r rune) bool {
	if n := len(t.R16); n > 0 && uint32(r) <= uint32(t.R16[n-1].Hi) {
		low := 0
		for high := n - 1; low < high; {
			if middle := (low + high) / 2; uint32(r) > uint32(t.R16[middle].Hi) {
				low = middle + 1
			} else {
				high = middle
			}
		}
		x := &t.R16[low]
		return uint16(r) >= x.Lo && (x.Stride == 1 || (uint16(r)-x.Lo)%x.Stride == 0)
	}
	if n := len(t.R32); n > 0 && r >= rune(t.R32[0].Lo) && uint32(r) <= t.R32[n-1].Hi {
		low := 0
		for high := n - 1; low < high; {
			if middle := (low + high) / 2; uint32(r) > t.R32[middle].Hi {
				low = middle + 1
			} else {
				high = middle
			}
		}
		x := &t.R32[low]
		return uint32(r) >= x.Lo && (x.Stride == 1 || (uint32(r)-x.Lo)%x.Stride == 0)
	}
	return false
}

func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// GraphicRanges and PrintRanges are what IsGraphic and IsPrint go by.
var (
	GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}
	PrintRanges   = []*RangeTable{L, M, N, P, S}
)

// categoryOf is the category of r, its two letters as one number; 0 if r is no rune.
func categoryOf(r rune) int

func IsLetter(r rune) bool {
	if r < 0x80 {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return categoryOf(r)>>8 == 'L'
}

func IsDigit(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return categoryOf(r) == 'N'<<8|'d'
}

func IsPrint(r rune) bool {
	if r < 0x80 {
		return ' ' <= r && r < 0x7F
	}
	switch categoryOf(r) >> 8 {
	case 'L', 'M', 'N', 'P', 'S':
		return true
	}
	return false
}

func IsUpper(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return categoryOf(r) == 'L'<<8|'u'
}

func IsLower(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return categoryOf(r) == 'L'<<8|'l'
}

func IsSpace(r rune) bool {
	if r <= MaxLatin1 {
		return '\t' <= r && r <= '\r' || r == ' ' || r == 0x85 || r == 0xA0
	}
	return categoryOf(r)>>8 == 'Z'
}

func IsTitle(r rune) bool   { return r >= 0x80 && categoryOf(r) == 'L'<<8|'t' }
func IsNumber(r rune) bool  { return categoryOf(r)>>8 == 'N' }
func IsPunct(r rune) bool   { return categoryOf(r)>>8 == 'P' }
func IsSymbol(r rune) bool  { return categoryOf(r)>>8 == 'S' }
func IsMark(r rune) bool    { return r >= 0x80 && categoryOf(r)>>8 == 'M' }
func IsControl(r rune) bool { return 0 <= r && r < ' ' || 0x7F <= r && r < 0xA0 }
func IsGraphic(r rune) bool { return IsPrint(r) || categoryOf(r) == 'Z'<<8|'s' }
