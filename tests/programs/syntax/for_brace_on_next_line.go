package main

func main() {
	for i := 0; i < 3; i++ // want error: syntax error: unexpected newline, expected { after for clause
	{
	}
}
