// Labels must be used and unique, and jumps must name one that encloses them or that can be reached.
package main

func main() {
	break // want error: break is not in a loop, switch, or select
	continue // want error: continue is not in a loop
unused: // want error: label unused defined and not used
	for {
		break missing // want error: break label not defined: missing
		continue missing // want error: continue label not defined: missing
		goto missing // want error: label missing not defined
	}
twice:
	goto twice
twice: // want error: label twice already defined at labels_and_jumps.go:13:1
	goto into // want error: goto into jumps into block starting at labels_and_jumps.go:17:2
	{
	into:
	}
	goto over // want error: goto over jumps over declaration of x at labels_and_jumps.go:21:4
	x := 1
	_ = x
over:
block:
	{
		break block // want error: invalid break label block
	}
sw:
	switch {
	case true:
		break sw
		continue sw // want error: invalid continue label sw
	}
	func() {
		break // want error: break is not in a loop, switch, or select
		goto twice // want error: label twice not defined
	}()
loop:
	for range 3 {
		func() {
			continue loop // want error: continue label not defined: loop
		}()
		select {
		default:
			continue loop
		}
	}
	if true {
		break // want error: break is not in a loop, switch, or select
	}
}
