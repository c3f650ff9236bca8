// Channels: made, and used one at a time or by Select.
package reflect

func typeChanOf(dir int, t *rtype) *rtype
func makeChan(t *rtype, p *byte, buffer int)

// These wait until one of the cases can be done, or (without wait) do none and say -1. phase is 0 at first.
//
//line runtime/chan.go:815
func chanrecv(cases []channelCase, wait bool, phase *int) (chosen int, ok bool)

//line runtime/chan.go:810
func chansend0(cases []channelCase, wait bool, phase *int) (chosen int, ok bool)

//line runtime/select.go:616
func rselect(cases []channelCase, wait bool, phase *int) (chosen int, ok bool)

//line runtime/chan.go:869
func chanclose(p *byte)

// A channelCase is an operation on the channel at ch, with the value at value.
type channelCase struct {
	ch, value *byte
	isSend    bool
}

func (v Value) requireChan(method string, dir ChanDir, problem string) {
	if v.Kind() != Chan {
		panic(&ValueError{method, v.Kind()})
	}
	v.requireExported(method)
	if ChanDir(typeChanDir(v.typ))&dir == 0 {
		panic("reflect" + problem)
	}
}

func (v Value) recv(method string, wait bool) (Value, bool) {
	v.requireChan("reflect.Value."+method, RecvDir, ": recv on send-only channel")
	t := typeElem(v.typ)
	p := newArray(t, 1)
//line reflect/value.go:2113
	chosen, ok := chanrecv([]channelCase{{v.ptr, p, false}}, wait, new(int))
	if chosen < 0 {
		return Value{}, false
	}
	return Value{t, p, 0}, ok
}

func (v Value) send(method string, x Value, wait bool) bool {
	v.requireChan("reflect.Value."+method, SendDir, ": send on recv-only channel")
	if !x.IsValid() {
		panic(&ValueError{"reflect.Value." + method, Invalid})
	}
	x.requireExported("reflect.Value." + method)
	x = x.assignTo("reflect.Value.Send", typeElem(v.typ))
//line reflect/value.go:2144
	chosen, _ := chansend0([]channelCase{{v.ptr, x.ptr, true}}, wait, new(int))
	return chosen >= 0
}

// Recv waits for a value of the channel; ok is false for the zero value of a closed one.
//
//line reflect/value.go:2093
func (v Value) Recv() (x Value, ok bool) { return v.recv("Recv", true) }

// TryRecv is Recv, or the zero Value where that would wait.
func (v Value) TryRecv() (x Value, ok bool) { return v.recv("TryRecv", false) }

//line reflect/value.go:2126
func (v Value) Send(x Value) { v.send("Send", x, true) }

// TrySend reports whether x was sent; it does not wait.
func (v Value) TrySend(x Value) bool { return v.send("TrySend", x, false) }

// Close is the built-in close.
func (v Value) Close() {
	v.requireChan("reflect.Value.Close", SendDir, ": close of receive-only channel")
//line reflect/value.go:1190
	chanclose(v.ptr)
}

// ChanOf is the channel type of this direction.
func ChanOf(dir ChanDir, t Type) Type {
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return typeChanOf(int(dir), t.word())
}

func MakeChan(t Type, buffer int) Value {
	switch {
	case t.Kind() != Chan:
		panic("reflect.MakeChan of non-chan type")
	case buffer < 0:
		panic("reflect.MakeChan: negative buffer size")
	case t.ChanDir() != BothDir:
		panic("reflect.MakeChan: unidirectional channel type")
	}
	v := Zero(t)
	makeChan(v.typ, v.ptr, buffer)
	return v
}

// A SelectDir is what a SelectCase does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// A SelectCase is a case of Select; one without a channel never happens.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select is a select statement with these cases; recvOK as of Recv.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	var list []channelCase
	var places []int
	defaultAt := -1
	for i, c := range cases {
		if c.Dir == SelectDefault {
			c.checkDefault(defaultAt >= 0)
			defaultAt = i
		} else if each := c.prepare(); c.Chan.IsValid() {
			list = append(list, each)
			places = append(places, i)
		}
	}
//line reflect/value.go:3018
	at, ok := rselect(list, defaultAt < 0, new(int))
	if at < 0 {
		return defaultAt, Value{}, false
	}
	chosen = places[at]
	if list[at].isSend {
		return chosen, Value{}, false
	}
	return chosen, Value{typeElem(cases[chosen].Chan.typ), list[at].value, 0}, ok
}

func (c SelectCase) checkDefault(hasDefault bool) {
	switch {
	case hasDefault:
		panic("reflect.Select: multiple default cases")
	case c.Chan.IsValid():
		panic("reflect.Select: default case has Chan value")
	case c.Send.IsValid():
		panic("reflect.Select: default case has Send value")
	}
}

func (c SelectCase) prepare() channelCase {
	const nobody = "unknown method"
	v := c.Chan
	switch c.Dir {
	case SelectSend:
		if !v.IsValid() {
			break
		}
		v.requireChan(nobody, SendDir, ".Select: SendDir case using recv-only channel")
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		c.Send.requireExported(nobody)
		return channelCase{v.ptr, c.Send.assignTo("reflect.Select", typeElem(v.typ)).ptr, true}
	case SelectRecv:
		if c.Send.IsValid() {
			panic("reflect.Select: RecvDir case has Send value")
		}
		if !v.IsValid() {
			break
		}
		v.requireChan(nobody, RecvDir, ".Select: RecvDir case using send-only channel")
		return channelCase{v.ptr, newArray(typeElem(v.typ), 1), false}
	default:
		panic("reflect.Select: invalid Dir")
	}
	return channelCase{}
}
