package main

import init "fmt" // want error: cannot import package as init - init must be a func

func main() {}
