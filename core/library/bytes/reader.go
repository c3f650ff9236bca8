// Bytes as a reader.
package bytes

import (
	"internal/bytealg"
	"strings"
)

// A Reader reads from a byte slice.
type Reader struct{ strings.Reader }

// NewReader shares b, as a string whose bytes nobody else should change.
func NewReader(b []byte) *Reader {
	r := &Reader{}
	r.Reset(b)
	return r
}

func (r *Reader) Reset(b []byte) { r.Reader.Reset(bytealg.String(b)) }
