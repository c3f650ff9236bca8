// A function passed down: borrowed, never kept. (std::function owns what it calls, which costs an allocation
// and half a kilobyte of code for every lambda.)
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace gopark {

template <class Signature>
class FunctionRef;

// Refers to a function or to a callable object, which must outlive it: as a parameter it always does.
template <class Result, class... Args>
class FunctionRef<Result(Args...)> {
 public:
  FunctionRef() = default;  // calls nothing

  template <class Callable>
  requires(!std::is_same_v<std::remove_cvref_t<Callable>, FunctionRef> &&
           std::is_invocable_r_v<Result, Callable&, Args...>)
      FunctionRef(Callable&& callable)  // NOLINT(google-explicit-constructor): lambdas are passed as they are
      : callable_(addressOf(callable)), call_(&callThrough<std::remove_reference_t<Callable>>) {}

  Result operator()(Args... args) const { return call_(callable_, std::forward<Args>(args)...); }
  explicit operator bool() const { return call_ != nullptr; }

 private:
  template <class Callable>
  static void* addressOf(Callable& callable) {
    if constexpr (std::is_function_v<Callable>) {
      return reinterpret_cast<void*>(&callable);
    } else {
      return const_cast<void*>(static_cast<const void*>(std::addressof(callable)));
    }
  }

  template <class Callable>
  static Result callThrough(void* callable, Args... args) {
    if constexpr (std::is_function_v<Callable>) {
      return reinterpret_cast<Callable*>(callable)(std::forward<Args>(args)...);
    } else {
      return (*static_cast<Callable*>(callable))(std::forward<Args>(args)...);
    }
  }

  void* callable_ = nullptr;
  Result (*call_)(void*, Args...) = nullptr;
};

}  // namespace gopark
