package main

type T struct{}

func () a() {} // want error: method has no receiver

func (x, y T) b() {} // want error: method has multiple receivers

func main() {}
