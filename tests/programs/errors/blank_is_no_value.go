package main

func main() {
	x := _ // want error: cannot use _ as value or type
	_ = x
}
