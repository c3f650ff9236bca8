package main

var (
	a = 08       // want error: invalid digit '8' in octal literal
	b = 0b12     // want error: invalid digit '2' in binary literal
	c = 0x       // want error: hexadecimal literal has no digits
	d = 1e       // want error: exponent has no digits
	e = 0x1.8    // want error: hexadecimal mantissa requires a 'p' exponent
	f = 1p3      // want error: 'p' exponent requires hexadecimal mantissa
	g = 0x.1e+2  // want error: hexadecimal mantissa requires a 'p' exponent
	h = 0o1.5    // want error: invalid radix point in octal literal
	i = 1__0     // want error: '_' must separate successive digits
)

func main() {}
