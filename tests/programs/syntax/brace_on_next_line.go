package main

func main()
{ // want error: syntax error: unexpected semicolon or newline before {
}
