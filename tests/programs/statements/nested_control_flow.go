// Loops, switches, selects and closures in each other, with every jump.
package main

import "fmt"

func classify(rows [][]int) (out []string) {
rows:
	for i, row := range rows {
		for j := 0; j < len(row); j++ {
			switch v := row[j]; {
			case v == 0:
				continue
			case v < 0:
				out = append(out, fmt.Sprint("skip ", i))
				continue rows
			case v > 100:
				out = append(out, "stop")
				break rows
			default:
				if v%2 == 0 {
					break
				}
				j++
			}
			out = append(out, fmt.Sprint(i, j))
		}
	}
	return
}

func machine(input string) (s string) {
	state := 0
	for i := 0; ; i++ {
		if i >= len(input) {
			goto done
		}
		switch state {
		case 0:
			if input[i] == '(' {
				state = 1
				continue
			}
			s += string(input[i])
		case 1:
			if input[i] == ')' {
				state = 0
				break
			}
			fallthrough
		default:
			s += "*"
		}
	}
done:
	return s + fmt.Sprint(state)
}

func main() {
	fmt.Println(classify([][]int{{1, 2, 3}, {0, 4, -1, 5}, {6, 7, 8, 101, 9}, {1}}))
	fmt.Println(machine("ab(cd)e(f"))
	// want output:
	// [0 1 0 3 1 1 skip 1 2 0 2 2 stop]
	// ab**e*1
}
