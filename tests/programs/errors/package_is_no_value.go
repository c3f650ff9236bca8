package main

import "fmt" // want error: "fmt" imported and not used

func main() {
	x := fmt // want error: use of package fmt not in selector
	_ = x
}
