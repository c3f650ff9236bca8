// Natives of sync/atomic. Goroutines share one thread and are preempted between instructions only, so plain
// memory accesses are atomic here.
#include "core/library/native_table.h"

namespace gopark {
namespace {

constexpr uint64_t kFirstAddress = 4096;  // below it: a nil pointer, or a field of what one points to

// The variable, or null when the program passed a nil pointer.
template <class T>
T* variable(NativeCall& call) {
  const uint64_t address = call.word();
  return address < kFirstAddress ? nullptr : toPointer<T>(address);
}

template <class T>
T parameter(NativeCall& call) {
  return static_cast<T>(call.word());
}

template <class T>
void giveBack(NativeCall& call, T value) {
  native_detail::giveBack(call, value);
}

// A native that reads its variable, changes it and returns something: `change` gets the variable and the
// call.
template <class T, class Change>
NativeOutcome onVariable(NativeCall& call, Change change) {
  T* at = variable<T>(call);
  if (!at) return call.panic(NativePanicKind::NilDereference);
  change(*at);
  return NativeOutcome::Return;
}

template <class T>
NativeOutcome add(NativeCall& call) {
  using Unsigned = std::make_unsigned_t<T>;
  return onVariable<T>(call, [&](T& at) {
    at = static_cast<T>(static_cast<Unsigned>(at) + parameter<Unsigned>(call));
    giveBack(call, at);
  });
}

template <class T>
NativeOutcome bitwiseAnd(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) {
    giveBack(call, at);
    at = static_cast<T>(at & parameter<T>(call));
  });
}

template <class T>
NativeOutcome bitwiseOr(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) {
    giveBack(call, at);
    at = static_cast<T>(at | parameter<T>(call));
  });
}

template <class T>
NativeOutcome compareAndSwap(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) {
    const T old = parameter<T>(call);
    const T fresh = parameter<T>(call);
    const bool isSwapped = at == old;
    if (isSwapped) at = fresh;
    call.returnBoolean(isSwapped);
  });
}

template <class T>
NativeOutcome load(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) { giveBack(call, at); });
}

template <class T>
NativeOutcome store(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) { at = parameter<T>(call); });
}

template <class T>
NativeOutcome swap(NativeCall& call) {
  return onVariable<T>(call, [&](T& at) {
    giveBack(call, at);
    at = parameter<T>(call);
  });
}

NativeOutcome sameType(NativeCall& call) {
  const GoInterface a = call.interface();
  const GoInterface b = call.interface();
  call.returnBoolean(a.type == b.type);
  return NativeOutcome::Return;
}

#define GOPARK_ATOMIC(Name, Type)                                                                          \
  {"sync/atomic.Add" Name, add<Type>}, {"sync/atomic.And" Name, bitwiseAnd<Type>},                         \
      {"sync/atomic.Or" Name, bitwiseOr<Type>}, {"sync/atomic.CompareAndSwap" Name, compareAndSwap<Type>}, \
      {"sync/atomic.Load" Name, load<Type>}, {"sync/atomic.Store" Name, store<Type>}, {                    \
    "sync/atomic.Swap" Name, swap<Type>                                                                    \
  }

constexpr NativeEntry kNatives[] = {
    GOPARK_ATOMIC("Int32", int32_t),
    GOPARK_ATOMIC("Int64", int64_t),
    GOPARK_ATOMIC("Uint32", uint32_t),
    GOPARK_ATOMIC("Uint64", uint64_t),
    GOPARK_ATOMIC("Uintptr", uint64_t),
    {"sync/atomic.sameType", sameType},
    {"sync/atomic.LoadPointer", load<uint64_t>},
    {"sync/atomic.StorePointer", store<uint64_t>},
    {"sync/atomic.SwapPointer", swap<uint64_t>},
    {"sync/atomic.CompareAndSwapPointer", compareAndSwap<uint64_t>},
};

#undef GOPARK_ATOMIC

}  // namespace

std::span<const NativeEntry> atomicNatives() {
  return kNatives;
}

}  // namespace gopark
