package main

import "fmt"

// Loops from gotos alone, forwards and backwards, and out of several blocks at once.
func primes(limit int) (found []int) {
	n := 2
next:
	if n > limit {
		goto done
	}
	{
		d := 2
	divide:
		if d*d > n {
			found = append(found, n)
			n++
			goto next
		}
		if n%d == 0 {
			n++
			goto next
		}
		d++
		goto divide
	}
done:
	return
}

// A label that only code below it reaches.
func backwardsOnly(n int) string {
	goto test
body:
	n--
	if n%3 == 0 {
		goto last
	}
test:
	if n > 0 {
		goto body
	}
	return "end"
last:
	if n > 4 {
		goto body
	}
	return fmt.Sprint("last ", n)
}

// The end of the function is reached by no other way.
func endless(n int) int {
again:
	n += n
	if n > 1000 {
		return n
	}
	goto again
}

func outOfLoops() {
	for i := range 5 {
		switch m := map[int]string{2: "two"}; {
		case m[i] != "":
			for range 3 {
				select {
				default:
					fmt.Println("leaves at", i, m[i])
					goto out
				}
			}
		}
	}
	fmt.Println("not here")
out:
	fmt.Println("out")
}

func atTheEnd(n int) {
	if n == 0 {
		goto end
	}
	fmt.Println("n is", n)
end:
}

func main() {
	fmt.Println(primes(40))
	fmt.Println(backwardsOnly(2), backwardsOnly(5), backwardsOnly(11))
	fmt.Println(endless(3))
	outOfLoops()
	atTheEnd(0)
	atTheEnd(1)
}

// want output:
// [2 3 5 7 11 13 17 19 23 29 31 37]
// last 0 last 3 last 3
// 1536
// leaves at 2 two
// out
// n is 1
