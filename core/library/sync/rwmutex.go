// RWMutex: one writer or any number of readers.
//
// readerCount counts readers inside or waiting; a writer that wants in subtracts maxReaders, so that new readers see a
// negative number and wait. readerWait counts the readers that this writer still has to wait for.
package sync

import "sync/atomic"

const maxReaders = 1 << 30

// A RWMutex is unlocked at first.
type RWMutex struct {
	w           Mutex // held by the writer
	writerSem   uint32
	readerSem   uint32
	readerCount int32
	readerWait  int32
}

//gopark:inlined
func (rw *RWMutex) RLock() {
	if atomic.AddInt32(&rw.readerCount, 1) < 0 {
//line sync/rwmutex.go:74
		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
	}
}

// TryRLock takes a read lock if that needs no waiting.
func (rw *RWMutex) TryRLock() bool {
	for {
		count := atomic.LoadInt32(&rw.readerCount)
		if count < 0 {
			return false
		}
		if atomic.CompareAndSwapInt32(&rw.readerCount, count, count+1) {
			return true
		}
	}
}

//gopark:inlined
func (rw *RWMutex) RUnlock() {
	if left := atomic.AddInt32(&rw.readerCount, -1); left < 0 {
//line sync/rwmutex.go:122
		rw.rUnlockSlow(left)
	}
}

func (rw *RWMutex) rUnlockSlow(left int32) {
	if left+1 == 0 || left+1 == -maxReaders {
//line sync/rwmutex.go:132
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if atomic.AddInt32(&rw.readerWait, -1) == 0 {
		runtime_Semrelease(&rw.writerSem, false, 1)
	}
}

func (rw *RWMutex) Lock() {
//line sync/rwmutex.go:150
	rw.w.Lock()
	readers := atomic.AddInt32(&rw.readerCount, -maxReaders) + maxReaders
	if readers != 0 && atomic.AddInt32(&rw.readerWait, readers) != 0 {
//line sync/rwmutex.go:155
		runtime_SemacquireRWMutex(&rw.writerSem, false, 0)
	}
}

// TryLock takes the write lock if that needs no waiting.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !atomic.CompareAndSwapInt32(&rw.readerCount, 0, -maxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

func (rw *RWMutex) Unlock() {
	waiting := atomic.AddInt32(&rw.readerCount, maxReaders)
	if waiting >= maxReaders {
//line sync/rwmutex.go:212
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; waiting > 0; waiting-- {
		runtime_Semrelease(&rw.readerSem, false, 0)
	}
	rw.w.Unlock()
}

// RLocker is rw as a Locker of read locks.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
