package main

func main() {
	const a = 1 << 500
	const b = a * a       // want error: constant multiplication overflow
	const c = a << 100    // want error: constant shift overflow
	const d = -(a * 4096) // want error: constant multiplication overflow
	const e = ^(a * 4095)
}
