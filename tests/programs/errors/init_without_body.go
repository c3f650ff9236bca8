package main

func init() // want error: func init must have a body

func main() {}
