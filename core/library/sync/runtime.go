// What this package needs from the scheduler; its frames stand in tracebacks.
package sync

//line runtime/sema.go:114
func runtime_SemacquireWaitGroup(s *uint32, durable bool)

//line runtime/sema.go:100
func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skip int)

//line runtime/sema.go:105
func runtime_SemacquireRWMutex(s *uint32, lifo bool, skip int)
func runtime_Semrelease(s *uint32, handoff bool, skip int)

// notifyList counts the tickets of waiters (wait) and those that were notified (notify).
type notifyList struct{ wait, notify uint32 }

func runtime_notifyListAdd(l *notifyList) uint32

//line runtime/sema.go:617
func runtime_notifyListWait(l *notifyList, ticket uint32)
func runtime_notifyListNotifyAll(l *notifyList)
func runtime_notifyListNotifyOne(l *notifyList)

//line runtime/panic.go:1161
func fatal(text string)
