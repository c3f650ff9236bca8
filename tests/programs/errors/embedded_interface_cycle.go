package main

type I1 interface { // want error: invalid recursive type I1
	m() I2
	I2
}

type I2 interface {
	I1
}

var i1 I1 = i2
var i2 I2

func main() {}
