// Package bufio: buffered reading and writing, and reading by tokens.
package bufio

import (
	"errors"
	"internal/bytealg"
	"io"
	"unicode"
	"unicode/utf8"
)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")

	// ErrFinalToken makes a SplitFunc's token the last one.
	ErrFinalToken = errors.New("final token")
)

const (
	MaxScanTokenSize = 64 * 1024

	startSize      = 4096
	maxEmptyReads  = 100
	maxEmptyTokens = 100
)

// A SplitFunc finds the first token in data: how far to go on, and the token, nil if there is none yet.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// A Scanner reads a token at a time: lines, unless Split says otherwise.
type Scanner struct {
	r           io.Reader
	split       SplitFunc
	maxSize     int
	token       []byte
	buf         []byte
	start, end  int // buf[start:end] is not scanned yet
	err         error
	emptyTokens int // in a row
	hasScanned  bool
	isDone      bool
}

func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxSize: MaxScanTokenSize}
}

// Err is the first error that is not EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

func (s *Scanner) Bytes() []byte { return s.token }
func (s *Scanner) Text() string  { return string(s.token) }

// Buffer sets the buffer to begin with and the largest size it may get.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.hasScanned {
		panic("Buffer called after Scan")
	}
	s.buf, s.maxSize = buf[:cap(buf)], max
}

func (s *Scanner) Split(split SplitFunc) {
	if s.hasScanned {
		panic("Split called after Scan")
	}
	s.split = split
}

// Scan goes on to the next token; false at the end or after an error.
func (s *Scanner) Scan() bool {
	if s.isDone {
		return false
	}
	s.hasScanned = true
	for {
		if s.end > s.start || s.err != nil {
			if isOver, hasToken := s.next(); isOver {
				return hasToken
			}
		}
		if s.err != nil {
			s.start, s.end = 0, 0
			return false
		}
		if !s.makeRoom() {
			return false
		}
		s.fill()
	}
}

// next asks the split function; isOver means that Scan is to return.
func (s *Scanner) next() (isOver, hasToken bool) {
	advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
	if err != nil {
		if err == ErrFinalToken {
			s.token, s.isDone = token, true
			return true, token != nil
		}
		s.setError(err)
		return true, false
	}
	if advance < 0 || advance > s.end-s.start {
		if advance < 0 {
			s.setError(ErrNegativeAdvance)
		} else {
			s.setError(ErrAdvanceTooFar)
		}
		return true, false
	}
	s.start += advance
	s.token = token
	if token == nil {
		return false, false
	}
	if s.err == nil || advance > 0 {
		s.emptyTokens = 0
	} else if s.emptyTokens++; s.emptyTokens > maxEmptyTokens {
		panic("bufio.Scan: too many empty tokens without progressing")
	}
	return true, true
}

func (s *Scanner) setError(err error) {
	s.token = nil
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// makeRoom moves what is left to the front, or enlarges the buffer.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.maxSize {
		s.setError(ErrTooLong)
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startSize
	}
	bigger := make([]byte, min(size, s.maxSize))
	copy(bigger, s.buf[s.start:s.end])
	s.end -= s.start
	s.start, s.buf = 0, bigger
	return true
}

func (s *Scanner) fill() {
	for range maxEmptyReads {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || len(s.buf)-s.end < n {
			s.setError(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.setError(err)
			return
		}
		if n > 0 {
			s.emptyTokens = 0
			return
		}
	}
	s.setError(io.ErrNoProgress)
}

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes returns U+FFFD for wrong bytes.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	switch {
	case r != utf8.RuneError || size > 1:
		return size, data[:size], nil
	case !atEOF && !utf8.FullRune(data):
		return 0, nil, nil
	}
	return 1, []byte("\uFFFD"), nil
}

// ScanLines returns lines without their end, \n or \r\n.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	end := bytealg.IndexByte(data, '\n')
	advance = end + 1
	if end < 0 {
		if !atEOF {
			return 0, nil, nil
		}
		end, advance = len(data), len(data)
	}
	if end > 0 && data[end-1] == '\r' {
		end--
	}
	return advance, data[:end], nil
}

// ScanWords returns what stands between white space.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, size := utf8.DecodeRune(data[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if unicode.IsSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
