// For the files that implement natives: a row per native, and plain C++ functions as natives.
#pragma once

#include <concepts>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "core/library/native.h"

namespace gopark {

struct NativeEntry {
  std::string_view name;  // import path and function: "math.Sqrt"
  NativeFunction function;
};

namespace native_detail {

// The next parameter of the call as a T.
template <class T>
T parameter(NativeCall& call) {
  if constexpr (std::same_as<T, bool>) {
    return call.boolean();
  } else if constexpr (std::integral<T>) {
    return static_cast<T>(call.word());
  } else if constexpr (std::same_as<T, double>) {
    return call.float64();
  } else if constexpr (std::same_as<T, float>) {
    return call.float32();
  } else if constexpr (std::same_as<T, std::string_view>) {
    return call.text();
  } else if constexpr (std::same_as<T, GoString>) {
    return call.string();
  } else if constexpr (std::same_as<T, GoSlice>) {
    return call.slice();
  } else if constexpr (std::same_as<T, GoInterface>) {
    return call.interface();
  } else {
    static_assert(std::is_pointer_v<T>, "a native's parameter is of a Go type");
    return call.pointer<std::remove_pointer_t<T>>();
  }
}

template <class T>
void giveBack(NativeCall& call, const T& value) {
  if constexpr (std::same_as<T, bool>) {
    call.returnBoolean(value);
  } else if constexpr (std::signed_integral<T>) {
    call.returnInteger(value);
  } else if constexpr (std::unsigned_integral<T>) {
    call.returnWord(value);
  } else if constexpr (std::same_as<T, double>) {
    call.returnFloat64(value);
  } else if constexpr (std::same_as<T, float>) {
    call.returnFloat32(value);
  } else if constexpr (std::same_as<T, GoString>) {
    call.returnString(value);
  } else if constexpr (std::same_as<T, GoSlice>) {
    call.returnSlice(value);
  } else if constexpr (std::same_as<T, GoInterface>) {
    call.returnInterface(value);
  } else {
    static_assert(std::is_pointer_v<T>, "a native's result is of a Go type");
    call.returnPointer(value);
  }
}

template <auto kFunction, class Result, class... Args>
NativeOutcome run(NativeCall& call, Result (*)(Args...)) {
  std::tuple<Args...> args{parameter<Args>(call)...};  // braces: left to right
  if constexpr (std::is_void_v<Result>) {
    std::apply(kFunction, args);
  } else {
    giveBack(call, std::apply(kFunction, args));
  }
  return NativeOutcome::Return;
}

}  // namespace native_detail

// A C++ function of Go-like parameters and at most one result, as a native.
template <auto kFunction>
NativeOutcome plain(NativeCall& call) {
  return native_detail::run<kFunction>(call, kFunction);
}

// The tables, one per file of natives; registry.cpp knows them all.
std::span<const NativeEntry> atomicNatives();
std::span<const NativeEntry> bytealgNatives();
std::span<const NativeEntry> mathNatives();
std::span<const NativeEntry> osNatives();
std::span<const NativeEntry> randNatives();
std::span<const NativeEntry> reflectChannelNatives();
std::span<const NativeEntry> reflectMemoryNatives();
std::span<const NativeEntry> reflectTypeNatives();
std::span<const NativeEntry> reflectCallNatives();
std::span<const NativeEntry> reflectMakeFuncNatives();
std::span<const NativeEntry> runtimeNatives();
std::span<const NativeEntry> slicesNatives();
std::span<const NativeEntry> strconvNatives();
std::span<const NativeEntry> syncNatives();
std::span<const NativeEntry> timeNatives();
std::span<const NativeEntry> unicodeNatives();
std::span<const NativeEntry> utf8Natives();

}  // namespace gopark
