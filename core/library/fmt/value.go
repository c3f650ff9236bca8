// Values of every kind, by reflection.
package fmt

import (
	"reflect"
)

// printValue prints a value inside another (depth > 0) or one without methods; %T and %p do not come here.
func (p *printer) printValue(v reflect.Value, verb rune, depth int) {
	if depth > 0 && v.IsValid() && v.CanInterface() {
		p.arg = v.Interface()
		if p.callMethod(verb) {
			return
		}
	}
	p.arg, p.value = nil, v
	switch kind := v.Kind(); kind {
	case reflect.Invalid:
		p.printInvalid(verb, depth)
	case reflect.Bool:
		p.printBool(v.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.printInteger(uint64(v.Int()), true, verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.printInteger(v.Uint(), false, verb)
	case reflect.Float32:
		p.printFloat(v.Float(), 32, verb)
	case reflect.Float64:
		p.printFloat(v.Float(), 64, verb)
	case reflect.Complex64:
		p.printComplex(v.Complex(), 64, verb)
	case reflect.Complex128:
		p.printComplex(v.Complex(), 128, verb)
	case reflect.String:
		p.printString(v.String(), verb)
	case reflect.Map:
		p.printMap(v, verb, depth)
	case reflect.Struct:
		p.printStruct(v, verb, depth)
	case reflect.Interface:
		p.printInterface(v, verb, depth)
	case reflect.Array, reflect.Slice:
		p.printList(v, verb, depth)
	case reflect.Pointer:
		if depth == 0 && !v.IsNil() {
			switch inner := v.Elem(); inner.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.write("&")
				p.printValue(inner, verb, depth+1)
				return
			}
		}
		p.printPointer(v, verb)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.printPointer(v, verb)
	default:
		p.write("?" + v.Type().String() + "?")
	}
}

func (p *printer) printInvalid(verb rune, depth int) {
	switch {
	case depth == 0:
		p.write("<invalid reflect.Value>")
	case verb == 'v':
		p.write("<nil>")
	default:
		p.badVerb(verb)
	}
}

// separate writes what stands between two elements.
func (p *printer) separate(i int) {
	switch {
	case i == 0:
	case p.sharpV:
		p.write(", ")
	default:
		p.write(" ")
	}
}

func (p *printer) printMap(v reflect.Value, verb rune, depth int) {
	opening, closing := "map[", "]"
	if p.sharpV {
		opening, closing = v.Type().String(), "}"
		if v.IsNil() {
			p.write(opening + "(nil)")
			return
		}
		opening += "{"
	}
	p.write(opening)
	for i, entry := range sortedEntries(v) {
		p.separate(i)
		p.printValue(entry.key, verb, depth+1)
		p.write(":")
		p.printValue(entry.value, verb, depth+1)
	}
	p.write(closing)
}

func (p *printer) printStruct(v reflect.Value, verb rune, depth int) {
	t := v.Type()
	if p.sharpV {
		p.write(t.String())
	}
	p.write("{")
	for i := range v.NumField() {
		p.separate(i)
		if p.plusV || p.sharpV {
			if name := t.Field(i).Name; name != "" {
				p.write(name + ":")
			}
		}
		field := v.Field(i)
		if field.Kind() == reflect.Interface && !field.IsNil() {
			field = field.Elem()
		}
		p.printValue(field, verb, depth+1)
	}
	p.write("}")
}

func (p *printer) printInterface(v reflect.Value, verb rune, depth int) {
	inner := v.Elem()
	switch {
	case inner.IsValid():
		p.printValue(inner, verb, depth+1)
	case p.sharpV:
		p.write(v.Type().String() + "(nil)")
	default:
		p.write("<nil>")
	}
}

func (p *printer) printList(v reflect.Value, verb rune, depth int) {
	t := v.Type()
	switch verb {
	case 's', 'q', 'x', 'X':
		if t.Elem().Kind() == reflect.Uint8 {
			p.printBytes(bytesOf(v), verb, t.String())
			return
		}
	}
	opening, closing := "[", "]"
	if p.sharpV {
		opening, closing = t.String(), "}"
		if v.Kind() == reflect.Slice && v.IsNil() {
			p.write(opening + "(nil)")
			return
		}
		opening += "{"
	}
	p.write(opening)
	for i := range v.Len() {
		p.separate(i)
		p.printValue(v.Index(i), verb, depth+1)
	}
	p.write(closing)
}

// bytesOf is a list of bytes as a slice, even of an array that is no variable.
func bytesOf(v reflect.Value) []byte {
	if v.Kind() == reflect.Slice || v.CanAddr() {
		return v.Bytes()
	}
	b := make([]byte, v.Len())
	for i := range b {
		b[i] = byte(v.Index(i).Uint())
	}
	return b
}

func (p *printer) printBytes(v []byte, verb rune, typeText string) {
	switch verb {
	case 'v', 'd':
		if p.sharpV && v == nil {
			p.write(typeText + "(nil)")
			return
		}
		opening, closing := "[", "]"
		if p.sharpV {
			opening, closing = typeText+"{", "}"
		}
		p.write(opening)
		for i, c := range v {
			p.separate(i)
			if p.sharpV {
				p.printHex(uint64(c), true)
			} else {
				p.formatInteger(uint64(c), 10, false, verb)
			}
		}
		p.write(closing)
	case 's':
		p.formatString(string(v))
	case 'x':
		p.formatHexString(string(v), lowerDigits)
	case 'X':
		p.formatHexString(string(v), upperDigits)
	case 'q':
		p.formatQuoted(string(v))
	default:
		p.printValue(reflect.ValueOf(v), verb, 0)
	}
}

// printPointer prints an address.
func (p *printer) printPointer(v reflect.Value, verb rune) {
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
	default:
		p.badVerb(verb)
		return
	}
	address := uint64(v.Pointer())
	switch verb {
	case 'v':
		switch {
		case p.sharpV && address == 0:
			p.write("(" + v.Type().String() + ")(nil)")
		case p.sharpV:
			p.write("(" + v.Type().String() + ")(")
			p.printHex(address, true)
			p.write(")")
		case address == 0:
			p.padString("<nil>")
		default:
			p.printHex(address, !p.sharp)
		}
	case 'p':
		p.printHex(address, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.printInteger(address, false, verb)
	default:
		p.badVerb(verb)
	}
}

type entry struct{ key, value reflect.Value }

// sortedEntries is a map's entries in the order of their keys.
func sortedEntries(m reflect.Value) []entry {
	entries := make([]entry, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, entry{it.Key(), it.Value()})
	}
	return mergeSort(entries, make([]entry, len(entries)))
}

