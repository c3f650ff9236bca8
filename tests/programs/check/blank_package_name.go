// command: check
package _ // want error: invalid package name _

func main() {
	x := 1 // want error: declared and not used: x
}
