package main

func main() {
	const a = 1e100000000
	const b = a * a * a * a * a * a * a * a // want error: constant result is not representable
	_ = b
}
