// The environment: the host's at first, then what the program makes of it.
package os

import "errors"

// variables is KEY=value each, in order; nil until it is needed.
var variables []string

func find(key string) int {
	if variables == nil {
		variables = environment()
	}
	for i, v := range variables {
		if len(v) > len(key) && v[len(key)] == '=' && v[:len(key)] == key {
			return i
		}
	}
	return -1
}

func LookupEnv(key string) (string, bool) {
	if i := find(key); key != "" && i >= 0 {
		return variables[i][len(key)+1:], true
	}
	return "", false
}

func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

func Setenv(key, value string) error {
	isWrong := key == ""
	for _, c := range []byte(key) {
		isWrong = isWrong || c == '=' || c == 0
	}
	if isWrong {
		return &SyscallError{"setenv", errors.New("invalid argument")}
	}
	if i := find(key); i >= 0 {
		variables[i] = key + "=" + value
	} else {
		variables = append(variables, key+"="+value)
	}
	return nil
}

func Unsetenv(key string) error {
	if i := find(key); i >= 0 {
		variables = append(variables[:i:i], variables[i+1:]...)
	}
	return nil
}

func Clearenv() { variables = []string{} }

func Environ() []string {
	find("")
	return append([]string(nil), variables...)
}

// A SyscallError names the operation that failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by mapping's results.
func Expand(s string, mapping func(string) string) string {
	text, from := "", 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		name, width := variableName(s[i+1:])
		text += s[from:i]
		switch {
		case name != "":
			text += mapping(name)
		case width == 0:
			text += "$"
		}
		i += width
		from = i + 1
	}
	return text + s[from:]
}

// variableName is the name at the beginning of s and how many bytes it takes with its braces.
func variableName(s string) (name string, width int) {
	isSpecial := func(c byte) bool {
		return c == '*' || c == '#' || c == '$' || c == '@' || c == '!' || c == '?' || c == '-' || '0' <= c && c <= '9'
	}
	if s[0] == '{' {
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' && i == 1 {
				return "", 2
			}
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}
