// Replacer: many replacements in one pass.
package strings

import "io"

// A Replacer replaces, at each place, the first of its old strings that stands there.
type Replacer struct {
	oldnew  []string
	byFirst [256][]int // indexes of the old strings by their first byte, in order
	empty   int        // index of the first empty old string, -1 if there is none
}

// NewReplacer takes pairs of old and new strings.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 != 0 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{oldnew: append([]string(nil), oldnew...), empty: -1}
	for i := 0; i < len(oldnew); i += 2 {
		switch old := oldnew[i]; {
		case old != "":
			r.byFirst[old[0]] = append(r.byFirst[old[0]], i)
		case r.empty < 0:
			r.empty = i
		}
	}
	return r
}

// find is the index of the old string that s begins with, -1 if there is none.
func (r *Replacer) find(s string, mayBeEmpty bool) int {
	empty := -1
	if mayBeEmpty {
		empty = r.empty
	}
	if s == "" {
		return empty
	}
	for _, i := range r.byFirst[s[0]] {
		if empty >= 0 && empty < i {
			return empty
		}
		if HasPrefix(s, r.oldnew[i]) {
			return i
		}
	}
	return empty
}

func (r *Replacer) Replace(s string) string {
	var b []byte
	from, mayBeEmpty := 0, true
	for at := 0; at <= len(s); {
		i := r.find(s[at:], mayBeEmpty)
		if i < 0 {
			mayBeEmpty = true
			at++
			continue
		}
		b = append(append(b, s[from:at]...), r.oldnew[i+1]...)
		at += len(r.oldnew[i])
		from = at
		mayBeEmpty = r.oldnew[i] != ""
	}
	if from == 0 && b == nil {
		return s
	}
	return string(append(b, s[from:]...))
}

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
