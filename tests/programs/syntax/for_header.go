package main

func main() {
	for i := 0; { // want error: syntax error: unexpected {, expected for loop condition
	}
	for i := 0; i < 3; j := 0 { // want error: syntax error: cannot declare in post statement of for loop
	}
}
