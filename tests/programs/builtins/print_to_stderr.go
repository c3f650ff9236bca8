// print and println write to standard error in their own forms.
package main

func main() {
	println("text", 1, -2, true, 1.5, 'a', uint8(200), 1e100) // want stderr: text 1 -2 true 1.5 97 200 1e+100
	print("a", 1, "b\n")                                      // want stderr: a1b
	println()
	println(nil == nil2(), 0.1, float32(0.1)) // want stderr: true 0.1 0.1
}

func nil2() *int { return nil }
