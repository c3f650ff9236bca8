package main

func main() {
	a, b := 1, 2
	if a = b { // want error: syntax error: cannot use assignment a = b as value
	}
	if a = b + 1 { // want error: syntax error: cannot use assignment a = (b + 1) as value
	}
	if a := b { // want error: syntax error: cannot use a := b as value
	}
	switch a++ { // want error: syntax error: cannot use a++ as value
	}
}
