package main

func f(x int) int {
	if x > 0 {
		return 1
	}
} // want error: missing return

func g() int {
	for {
		break
	}
} // want error: missing return

func main() {
	f(1)
	g()
}
