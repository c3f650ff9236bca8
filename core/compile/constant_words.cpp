// Constants as bits of the machine.
#include "core/compile/constant_words.h"

namespace gopark {

std::array<uint64_t, 2> constantWords(const Constant& value, const Type* type) {
  if (value.kind() == ConstantKind::Bool) return {value.boolValue() ? uint64_t{1} : 0, 0};
  switch (basicKindOf(type)) {
    case BasicKind::Float32:
      return {__builtin_bit_cast(uint32_t, value.float32Value().value), 0};
    case BasicKind::Float64:
    case BasicKind::UntypedFloat:
      return {__builtin_bit_cast(uint64_t, value.float64Value().value), 0};
    case BasicKind::Complex64: {
      const auto [real, imaginary] = value.complex64Value();
      return {__builtin_bit_cast(uint32_t, real) | uint64_t{__builtin_bit_cast(uint32_t, imaginary)} << 32,
              0};
    }
    case BasicKind::Complex128:
    case BasicKind::UntypedComplex: {
      const auto [real, imaginary] = value.complex128Value();
      return {__builtin_bit_cast(uint64_t, real), __builtin_bit_cast(uint64_t, imaginary)};
    }
    default:
      break;
  }
  if (value.isInt()) return {static_cast<uint64_t>(value.int64Value().value), 0};
  return {static_cast<uint64_t>(static_cast<int64_t>(value.float64Value().value)), 0};
}

}  // namespace gopark
