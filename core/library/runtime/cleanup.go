// Cleanups: functions that are called when an object is gone.
package runtime

import "unsafe"

func addCleanup(ptr unsafe.Pointer, cleanup func()) (number uint64)
func stopCleanup(number uint64)

// A Cleanup can be stopped before it runs.
type Cleanup struct{ number uint64 }

// AddCleanup has cleanup called with arg once nothing refers to ptr's object any more; arg must not.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	if p, ok := any(arg).(*T); ok && p == ptr {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	return Cleanup{addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })}
}

func (c Cleanup) Stop() { stopCleanup(c.number) }
