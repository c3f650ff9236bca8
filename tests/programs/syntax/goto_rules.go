package main

func main() {
	goto A // want error: label A not defined
	goto B // want error: goto B jumps over declaration of x at ./goto_rules.go:6:4
	x := 1
B:
	_ = x
	goto C // want error: goto C jumps into block starting at ./goto_rules.go:10:2
	{
	C:
	}
}
