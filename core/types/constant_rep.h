// What a Constant holds. Only the constant*.cpp files look inside.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/types/big_float.h"
#include "core/types/big_int.h"
#include "core/types/constant.h"
#include "core/types/rational.h"

namespace gopark {

struct UnknownValue {};

// Bytes, or the sum of two strings that is put together when first asked for: a long chain of + makes one
// string, not one for every +.
struct TextValue {
  std::string bytes;
  const Constant* left = nullptr;
  const Constant* right = nullptr;
};

struct ComplexValue {
  const Constant* real;
  const Constant* imaginary;
};

// The alternatives in the order in which operands are matched: to the later of the two.
struct Constant::Rep {
  std::variant<UnknownValue, bool, TextValue, int64_t, BigInt, Rational, BigFloat, ComplexValue> value;

  template <class T>
  const T* get() const {
    return std::get_if<T>(&value);
  }
};

struct ConstantPool::Owned {
  std::vector<std::unique_ptr<Constant>> constants;
};

// The value of an Int, whatever its representation.
BigInt integerOf(const Constant& x);

}  // namespace gopark
