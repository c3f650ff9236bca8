package main

func a(x, y int, z) {} // want error: syntax error: missing parameter type

func b(x int, []string) {} // want error: syntax error: missing parameter name

func c(x ...int, y int) {} // want error: can only use ... with final parameter

func d() (x ...int) {} // want error: invalid use of ...

func e(x ...) {} // want error: syntax error: ... is missing type

func main() {}
