package main

type T interface { // want error: invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)
	m() interface{ T }
}

func main() {}
