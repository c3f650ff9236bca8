// not in go: go build makes a package of it
package shapes

func main() {}

// want stderr: package command-line-arguments is not a main package
// want exit: 1
