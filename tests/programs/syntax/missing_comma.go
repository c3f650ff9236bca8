package main

func main() {
	println(1,
		2 // want error: syntax error: unexpected newline in argument list; possibly missing comma or )
	)
	_ = []int{
		1 // want error: syntax error: unexpected newline in composite literal; possibly missing comma or }
	}
}
