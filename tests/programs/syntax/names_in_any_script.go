package main

import "fmt"

func main() {
	größe, 世界2, _x١ := 1, 2, 3
	fmt.Println(größe + 世界2 + _x١) // want: 6
}
