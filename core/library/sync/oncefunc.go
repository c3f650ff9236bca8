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

// OnceValue returns a function that returns what f returns the first time; if f panics, every call panics with that value.
func OnceValue[T any](f func() T) func() T {
	var once Once
	var reason any
	var result T
	isDone := false
	return func() T {
//line sync/oncefunc.go:58
		once.Do(func() {
			defer func() {
				f = nil
				reason = recover()
				if !isDone {
//line sync/oncefunc.go:63
					panic(reason)
				}
			}()
//line sync/oncefunc.go:66
			result = f()
			isDone = true
		})
		if !isDone {
//line sync/oncefunc.go:70
			panic(reason)
		}
		return result
	}
}

// OnceValues is OnceValue for two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var once Once
	var reason any
	var first T1
	var second T2
	isDone := false
	return func() (T1, T2) {
//line sync/oncefunc.go:93
		once.Do(func() {
			defer func() {
				f = nil
				reason = recover()
				if !isDone {
//line sync/oncefunc.go:98
					panic(reason)
				}
			}()
//line sync/oncefunc.go:101
			first, second = f()
			isDone = true
		})
		if !isDone {
//line sync/oncefunc.go:105
			panic(reason)
		}
		return first, second
	}
}
