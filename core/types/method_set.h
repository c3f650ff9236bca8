// The methods of interfaces, and which types have them (spec, "Implementing an interface").
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/types/object.h"
#include "core/types/type_store.h"

namespace gopark {

// The order of methods in a method set.
bool isBefore(const Object* a, const Object* b);

// A method listed twice in an interface: where the second one is (the place of the embedding, if embedded).
struct DuplicateMethod {
  const Func* method;
  Pos pos;
  const Func* other;
  Pos otherPos;
  bool isExplicit;  // both are spelled out; otherwise identical signatures are no error
};

// Fills allMethods of a declared interface; `store` is where the list lives. Reports duplicates to the
// caller.
std::vector<DuplicateMethod> completeInterface(const InterfaceType* type, TypeStore& store);

}  // namespace gopark
