package main

func main() {
	if 1 { // want error: non-boolean condition in if statement
	}
	for "a" { // want error: non-boolean condition in for statement
	}
	x := 1
	if x = 2; x { // want error: non-boolean condition in if statement
	}
}
