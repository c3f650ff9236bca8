// Pipe: what one goroutine writes another reads, without a buffer.
package io

import (
	"errors"
	"sync"
)

var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// pipe hands a writer's bytes to readers through data; counts says how many were taken.
type pipe struct {
	writing  sync.Mutex // one Write at a time
	data     chan []byte
	counts   chan int
	closing  sync.Once
	done     chan struct{}
	readErr  error // the first one of each side
	writeErr error
}

// A PipeReader is the half to read from.
type PipeReader struct{ pipe }

// A PipeWriter is the half to write to.
type PipeWriter struct{ r PipeReader }

func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{PipeReader{pipe{data: make(chan []byte), counts: make(chan int), done: make(chan struct{})}}}
	return &w.r, w
}

//line io/pipe.go:133
func (r *PipeReader) Read(data []byte) (n int, err error) {
	return r.pipe.read(data)
}

func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError makes writers see err.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	if r.readErr == nil {
		r.readErr = err
	}
	r.close()
	return nil
}

//line io/pipe.go:160
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	return w.r.pipe.write(data)
}

func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError makes readers see err, or EOF.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	if w.r.writeErr == nil {
		w.r.writeErr = err
	}
	w.r.close()
	return nil
}

func (p *pipe) close() { p.closing.Do(func() { close(p.done) }) }

func (p *pipe) isClosed() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *pipe) read(b []byte) (n int, err error) {
	if p.isClosed() {
		return 0, p.readResult()
	}
//line io/pipe.go:57
	select {
	case data := <-p.data:
		n = copy(b, data)
		p.counts <- n
		return n, nil
	case <-p.done:
		return 0, p.readResult()
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	if p.isClosed() {
		return 0, p.writeResult()
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for once := true; once || len(b) > 0; once = false {
//line io/pipe.go:86
		select {
		case p.data <- b:
			taken := <-p.counts
			b = b[taken:]
			n += taken
		case <-p.done:
			return n, p.writeResult()
		}
	}
	return n, nil
}

func (p *pipe) readResult() error {
	if p.readErr == nil && p.writeErr != nil {
		return p.writeErr
	}
	return ErrClosedPipe
}

func (p *pipe) writeResult() error {
	if p.writeErr == nil && p.readErr != nil {
		return p.readErr
	}
	return ErrClosedPipe
}
