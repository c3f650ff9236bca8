package main

func main() {
	_ = int{1}         // want error: invalid composite literal type int
	_ = []int{{1}}     // want error: invalid composite literal element type int
	var x = []*int{{}} // want error: invalid composite literal element type *int
	_ = x
}
