//go:build wasip1

// OPA as one WebAssembly module: JSON in, JSON out, no files, no network, no clock that matters.
// The host calls alloc, writes the request there, calls call and reads the answer at result.
package main

import (
	"runtime/debug"
	"unsafe"

	"github.com/phasegate/phasegate/opa/policy"
)

var (
	requests = map[uintptr][]byte{}
	answer   []byte
)

// alloc reserves length bytes for one request.
//
//go:wasmexport alloc
func alloc(length int32) unsafe.Pointer {
	buffer := make([]byte, max(length, 1))
	at := unsafe.Pointer(unsafe.SliceData(buffer))
	requests[uintptr(at)] = buffer
	return at
}

// call answers the request at the address and returns the length of the answer.
//
//go:wasmexport call
func call(at unsafe.Pointer, length int32) int32 {
	request := requests[uintptr(at)]
	delete(requests, uintptr(at))
	answer = policy.Call(request[:length])
	return int32(len(answer))
}

// result is the address of the last answer; it holds until the next call.
//
//go:wasmexport result
func result() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(answer)) }

// Collecting garbage takes two thirds of a compilation here, where it cannot run beside it; a module lives for a few calls,
// so it begins only where memory would grow large.
func init() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(512 << 20)
}

func main() {}
