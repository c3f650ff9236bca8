// not in go: goto comes later
package main

func main() {
again:
	goto again // want error: goto not supported by gopark yet
}
