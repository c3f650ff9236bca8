// Package tabwriter: text whose tabs make aligned columns (elastic tabstops).
//
// A cell is what a tab, or the like, ends. Neighbouring lines that have a cell in a column make a block, which gets one width.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML          uint = 1 << iota // tags have no width, entities that of one rune
	StripEscape                          // the escape characters themselves are not printed
	AlignRight                           // padding comes first
	DiscardEmptyColumns                  // columns of empty cells that end in \v vanish
	TabIndent                            // empty cells at the beginning are padded with tabs
	Debug                                // a bar between columns
)

// Escape stands around text in which nothing has a meaning.
const Escape = '\xff'

type cell struct {
	text  []byte
	width int
	isTab bool // a tab ended it
}

// A Writer collects lines until it knows their columns.
type Writer struct {
	output                      io.Writer
	minWidth, tabWidth, padding int
	pad                         [8]byte
	flags                       uint
	lines                       [][]cell // the last one has no end yet
	open                        cell     // what follows its cells
	counted                     int      // bytes of the open cell that its width includes, or that have none
	end                         byte     // of the escaped text, tag or entity; 0 outside
	widths                      []int    // of the columns around a block
	err                         error
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*w = Writer{output: output, minWidth: minwidth, tabWidth: tabwidth, padding: padding, flags: flags}
	for i := range w.pad {
		w.pad[i] = padchar
	}
	w.reset()
	return w
}

func (w *Writer) has(flag uint) bool { return w.flags&flag != 0 }

func (w *Writer) reset() {
	w.lines = [][]cell{nil}
	w.open, w.counted, w.end, w.widths = cell{}, 0, 0, nil
}

// Flush writes what is left; its last line ends here.
func (w *Writer) Flush() (err error) {
	defer w.explain("Flush")
	w.flush()
	err, w.err = w.err, nil
	return err
}

// explain says where the output panicked.
func (w *Writer) explain(operation string) {
	if e := recover(); e != nil {
		if operation == "Flush" {
			w.reset()
		}
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", operation, e))
	}
}

func (w *Writer) flush() {
	if len(w.open.text) > 0 {
		w.endEscape()
		w.endCell(false)
	}
	w.format(0, len(w.lines))
	w.reset()
}

func (w *Writer) Write(buf []byte) (n int, err error) {
	defer w.explain("Write")
	for i, c := range buf {
		switch {
		case w.end != 0 && c == w.end:
			w.take(buf[n : i+1])
			n = i + 1
			if c == Escape && w.has(StripEscape) {
				w.open.text = w.open.text[:len(w.open.text)-1]
			}
			w.endEscape()
		case w.end != 0:
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			w.take(buf[n:i])
			w.count()
			n = i + 1
			w.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				w.endLine(c)
			}
			if w.err != nil {
				err, w.err = w.err, nil
				return n, err
			}
		case c == Escape || (c == '<' || c == '&') && w.has(FilterHTML):
			w.take(buf[n:i])
			w.count()
			n = i
			if c == Escape && w.has(StripEscape) {
				n++
			}
			w.end = map[byte]byte{Escape: Escape, '<': '>', '&': ';'}[c]
		}
	}
	w.take(buf[n:])
	return len(buf), nil
}

func (w *Writer) take(text []byte) { w.open.text = append(w.open.text, text...) }

func (w *Writer) count() {
	w.open.width += utf8.RuneCount(w.open.text[w.counted:])
	w.counted = len(w.open.text)
}

func (w *Writer) endEscape() {
	switch w.end {
	case Escape:
		w.count()
		if !w.has(StripEscape) {
			w.open.width -= 2
		}
	case ';':
		w.open.width++
	}
	w.counted = len(w.open.text)
	w.end = 0
}

func (w *Writer) endCell(isTab bool) {
	w.open.isTab = isTab
	line := &w.lines[len(w.lines)-1]
	*line = append(*line, w.open)
	w.open, w.counted = cell{}, 0
}

// endLine begins a new line; a line of one cell ends all columns, and so does a form feed.
func (w *Writer) endLine(c byte) {
	cells := len(w.lines[len(w.lines)-1])
	w.lines = append(w.lines, nil)
	if c != '\f' && cells > 1 {
		return
	}
	w.flush()
	if c == '\f' && w.has(Debug) {
		w.put([]byte("---\n"))
	}
}

// format finds the blocks of the next column in lines first to last-1 and writes the lines.
func (w *Writer) format(first, last int) {
	column := len(w.widths)
	inColumn := func(i int) bool { return i < last && column < len(w.lines[i])-1 }
	for i := first; i < last; i++ {
		if !inColumn(i) {
			continue
		}
		w.writeLines(first, i)
		first = i
		width, isEmpty := w.minWidth, true
		for ; inColumn(i); i++ {
			c := w.lines[i][column]
			width = max(width, c.width+w.padding)
			isEmpty = isEmpty && c.width == 0 && !c.isTab
		}
		if isEmpty && w.has(DiscardEmptyColumns) {
			width = 0
		}
		w.widths = append(w.widths, width)
		w.format(first, i)
		w.widths = w.widths[:column]
		first = i
	}
	w.writeLines(first, last)
}

func (w *Writer) writeLines(first, last int) {
	for i := first; i < last; i++ {
		useTabs := w.has(TabIndent)
		for column, c := range w.lines[i] {
			if column > 0 && w.has(Debug) {
				w.put([]byte{'|'})
			}
			useTabs = useTabs && len(c.text) == 0
			if !w.has(AlignRight) && len(c.text) > 0 {
				w.put(c.text)
			}
			if column < len(w.widths) {
				w.fill(c.width, w.widths[column], useTabs)
			}
			if w.has(AlignRight) && len(c.text) > 0 {
				w.put(c.text)
			}
		}
		if i+1 < len(w.lines) {
			w.put([]byte{'\n'})
		}
	}
}

// fill pads a cell to its column's width.
func (w *Writer) fill(width, want int, useTabs bool) {
	if w.pad[0] != '\t' && !useTabs {
		w.repeat(w.pad[:], want-width)
		return
	}
	if w.tabWidth > 0 {
		tabs := (want+w.tabWidth-1)/w.tabWidth - width/w.tabWidth
		w.repeat([]byte("\t\t\t\t\t\t\t\t"), tabs)
	}
}

func (w *Writer) repeat(b []byte, n int) {
	for ; n > len(b); n -= len(b) {
		w.put(b)
	}
	w.put(b[:n])
}

// put writes to the output until that fails once.
func (w *Writer) put(b []byte) {
	if w.err != nil {
		return
	}
	n, err := w.output.Write(b)
	if err == nil && n != len(b) {
		err = io.ErrShortWrite
	}
	w.err = err
}
