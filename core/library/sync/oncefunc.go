// OnceFunc: a function that runs once and panics alike on every call.
package sync

// OnceFunc returns a function that calls f the first time only; if f panics, every call panics with that value.
func OnceFunc(f func()) func() {
	var once Once
	var reason any
	isDone := false
	return func() {
//line sync/oncefunc.go:22
		once.Do(func() {
			defer func() {
				f = nil
				reason = recover()
				if !isDone {
//line sync/oncefunc.go:30
					panic(reason)
				}
			}()
//line sync/oncefunc.go:33
			f()
			isDone = true
		})
		if !isDone {
//line sync/oncefunc.go:37
			panic(reason)
		}
	}
}
