package main

type c interface{}

type I interface {
	a[P any]() // want error: interface method must have no type parameters
	b[]() // want error: empty type parameter list
	c[] // want error: empty type argument list
}

func main() {}
