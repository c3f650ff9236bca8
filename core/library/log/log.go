// Package log: lines with a time stamp, to standard error at first.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"
)

const (
	Ldate         = 1 << iota     // 2009/01/23
	Ltime                         // 01:23:23
	Lmicroseconds                 // 01:23:23.123123
	Llongfile                     // /a/b/c/d.go:23
	Lshortfile                    // d.go:23
	LUTC                          // the time in UTC
	Lmsgprefix                    // the prefix stands before the message, not at the beginning
	LstdFlags     = Ldate | Ltime // what New loggers of this package have
)

// A Logger writes each message with one Write.
type Logger struct {
	mu     sync.Mutex
	out    io.Writer
	prefix string
	flags  int
}

func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flags: flag}
}

var std = New(os.Stderr, "", LstdFlags)

func Default() *Logger { return std }

// header appends what stands before the message.
func (l *Logger) header(b []byte, depth int) []byte {
	if l.flags&Lmsgprefix == 0 {
		b = append(b, l.prefix...)
	}
	now := time.Now()
	if l.flags&LUTC != 0 {
		now = now.UTC()
	}
	if l.flags&Ldate != 0 {
		b = now.AppendFormat(b, "2006/01/02 ")
	}
	switch {
	case l.flags&Lmicroseconds != 0:
		b = now.AppendFormat(b, "15:04:05.000000 ")
	case l.flags&Ltime != 0:
		b = now.AppendFormat(b, "15:04:05 ")
	}
	if l.flags&(Lshortfile|Llongfile) != 0 {
		_, file, line, ok := runtime.Caller(depth + 1)
		if !ok {
			file, line = "???", 0
		}
		if l.flags&Lshortfile != 0 {
			file = base(file)
		}
		b = strconv.AppendInt(append(append(b, file...), ':'), int64(line), 10)
		b = append(b, ": "...)
	}
	if l.flags&Lmsgprefix != 0 {
		b = append(b, l.prefix...)
	}
	return b
}

func base(file string) string {
	for i := len(file) - 1; i > 0; i-- {
		if file[i] == '/' {
			return file[i+1:]
		}
	}
	return file
}

// write writes the line; depth 1 is the caller of write.
func (l *Logger) write(depth int, s string) error {
	if l.out == io.Discard {
		return nil
	}
	b := append(l.header(nil, depth), s...)
	if len(b) == 0 || b[len(b)-1] != '\n' {
		b = append(b, '\n')
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	_, err := l.out.Write(b)
	return err
}

// Output writes a message; the file shown is that of the call calldepth levels out, 1 for Output's caller.
func (l *Logger) Output(calldepth int, s string) error { return l.write(calldepth+1, s) }

func (l *Logger) Print(v ...any)                 { l.write(2, fmt.Sprint(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.write(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Println(v ...any)               { l.write(2, fmt.Sprintln(v...)) }

func (l *Logger) Fatal(v ...any) {
	l.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.write(2, s)
//line log/log.go:310
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.write(2, s)
//line log/log.go:319
	panic(s)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.write(2, s)
//line log/log.go:328
	panic(s)
}

func (l *Logger) Flags() int            { return l.flags }
func (l *Logger) SetFlags(flag int)     { l.flags = flag }
func (l *Logger) Prefix() string        { return l.prefix }
func (l *Logger) SetPrefix(s string)    { l.prefix = s }
func (l *Logger) Writer() io.Writer     { return l.out }
func (l *Logger) SetOutput(w io.Writer) { l.out = w }

func Flags() int            { return std.flags }
func SetFlags(flag int)     { std.flags = flag }
func Prefix() string        { return std.prefix }
func SetPrefix(s string)    { std.prefix = s }
func Writer() io.Writer     { return std.out }
func SetOutput(w io.Writer) { std.out = w }

func Output(calldepth int, s string) error { return std.write(calldepth+1, s) }

func Print(v ...any)                 { std.write(2, fmt.Sprint(v...)) }
func Printf(format string, v ...any) { std.write(2, fmt.Sprintf(format, v...)) }
func Println(v ...any)               { std.write(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.write(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.write(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.write(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.write(2, s)
//line log/log.go:451
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.write(2, s)
//line log/log.go:460
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.write(2, s)
//line log/log.go:469
	panic(s)
}
