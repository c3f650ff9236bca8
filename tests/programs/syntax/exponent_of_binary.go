package main

var a = 0b1e3 // want error: 'e' exponent requires decimal mantissa

func main() {}
