package main

func f() {}

func main() {
	go int(1) // want error: go requires function call, not conversion int(1) (constant 1 of type int)
	defer len("a") // want error: defer discards result of len("a") (constant 1 of type int)
	defer 1 // want error: expression in defer must be function call
	go f // want error: expression in go must be function call
}
