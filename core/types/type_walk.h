// Walking through the parts of a type.
#pragma once

#include "core/base/function_ref.h"
#include "core/types/type.h"

namespace gopark {

// Asks `isFound` about the type and everything it is made of, until it says yes; whether it did. Aliases are
// looked through. Of defined types only the type arguments written in the source are looked at, not what
// they stand for; of generic functions not the parameters they declare.
bool findInType(const Type* type, FunctionRef<bool(const Type*)> isFound);

// The type arguments as written: without those for the parameters of the function a local type is declared
// in.
std::span<const Type* const> writtenTypeArgs(const NamedType* type);

}  // namespace gopark
