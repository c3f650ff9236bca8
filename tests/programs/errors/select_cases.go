package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	select {
	case 1: // want error: select case must be send or receive (possibly with assignment)
	case f(): // want error: select case must be send or receive (possibly with assignment)
	default:
	default: // want error: multiple defaults (first at select_cases.go:10:2)
	}
	_ = c
}
