package main

type T struct{}

func (T) m[P any]() {} // want error: syntax error: method must have no type parameters

func f[]() {} // want error: syntax error: empty type parameter list

var g = func[P any]() {} // want error: syntax error: function type must have no type parameters

func main() {}
