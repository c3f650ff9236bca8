// Bodies have names in traces.
// not in go: gc inlines some of these functions; the names are those of `go build -gcflags=-l`
package main

func once(yield func() bool) {
	yield()
}

type T struct{}

func (T) all(yield func() bool) {
	yield()
}

func fail() {
	panic(7)
}

func main() {
	func() {
		for range once {
			for range once {
				func() {
					for range (T{}).all {
						fail() // want panic: 7
					}
				}()
			}
		}
	}()
}

// want stderr: main.fail()
// want stderr: main.main.func1.1-range1()
// want stderr: main.main.func1.1()
// want stderr: main.main.func1-range2()
// want stderr: main.main.func1-range1()
// want stderr: main.main.func1()
