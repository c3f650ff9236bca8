// fallthrough must be the last statement of a clause that is not the last, and not in a type switch.
package main

func main() {
	var x any
	switch 1 {
	case 1:
		if true {
			fallthrough // want error: fallthrough statement out of place
		}
	case 2:
		fallthrough // want error: fallthrough statement out of place
		x = 1
	case 3:
		for {
			fallthrough // want error: fallthrough statement out of place
		}
	case 4:
		fallthrough // want error: cannot fallthrough final case in switch
	}
	switch x.(type) {
	case int:
		fallthrough // want error: cannot fallthrough in type switch
	case string:
	}
	select {
	default:
		fallthrough // want error: fallthrough statement out of place
	}
	fallthrough // want error: fallthrough statement out of place
}
