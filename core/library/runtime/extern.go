// Callers and stacks as programs see them.
package runtime

func Stack(buf []byte, all bool) int
func callers(skip int, pcs []uintptr) int
func pcInfo(pc uintptr) (name, file string, line int)

// Caller reports where its caller (skip 0), or a caller further out, is.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if skip < 0 || callers(skip+1, pcs[:]) == 0 {
		return 0, "", 0, false
	}
	_, file, line = pcInfo(pcs[0])
	return pcs[0], file, line, true
}

// Callers fills pcs with call sites; skip 0 is Callers itself, 1 its caller.
func Callers(skip int, pcs []uintptr) int { return callers(max(skip, 0), pcs) }

// A Func is a function of the running program.
type Func struct{ pc uintptr }

// FuncForPC finds the function that contains pc, or nil.
func FuncForPC(pc uintptr) *Func {
	if name, _, _ := pcInfo(pc); name == "" {
		return nil
	}
	return &Func{pc}
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	name, _, _ := pcInfo(f.pc)
	return name
}

func (f *Func) Entry() uintptr { return f.pc }

func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = pcInfo(pc)
	return file, line
}

// A Frame is one call of a stack.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames walks over what Callers returned.
type Frames struct{ pcs []uintptr }

func CallersFrames(pcs []uintptr) *Frames { return &Frames{pcs} }

// Next returns the next frame and whether there are more behind it.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return Frame{}, false
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	name, file, line := pcInfo(pc)
	return Frame{PC: pc, Func: &Func{pc}, Function: name, File: file, Line: line, Entry: pc}, len(f.pcs) > 0
}
