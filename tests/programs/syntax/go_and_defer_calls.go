package main

func main() {
	go (println())    // want error: expression in go must not be parenthesized
	defer (println()) // want error: expression in defer must not be parenthesized
}
