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

// A RangeTable is a set of runes: those of a program have R16 and R32, those of this package unpack theirs when first used.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
	packed      string
}

type Range16 struct{ Lo, Hi, Stride uint16 }

type Range32 struct{ Lo, Hi, Stride uint32 }

// numbers is a reader of packed numbers: five bits a byte from '?' on, least first, the sixth bit says that more follow.
type numbers struct{ rest string }

func (n *numbers) next() uint32 {
	v := uint32(0)
	for shift := 0; ; shift += 5 {
		c := n.rest[0]
		n.rest = n.rest[1:]
		if c == '!' {
			c = '`' // which cannot stand in a raw string
		}
		digit := uint32(c - '?')
		v |= digit & 31 << shift
		if digit < 32 {
			return v
		}
	}
}

// signed undoes the folding of a sign into the lowest bit.
func (n *numbers) signed() rune {
	v := n.next()
	return rune(v>>1) ^ -rune(v&1)
}

// unpack fills R32: each range is its distance from the one before, twice its steps and, if that is odd, its stride.
func (t *RangeTable) unpack() {
	n := numbers{t.packed}
	var ranges []Range32
	for at := uint32(0); n.rest != ""; {
		at += n.next()
		steps, stride := n.next(), uint32(1)
		if steps&1 != 0 {
			stride = n.next()
		}
		ranges = append(ranges, Range32{at, at + steps/2*stride, stride})
		at = ranges[len(ranges)-1].Hi
	}
	t.R32, t.packed = ranges, ""
}

// Is reports whether r is in the table.
func Is(t *RangeTable, r rune) bool {
	if t.packed != "" {
		t.unpack()
	}
	if r < 0 {
		return false
	}
	if n := len(t.R16); n > 0 && uint32(r) <= uint32(t.R16[n-1].Hi) {
		for _, x := range t.R16 {
			if uint32(r) <= uint32(x.Hi) {
				return uint32(r) >= uint32(x.Lo) && (uint32(r)-uint32(x.Lo))%uint32(x.Stride) == 0
			}
		}
	}
	low, high := 0, len(t.R32)
	for low < high {
		middle := (low + high) / 2
		if uint32(r) > t.R32[middle].Hi {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(t.R32) {
		return false
	}
	x := t.R32[low]
	return uint32(r) >= x.Lo && (uint32(r)-x.Lo)%x.Stride == 0
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

func isLetter(r rune) bool
func isDigit(r rune) bool
func isPrint(r rune) bool

func IsLetter(r rune) bool {
	if r < 0x80 {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return isLetter(r)
}

func IsDigit(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	return isDigit(r)
}

func IsPrint(r rune) bool {
	if r < 0x80 {
		return ' ' <= r && r < 0x7F
	}
	return isPrint(r)
}

func IsUpper(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return Is(Lu, r)
}

func IsLower(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return Is(Ll, r)
}

func IsSpace(r rune) bool {
	switch {
	case '\t' <= r && r <= '\r', r == ' ', r == 0x85, r == 0xA0:
		return true
	case r <= MaxLatin1:
		return false
	}
	return Is(White_Space, r)
}

func IsTitle(r rune) bool   { return r >= 0x80 && Is(Lt, r) }
func IsNumber(r rune) bool  { return Is(N, r) }
func IsPunct(r rune) bool   { return Is(P, r) }
func IsSymbol(r rune) bool  { return Is(S, r) }
func IsMark(r rune) bool    { return r >= 0x80 && Is(M, r) }
func IsControl(r rune) bool { return 0 <= r && r < ' ' || 0x7F <= r && r < 0xA0 }
func IsGraphic(r rune) bool { return IsPrint(r) || Is(Zs, r) }
