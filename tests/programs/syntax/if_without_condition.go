package main

func main() {
	if { // want error: syntax error: missing condition in if statement
	}
	if x := 1; { // want error: syntax error: missing condition in if statement
	}
}
