// Values as the builtin print and an uncaught panic write them (Go 1.26: floats in their shortest form).
#pragma once

#include <cstdint>
#include <string>

#include "core/value/value.h"

namespace gopark {

std::string unsignedText(uint64_t value);
std::string float64Text(double value);
std::string float32Text(float value);
std::string complexText(const std::string& real, const std::string& imaginary);
// What stands after "panic: " when the value has no Error or String method.
std::string panicValueText(const GoInterface& value);

}  // namespace gopark
