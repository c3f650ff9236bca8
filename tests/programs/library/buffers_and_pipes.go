// bufio, bytes and io: buffers, scanners, copies and pipes.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	words := bufio.NewScanner(strings.NewReader("one two\nthree"))
	words.Split(bufio.ScanWords)
	for words.Scan() {
		fmt.Print(words.Text(), ";")
	}
	fmt.Println(words.Err())
	r := bufio.NewReader(strings.NewReader("first\nsecond"))
	line, err := r.ReadString('\n')
	rest, restErr := r.ReadString('\n')
	fmt.Printf("%q %v %q %v\n", line, err, rest, restErr)
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintln(w, "buffered", w.Available() > 0)
	w.Flush()
	var b bytes.Buffer
	n, err := io.Copy(io.MultiWriter(&b, io.Discard), io.LimitReader(strings.NewReader("limited text"), 7))
	fmt.Println(n, err, b.String(), bytes.Contains(b.Bytes(), []byte("mit")))
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through the pipe")
		pw.CloseWithError(errors.New("closed by the writer"))
	}()
	all, err := io.ReadAll(pr)
	fmt.Printf("%q %v\n", all, err)
	// want output:
	// one;two;three;<nil>
	// "first\n" <nil> "second" EOF
	// buffered true
	// 7 <nil> limited true
	// "through the pipe" closed by the writer
}
