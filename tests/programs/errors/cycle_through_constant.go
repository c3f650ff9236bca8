package main

const n = len(T{}) // want error: invalid cycle in declaration of n

type T [n]int

func main() {}
