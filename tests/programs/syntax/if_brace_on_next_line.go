package main

func main() {
	if x := 1 // want error: syntax error: unexpected newline, expected { after if clause
	{
	}
}
