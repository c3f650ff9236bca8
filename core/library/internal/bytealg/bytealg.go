// Package bytealg: searching and sharing of bytes, native for speed.
package bytealg

func IndexByte(b []byte, c byte) int
func IndexByteString(s string, c byte) int
func LastIndexByte(b []byte, c byte) int
func LastIndexByteString(s string, c byte) int
func Index(b, sep []byte) int
func IndexString(s, sep string) int
func LastIndexString(s, sep string) int
func CountString(s string, c byte) int
func Compare(a, b []byte) int
func Equal(a, b []byte) bool

// String and Bytes share the memory of their argument: nobody may write to it afterwards.
func String(b []byte) string
func Bytes(s string) []byte
