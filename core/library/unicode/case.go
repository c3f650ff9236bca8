// Upper, lower and title case, and folding.
package unicode

// caseRange is a run of runes with the same distances to their cases; in an alternating run, upper and lower case take turns.
type caseRange struct {
	low, high     rune
	delta         [MaxCase]rune
	isAlternating bool
}

var unpackedCases []caseRange

func cases() []caseRange {
	if unpackedCases != nil {
		return unpackedCases
	}
	var list []caseRange
	n := numbers{caseRanges}
	for at := rune(0); n.rest != ""; {
		at += rune(n.next())
		size := n.next()
		c := caseRange{low: at, high: at + rune(size/2), isAlternating: size&1 != 0}
		for i := range c.delta {
			if !c.isAlternating {
				c.delta[i] = n.signed()
			}
		}
		list = append(list, c)
		at = c.high
	}
	unpackedCases = list
	return list
}

// To maps r to the case.
func To(which int, r rune) rune {
	if which < 0 || which >= MaxCase {
		return ReplacementChar
	}
	list := cases()
	low, high := 0, len(list)
	for low < high {
		middle := (low + high) / 2
		if r > list[middle].high {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(list) || r < list[low].low {
		return r
	}
	c := &list[low]
	if c.isAlternating {
		return c.low + (r-c.low)&^1 + rune(which&1)
	}
	return r + c.delta[which]
}

func ToUpper(r rune) rune {
	if r < 0x80 {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return To(UpperCase, r)
}

func ToLower(r rune) rune {
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return To(LowerCase, r)
}

func ToTitle(r rune) rune {
	if r < 0x80 {
		return ToUpper(r)
	}
	return To(TitleCase, r)
}

// SimpleFold is the next rune of those that are equal without regard to case, the first one after the last.
func SimpleFold(r rune) rune {
	if r < 0 || r > MaxRune {
		return r
	}
	isFound, isFrom := false, true
	for _, c := range folds {
		if isFound {
			return c
		}
		isFound = isFrom && c == r
		isFrom = !isFrom
	}
	if lower := ToLower(r); lower != r {
		return lower
	}
	return ToUpper(r)
}
