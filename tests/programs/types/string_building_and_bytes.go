// Strings, bytes and runes between each other, in loops, maps and switches, with invalid parts kept as they are.
package main

import "fmt"

func main() {
	s := "aé\xff世"
	var bytes []byte
	for i := 0; i < len(s); i++ {
		bytes = append(bytes, s[i])
	}
	fmt.Println(string(bytes) == s, len(bytes), len([]rune(s)), string([]rune(s)) == s)
	bytes = append(bytes[:3], s[4:]...)
	fmt.Println(string(bytes), len(bytes))
	counts := map[rune]int{}
	for _, r := range "hello, wörld" {
		counts[r]++
	}
	fmt.Println(counts['l'], counts['ö'], counts['x'], len(counts))
	reversed := []rune("añb")
	for i, j := 0, len(reversed)-1; i < j; i, j = i+1, j-1 {
		reversed[i], reversed[j] = reversed[j], reversed[i]
	}
	fmt.Println(string(reversed), string(reversed[1])+"!", string(reversed[:0]) == "")
	switch b := s[0]; {
	case 'a' <= b && b <= 'z':
		fmt.Println(string(rune(b-'a'+'A')), b-'a', 'z'-rune(b))
	}
	t := s
	for range 3 {
		t = t[:1] + t
	}
	fmt.Println(t[:4], len(t), t > s, s[1:3] == "é", s[3:4] == "\xff", "\xff" == string([]byte{255}))
	for i, b := range []byte("é") {
		fmt.Print(i, b, ";")
	}
	keys := map[string]int{"é": 1, "e\u0301": 2, "\xff": 3}
	fmt.Println(len(keys), keys["\u00e9"], keys[string([]byte{0xff})])
	// want output:
	// true 7 4 false
	// aé世 6
	// 3 1 0 10
	// bña ñ! true
	// A 0 25
	// aaaa 10 false true true true
	// 0 195;1 169;3 1 3
}
