// How types relate, by their descriptors (Go spec, "Type identity", "Assignability", "Conversions").
#pragma once

#include "core/code/type_desc.h"

namespace gopark {

// A non-constant value of type `from` may be assigned to a variable of type `to`.
bool isAssignable(const TypeDesc& from, const TypeDesc& to);
// A non-constant value of type `from` may be converted to type `to`.
bool isConvertible(const TypeDesc& from, const TypeDesc& to);

}  // namespace gopark
