package main

func main() {
L: // want error: label L defined and not used
	for {
		break M // want error: break label not defined: M
	}
	for {
		continue N // want error: continue label not defined: N
	}
K:
	for {
		break K
	}
K: // want error: label K already defined at ./labels.go:11:1
}
