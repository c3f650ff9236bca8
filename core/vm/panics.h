// What a panic's value says about itself.
#pragma once

#include <string>

#include "core/code/type_desc.h"
#include "core/value/value.h"

namespace gopark {

// Error() string, else String() string, of the type's method set; null when it has neither or nothing
// compiled it.
const MethodDesc* textMethod(const TypeDesc& type);
// What follows "panic while printing panic value: ".
std::string panicWhilePrintingText(const GoInterface& value);

}  // namespace gopark