// mergeSort is stable; spare has room for all entries.
func mergeSort(entries, spare []entry) []entry {
	if len(entries) < 2 {
		return entries
	}
	half := len(entries) / 2
	left, right := mergeSort(entries[:half], spare[:half]), mergeSort(entries[half:], spare[half:])
	merged := spare[:0]
	for len(left) > 0 && len(right) > 0 {
		if compare(left[0].key, right[0].key) <= 0 {
			merged, left = append(merged, left[0]), left[1:]
		} else {
			merged, right = append(merged, right[0]), right[1:]
		}
	}
	merged = append(append(merged, left...), right...)
	copy(entries, merged)
	return entries
}

// compare orders keys: numbers and strings as usual, NaN and false and nil first, structs and arrays field by field,
// interfaces by type, then by value.
func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return order(a.Int() < b.Int(), a.Int() > b.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return order(a.Uint() < b.Uint(), a.Uint() > b.Uint())
	case reflect.String:
		return order(a.String() < b.String(), a.String() > b.String())
	case reflect.Float32, reflect.Float64:
		return compareFloats(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := compareFloats(real(x), real(y)); c != 0 {
			return c
		}
		return compareFloats(imag(x), imag(y))
	case reflect.Bool:
		return order(!a.Bool() && b.Bool(), a.Bool() && !b.Bool())
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		return order(a.Pointer() < b.Pointer(), a.Pointer() > b.Pointer())
	case reflect.Struct:
		for i := range a.NumField() {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i := range a.Len() {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return order(a.IsNil() && !b.IsNil(), !a.IsNil())
		}
		x, y := a.Elem(), b.Elem()
		if x.Type() != y.Type() {
			return compareTypes(x.Type(), y.Type())
		}
		return compare(x, y)
	}
	return 0
}

// kindOrder is how the types of a Go program lie in its memory, which decides about keys of different types.
const kindOrder = "\x16\x18\x03\x08\x04\x09\x05\x0a\x06\x0b\x02\x07\x0c\x0f\x10\x0d\x0e\x01\x12\x11\x19"

func compareTypes(t, u reflect.Type) int {
	if c := rank(t) - rank(u); c != 0 {
		return c
	}
	return order(t.String() < u.String(), t.String() > u.String())
}

// rank places named basic types before the predeclared ones when they have no methods, else behind arrays.
func rank(t reflect.Type) int {
	kind := t.Kind()
	for i := range len(kindOrder) {
		if kindOrder[i] != byte(kind) {
			continue
		}
		isBasic := kind != reflect.Struct && kind != reflect.Pointer && t.PkgPath() != ""
		switch {
		case isBasic && t.NumMethod() > 0:
			return 2*len(kindOrder) - 3
		case isBasic:
			return 1
		}
		return 2 * i
	}
	return 2 * len(kindOrder)
}

func compareFloats(x, y float64) int {
	return order(x < y || x != x && y == y, x > y || x == x && y != y)
}

func order(isLess, isMore bool) int {
	switch {
	case isLess:
		return -1
	case isMore:
		return 1
	}
	return 0
}
