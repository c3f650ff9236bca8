// A file that a //line directive names is told as it stands there; without a name it is ??.
package main

import (
	"fmt"
	"runtime"
)

func where() {
	_, file, line, _ := runtime.Caller(1)
	fmt.Println(file, line)
}

func main() {
//line :1
	where()
//line c:/x.go:9
	where()
//line y.go:10:20
	where()
	/*line :5*/ where()
	// want output:
	// ?? 1
	// c:/x.go 9
	// y.go 10
	// ?? 5
}
