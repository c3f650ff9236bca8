package main

func main() {
	m := map[string]struct{ x any }{"a": {x: {1}}} // want error: missing type in composite literal
	_ = m
}
