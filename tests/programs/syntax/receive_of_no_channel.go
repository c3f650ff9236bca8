package main

func main() {
	_ = (<-chan<- int)(nil) // want error: syntax error: unexpected int, expected chan
	_ = (<-<-chan int)(nil) // want error: syntax error: unexpected <-, expected chan
}
