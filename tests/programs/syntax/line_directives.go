package main

func main() {
	undefined1() // want error: undefined: undefined1
}

/*line x.go:0*/ // want error: invalid line number: 0
/*line x.go:y*/ // want error: invalid line number: y
/*line x.go:1:0*/ // want error: invalid column number: 0
