package main

import "fmt"

type state func() int

func lex(text string) (words []string) {
	i, start := 0, 0
space:
	switch {
	case i == len(text):
		goto done
	case text[i] == ' ':
		i++
		goto space
	default:
		start = i
	}
word:
	if i < len(text) && text[i] != ' ' {
		i++
		goto word
	}
	words = append(words, text[start:i])
	goto space
done:
	return
}

func typeSwitch(values ...any) {
	i := 0
next:
	if i == len(values) {
		return
	}
	switch v := values[i].(type) {
	case int:
		i++
		if v > 0 {
			fmt.Println("positive", v)
			goto next
		}
		fmt.Println("int", v)
	case string:
		i++
	inner:
		if len(v) > 2 {
			v = v[:len(v)-1]
			goto inner
		}
		fmt.Println("string", v)
	default:
		i++
		goto next
	}
	goto next
}

func inSelect() {
	c := make(chan int, 3)
again:
	select {
	case c <- len(c):
		goto again
	default:
		if len(c) < cap(c) {
			goto again
		}
	}
	close(c)
drain:
	if v, ok := <-c; ok {
		fmt.Print(" ", v)
		goto drain
	}
	fmt.Println()
}

// One label for continue, break and goto.
func oneLabel() {
	rounds := 0
L:
	for i := 0; ; i++ {
		switch {
		case i == 1:
			continue L
		case i == 3 && rounds == 0:
			rounds++
			goto L
		case i == 4:
			break L
		}
		fmt.Print(" ", i)
	}
	fmt.Println(" rounds", rounds)
}

func blank() {
_:
	for range 1 {
		goto A
	}
A:
	{
		goto B
	}
B:
	fmt.Println("blank")
}

func main() {
	fmt.Println(lex("  to be  or not "), len(lex("")))
	typeSwitch(0, 1, "abcd", nil, 2.5, -3)
	inSelect()
	oneLabel()
	blank()
}

// want output:
// [to be or not] 0
// int 0
// positive 1
// string ab
// int -3
//  0 1 2
//  0 2 0 2 3 rounds 1
// blank
