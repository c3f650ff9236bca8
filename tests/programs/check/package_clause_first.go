// command: check
type T int // want error: syntax error: package statement must be first

package p
