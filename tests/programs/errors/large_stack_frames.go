// Arguments and results stand in a stack frame, which has less than 1 GB.
package main

type Large [1 << 30]byte

func f1(a Large)                       {}           // want error: stack frame too large (>1GB): 0 MB locals + 1024 MB args
func f2() (r Large)                    { return }   // want error: stack frame too large (>1GB): 0 MB locals + 1024 MB args
func f3(a, b [1 << 29]byte)            {}           // want error: stack frame too large (>1GB): 0 MB locals + 1024 MB args
func f4(a [1<<30 + 1<<20]byte) (b int) { return 1 } // want error: stack frame too large (>1GB): 0 MB locals + 1025 MB args
func f5(a *Large, b []Large)           {}

func main() {}
