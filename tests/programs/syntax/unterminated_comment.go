package main

func main() {}

/* // want error: comment not terminated
