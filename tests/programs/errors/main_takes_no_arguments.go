package main

func init() int { return 1 } // want error: func init must have no arguments and no return values

func main(x int) {} // want error: func main must have no arguments and no return values
