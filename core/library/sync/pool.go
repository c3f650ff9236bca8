// Pool: values kept for reuse. As with one P in Go: one private place, then last in, first out.
package sync

// A Pool calls New, if there is one, when it is empty.
type Pool struct {
	noCopy  noCopy
	private any
	shared  []any
	New     func() any
}

// Put keeps x for a later Get.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	if p.private == nil {
		p.private = x
		return
	}
	p.shared = append(p.shared, x)
}

// Get takes a value out, or makes one.
func (p *Pool) Get() any {
	if x := p.private; x != nil {
		p.private = nil
		return x
	}
	if n := len(p.shared); n > 0 {
		x := p.shared[n-1]
		p.shared[n-1] = nil
		p.shared = p.shared[:n-1]
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
