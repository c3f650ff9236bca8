package main

type I interface {
	m()
	m() // want error: duplicate method m
}

type J interface{ n() int }

type K interface {
	J // want error: duplicate method n
	n() string
}

type L interface{ _() } // want error: methods must have a unique non-blank name

func main() {}
