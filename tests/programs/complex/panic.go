// A panic with a complex number shows it as println does.
package main

type wave complex64

func main() {
	panic(wave(1.5 - 2i))
	// want panic: main.wave(1.5-2i)
}
