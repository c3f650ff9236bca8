// Package fmt: values as text and text as values.
package fmt

import (
	"io"
	"os"
	"reflect"
)

// State is what a Formatter writes to.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// A Formatter formats itself for any verb.
type Formatter interface {
	Format(f State, verb rune)
}

// A Stringer says what it looks like.
type Stringer interface {
	String() string
}

// A GoStringer says what it looks like as Go source, for %#v.
type GoStringer interface {
	GoString() string
}

func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }
func Print(a ...any) (n int, err error)                 { return Fprint(os.Stdout, a...) }
func Println(a ...any) (n int, err error)               { return Fprintln(os.Stdout, a...) }

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := &printer{}
	p.printf(format, a)
	return w.Write(p.buf)
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := &printer{}
	p.print(a)
	return w.Write(p.buf)
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := &printer{}
	p.println(a)
	return w.Write(p.buf)
}

func Sprintf(format string, a ...any) string {
	p := &printer{}
	p.printf(format, a)
	return string(p.buf)
}

func Sprint(a ...any) string {
	p := &printer{}
	p.print(a)
	return string(p.buf)
}

func Sprintln(a ...any) string {
	p := &printer{}
	p.println(a)
	return string(p.buf)
}

func Appendf(b []byte, format string, a ...any) []byte {
	p := &printer{}
	p.printf(format, a)
	return append(b, p.buf...)
}

func Append(b []byte, a ...any) []byte {
	p := &printer{}
	p.print(a)
	return append(b, p.buf...)
}

func Appendln(b []byte, a ...any) []byte {
	p := &printer{}
	p.println(a)
	return append(b, p.buf...)
}

// printer is the state of one call.
type printer struct {
	buf []byte
	flags
	arg         any           // what is being printed, if it is known as an interface value,
	value       reflect.Value // else as this
	isReordered bool          // the format has argument indexes
	isBadIndex  bool          // the current verb's index is wrong
	isPanicking bool          // a panic's value is being printed
	isBadVerb   bool          // methods must not be called again
	wrapsErrors bool          // %w is understood
	wrapped     []int         // the arguments of %w
}

// print puts spaces between operands when neither is a string.
func (p *printer) print(a []any) {
	wasString := false
	for i, arg := range a {
		isString := arg != nil && reflect.TypeOf(arg).Kind() == reflect.String
		if i > 0 && !isString && !wasString {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(arg, 'v')
		wasString = isString
	}
}

func (p *printer) println(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(arg, 'v')
	}
	p.buf = append(p.buf, '\n')
}

func (p *printer) write(s string) { p.buf = append(p.buf, s...) }

func (p *printer) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *printer) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func (p *printer) Width() (wid int, ok bool)      { return p.width, p.hasWidth }
func (p *printer) Precision() (prec int, ok bool) { return p.prec, p.hasPrec }

func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

// printArg prints one operand.
func (p *printer) printArg(arg any, verb rune) {
	p.arg, p.value = arg, reflect.Value{}
	if arg == nil {
		if verb == 'T' || verb == 'v' {
			p.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.formatString(reflect.TypeOf(arg).String())
		return
	case 'p':
		p.printPointer(reflect.ValueOf(arg), 'p')
		return
	}
	switch v := arg.(type) {
	case string:
		p.printString(v, verb)
	case int:
		p.printInteger(uint64(v), true, verb)
	case bool:
		p.printBool(v, verb)
	case float64:
		p.printFloat(v, 64, verb)
	case float32:
		p.printFloat(float64(v), 32, verb)
	case complex128:
		p.printComplex(v, 128, verb)
	case complex64:
		p.printComplex(complex128(v), 64, verb)
	case int8:
		p.printInteger(uint64(v), true, verb)
	case int16:
		p.printInteger(uint64(v), true, verb)
	case int32:
		p.printInteger(uint64(v), true, verb)
	case int64:
		p.printInteger(uint64(v), true, verb)
	case uint:
		p.printInteger(uint64(v), false, verb)
	case uint8:
		p.printInteger(uint64(v), false, verb)
	case uint16:
		p.printInteger(uint64(v), false, verb)
	case uint32:
		p.printInteger(uint64(v), false, verb)
	case uint64:
		p.printInteger(v, false, verb)
	case uintptr:
		p.printInteger(uint64(v), false, verb)
	case []byte:
		p.printBytes(v, verb, "[]byte")
	case reflect.Value:
		if v.IsValid() && v.CanInterface() {
			p.arg = v.Interface()
			if p.callMethod(verb) {
				return
			}
		}
		p.printValue(v, verb, 0)
	default:
		if !p.callMethod(verb) {
			p.printValue(reflect.ValueOf(arg), verb, 0)
		}
	}
}

// callMethod lets p.arg print itself, if it can.
func (p *printer) callMethod(verb rune) bool {
	if p.isBadVerb {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapsErrors {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		defer p.catchPanic(p.arg, verb, "Format")
		f.Format(p, verb)
		return true
	}
	if p.sharpV {
		if s, ok := p.arg.(GoStringer); ok {
			defer p.catchPanic(p.arg, verb, "GoString")
			p.formatString(s.GoString())
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
	default:
		return false
	}
	switch v := p.arg.(type) {
	case error:
		p.printError(v, verb)
		return true
	case Stringer:
		p.printStringer(v, verb)
		return true
	}
	return false
}

func (p *printer) printError(err error, verb rune) {
	defer p.catchPanic(p.arg, verb, "Error")
	p.printString(err.Error(), verb)
}

func (p *printer) printStringer(s Stringer, verb rune) {
	defer p.catchPanic(p.arg, verb, "String")
	p.printString(s.String(), verb)
}

// catchPanic prints the panic of a method in its place; <nil> for a nil receiver.
func (p *printer) catchPanic(arg any, verb rune, method string) {
	reason := recover()
	if reason == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.write("<nil>")
		return
	}
	if p.isPanicking {
		panic(reason)
	}
	saved := p.flags
	p.flags = flags{}
	p.write("%!" + string(verb) + "(PANIC=" + method + " method: ")
	p.isPanicking = true
	p.printArg(reason, 'v')
	p.isPanicking = false
	p.write(")")
	p.flags = saved
}

// badVerb shows a verb that makes no sense for the operand, and the operand.
func (p *printer) badVerb(verb rune) {
	p.isBadVerb = true
	p.write("%!" + string(verb) + "(")
	switch {
	case p.arg != nil:
		p.write(reflect.TypeOf(p.arg).String() + "=")
		p.printArg(p.arg, 'v')
	case p.value.IsValid():
		p.write(p.value.Type().String() + "=")
		p.printValue(p.value, 'v', 0)
	default:
		p.write("<nil>")
	}
	p.write(")")
	p.isBadVerb = false
}
