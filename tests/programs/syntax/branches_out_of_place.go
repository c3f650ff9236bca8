package main

func main() {
	break       // want error: break is not in a loop, switch, or select
	continue    // want error: continue is not in a loop
	fallthrough // want error: fallthrough statement out of place
	var x any
	switch x.(type) {
	case int:
		fallthrough // want error: cannot fallthrough in type switch
	}
	switch {
	case true:
		fallthrough // want error: cannot fallthrough final case in switch
	}
	func() {
		break // want error: break is not in a loop, switch, or select
	}()
}
