// Natives: the library's functions without a Go body, how they receive arguments, return, wait and panic.
//
// A native reads its parameters in order, writes its results in order, and says how it went:
//
//   NativeOutcome timeSleep(NativeCall& call) {
//     const int64_t duration = call.integer();
//     if (duration <= 0) return NativeOutcome::Return;
//     call.runtime().timers().sleep(call.goroutine(), duration);
//     return NativeOutcome::Park;
//   }
//
// Invariants:
//   - A native never collects, and calls Go only by handing the call to the machine (NativeOutcome::Call), so
//   it may hold raw addresses of Go memory; none after it returned.
//   - When the heap has no room, the maker (newString …) gives something empty and the call remembers it: the
//   machine looks at
//     missingBytes() after the native returned and ends the run with "out of memory".
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/code/program.h"
#include "core/runtime/place.h"
#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

class Goroutine;
class Runtime;

enum class NativeOutcome : uint8_t {
  Return,     // done; results are written
  Park,       // the goroutine waits or gave up its turn: switch out; when it runs again, go on after the call
  ParkAgain,  // the goroutine waits: switch out; when it runs again, execute the native again
  Call,       // see NativeCall::call: when the Go function has returned, execute the native again
  Panic,      // see NativeCall::panic
  Goexit,     // runtime.Goexit
  Ended,      // the run is over (Runtime::exit, fatalError): switch out for ever
};

// The run-time panics that natives raise.
enum class NativePanicKind : uint8_t {
  None,
  NilDereference,         // signal line with address 0
  ComparingUncomparable,  // runtime error: comparing uncomparable type T
  HashOfUnhashable,       // runtime error: hash of unhashable type T
  NilMapAssignment,       // assignment to entry in nil map
  Plain,                  // NativePanic::text, as misused channels have it
};

struct NativePanic {
  NativePanicKind kind = NativePanicKind::None;
  const TypeDesc* type = nullptr;
  std::string_view text = {};
};

// What natives keep between calls, one per run.
struct NativeState {
  // The program counter of a call site, as runtime.Callers gives it: 1 + its place in callSites. One number
  // per site.
  uint64_t numberOf(const CallSite& site);

  std::vector<CallSite> callSites;
  std::map<std::pair<const char*, uint64_t>, uint64_t>
      callSiteNumbers;  // by function's name, and offset and line
  // *T and []T that reflect made because the program had none. They may be types of heap objects: they live
  // as long as the run.
  std::vector<std::unique_ptr<TypeDesc>> madeTypes;
  std::unordered_map<const TypeDesc*, TypeDesc*> madePointers;
  std::unordered_map<const TypeDesc*, TypeDesc*> madeSlices;
  // The code of functions that reflect.MakeFunc made, by func type.
  std::unordered_map<const TypeDesc*, std::unique_ptr<Function>> stubs;
  std::unordered_map<const Function*, const TypeDesc*> stubTypes;
};

class NativeCall {
 public:
  // `frame` is R[a] of the call: the result slots, then the parameters'.
  NativeCall(Runtime& runtime, Heap& heap, Goroutine& goroutine, const Program& program, NativeState& state,
             Slot* frame, uint16_t resultSlots)
      : runtime_(runtime),
        heap_(heap),
        goroutine_(goroutine),
        program_(program),
        state_(state),
        result_(frame),
        parameter_(frame + resultSlots) {
    heap_.allowOverdraft(true);
  }
  ~NativeCall() { heap_.allowOverdraft(false); }
  NativeCall(const NativeCall&) = delete;
  NativeCall& operator=(const NativeCall&) = delete;

  // The slots the native is called on.
  Slot* frame() const { return result_; }
  Runtime& runtime() { return runtime_; }
  Heap& heap() { return heap_; }
  Goroutine& goroutine() { return goroutine_; }
  const Program& program() { return program_; }
  NativeState& state() { return state_; }

  // ---- parameters, in order
  Slot word() { return *parameter_++; }
  int64_t integer() { return static_cast<int64_t>(word()); }
  bool boolean() { return word() != 0; }
  double float64() { return float64Of(word()); }
  float float32() { return float32Of(word()); }
  GoString string() { return next<GoString>(); }
  std::string_view text() { return string().view(); }
  GoSlice slice() { return next<GoSlice>(); }
  GoInterface interface() { return next<GoInterface>(); }
  template <class T = void>
  T* pointer() {
    return toPointer<T>(word());
  }

  // ---- results, in order
  void returnWord(Slot word) { *result_++ = word; }
  void returnInteger(int64_t value) { returnWord(static_cast<Slot>(value)); }
  void returnBoolean(bool value) { returnWord(value ? 1 : 0); }
  void returnFloat64(double value) { returnWord(slotOf(value)); }
  void returnFloat32(float value) { returnWord(slotOf(value)); }
  void returnPointer(const void* pointer) { returnWord(toWord(pointer)); }
  void returnString(const GoString& string) { put(string); }
  void returnSlice(const GoSlice& slice) { put(slice); }
  void returnInterface(const GoInterface& interface) { put(interface); }
  // A fresh copy.
  void returnText(std::string_view text);

  // ---- memory
  // Null when there is no room; the call remembers it.
  void* allocate(int64_t bytes, const PointerMap& map) {
    void* memory = heap_.allocate(bytes, map);
    if (!memory) noteMissing(bytes);
    return memory;
  }
  GoString newString(std::string_view text);
  void noteMissing(int64_t bytes) { missingBytes_ = bytes > 0 ? bytes : 1; }
  // More than 0: the heap had no room for so many bytes.
  int64_t missingBytes() const { return missingBytes_; }

  // ---- calling a Go function: return call.call(…); the native is executed again with the results
  NativeOutcome call(Slot closure, std::vector<Slot> arguments) {
    closure_ = closure;
    arguments_ = std::move(arguments);
    return NativeOutcome::Call;
  }
  Slot closure() const { return closure_; }
  const std::vector<Slot>& arguments() const { return arguments_; }
  // The result slots of the function that has just returned to this native.
  void setReturned(const Slot* slots) { returned_ = slots; }
  const Slot* returned() const { return returned_; }

  // ---- the way out: return call.panic(…);
  NativeOutcome panic(NativePanicKind kind, const TypeDesc* type = nullptr) {
    panic_ = {kind, type};
    return NativeOutcome::Panic;
  }
  NativeOutcome panic(std::string_view text) {  // which stays
    panic_ = {NativePanicKind::Plain, nullptr, text};
    return NativeOutcome::Panic;
  }
  const NativePanic& raised() const { return panic_; }

 private:
  template <class T>
  T next() {
    T value;
    std::memcpy(static_cast<void*>(&value), parameter_, sizeof value);
    parameter_ += sizeof value / sizeof(Slot);
    return value;
  }
  template <class T>
  void put(const T& value) {
    std::memcpy(result_, &value, sizeof value);
    result_ += sizeof value / sizeof(Slot);
  }

  Runtime& runtime_;
  Heap& heap_;
  Goroutine& goroutine_;
  const Program& program_;
  NativeState& state_;
  Slot* result_;
  const Slot* parameter_;
  int64_t missingBytes_ = 0;
  NativePanic panic_;
  Slot closure_ = 0;
  std::vector<Slot> arguments_;
  const Slot* returned_ = nullptr;
};

using NativeFunction = NativeOutcome (*)(NativeCall& call);

}  // namespace gopark
