// The scheduler and the collector as programs see them.
package runtime

const (
	GOOS     = "linux"
	GOARCH   = "amd64"
	Compiler = "gc"
)

// Version is the release whose language and library this is.
func Version() string { return "go1.26" }

// GOROOT is where tracebacks place the library.
func GOROOT() string { return "/usr/local/go" }

func Gosched()
func NumGoroutine() int
func NumCPU() int
func GOMAXPROCS(n int) int
func collect()

// GC runs a full collection, and lets others run as Go's does while it sweeps.
func GC() {
	collect()
	Gosched()
}

// Breakpoint is where a debugger would stop.
func Breakpoint() {}

// MemProfileRate is kept and not used: there are no memory profiles.
var MemProfileRate = 512 * 1024

func LockOSThread()
func UnlockOSThread()

//line runtime/panic.go:694
func Goexit()

//line runtime/proc.go:100

func NumCgoCall() int64 { return 0 }

func setFinalizer(obj, finalizer any) (problem string)
func throw(text string)

// SetFinalizer has finalizer called with obj once nothing else refers to it; nil takes that back.
func SetFinalizer(obj, finalizer any) {
	if problem := setFinalizer(obj, finalizer); problem != "" {
		throw("runtime.SetFinalizer: " + problem)
	}
}

// KeepAlive marks x as in use up to here.
func KeepAlive(x any) {}

// MemStats are the figures of the collector that exist here; the fields are Go's.
type MemStats struct {
	Alloc, TotalAlloc, Sys, Lookups, Mallocs, Frees                    uint64
	HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapReleased, HeapObjects uint64
	StackInuse, StackSys, MSpanInuse, MSpanSys, MCacheInuse, MCacheSys uint64
	BuckHashSys, GCSys, OtherSys, NextGC, LastGC, PauseTotalNs         uint64
	PauseNs, PauseEnd                                                  [256]uint64
	NumGC, NumForcedGC                                                 uint32
	GCCPUFraction                                                      float64
	EnableGC, DebugGC                                                  bool
}

func readMemStats(words []uint64)

var figures [7]uint64

// ReadMemStats fills m with the figures of this moment. It allocates nothing, so that programs can count by it.
func ReadMemStats(m *MemStats) {
	w := &figures
	readMemStats(w[:])
	m.EnableGC = true
	m.Alloc, m.HeapAlloc, m.HeapInuse = w[0], w[0], w[0]
	m.TotalAlloc, m.Mallocs, m.Frees = w[1], w[2], w[3]
	m.HeapObjects = w[2] - w[3]
	m.NumGC = uint32(w[4])
	m.HeapSys, m.HeapIdle = w[5], w[5]-min(w[0], w[5])
	m.StackInuse, m.StackSys = w[6], w[6]
	m.Sys = w[5] + w[6]
}
