// Zipf's distribution draws the numbers Go draws; a part of a file is written from a place on.
package main

import (
	"fmt"
	"io"
	"math/rand"
	v2 "math/rand/v2"
	"time"
)

type memory []byte

func (m memory) WriteAt(p []byte, off int64) (int, error) { return copy(m[off:], p), nil }

func main() {
	z := rand.NewZipf(rand.New(rand.NewSource(3)), 1.5, 2, 100)
	y := v2.NewZipf(v2.New(v2.NewPCG(1, 2)), 1.1, 1, 1000)
	for range 12 {
		fmt.Print(z.Uint64(), ",", y.Uint64(), ";")
	}
	fmt.Println(rand.NewZipf(nil, 1, 1, 1) == nil)
	d := v2.N(10 * time.Millisecond)
	fmt.Println(0 <= d && d < 10*time.Millisecond, v2.N(uint8(1)))

	m := memory("..........")
	w := io.NewOffsetWriter(m, 2)
	w.Write([]byte("ab"))
	fmt.Println(w.Seek(1, io.SeekCurrent))
	w.Write([]byte("c"))
	w.WriteAt([]byte("d"), 6)
	fmt.Println(w.Seek(-1, io.SeekStart))
	fmt.Println(string(m))
	// want output:
	// 1,3;1,15;0,10;0,19;0,1;13,26;4,40;3,0;7,64;3,5;6,0;0,186;true
	// true 0
	// 3 <nil>
	// 0 Seek: invalid offset
	// ..ab.c..d.
}
