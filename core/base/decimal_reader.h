// Floating-point numbers from their decimal digits, exact: the nearest float, half to even.
#pragma once

#include <string_view>

namespace gopark {

// `text` is digits with at most one point among them, then perhaps e and an exponent of at most nine digits:
// no sign, no underscores. +Inf if there is no finite float64 (or float32, if `isFloat32`) that large.
double readDecimal(std::string_view text, bool isFloat32);

}  // namespace gopark
