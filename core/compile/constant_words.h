// The slots of constants.
#pragma once

#include <array>
#include <cstdint>

#include "core/types/constant.h"
#include "core/types/type.h"

namespace gopark {

// A bool or numeric constant as its basic type has it in slots; the second word is for complex128 only.
std::array<uint64_t, 2> constantWords(const Constant& value, const Type* type);

}  // namespace gopark
