package main

func main() {
	var s []int
	_ = s[uint64(1<<63)] // want error: invalid argument: index uint64(1 << 63) (constant 9223372036854775808 of type uint64) overflows int
}
