package main

// Needs an instance for *T, for **T, for ***T …
func f[T any]() { f[*T]() } // want error: instantiation cycle:

func main() { f[int]() }
