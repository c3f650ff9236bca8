package main

func f() (x int) {
	{
		x := 1
		_ = x
		return // want error: result parameter x not in scope at return
	}
}

func main() {
	f()
}
