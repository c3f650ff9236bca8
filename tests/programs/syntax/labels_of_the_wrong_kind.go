package main

func main() {
L:
	if true {
		for {
			break L // want error: invalid break label L
		}
	}
S:
	switch {
	case true:
		for {
			continue S // want error: invalid continue label S
		}
	}
}
