package main

func main() {}

var s = `hello // want error: string not terminated
