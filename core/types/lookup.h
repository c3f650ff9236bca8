// Finding fields and methods, and whether a type implements an interface (spec, "Selectors", "Method sets").
#pragma once

#include <string>
#include <vector>

#include "core/types/object.h"

namespace gopark {

// Whether `object` is what `name`, written in package `package`, means: spec, "Uniqueness of identifiers".
bool isSameName(const Object* object, const Package* package, Name name);

// The same without regard to case and package, for hints in messages.
bool isSimilarName(const Object* object, Name name);

struct Found {
  Object* object = nullptr;  // Var or Func; null if there is none, or no unique or usable one
  std::vector<int> path;     // as Selection::path
  bool isIndirect = false;
  bool isAmbiguous = false;           // several at the shallowest depth
  bool needsPointerReceiver = false;  // found, but only for a pointer to the type
};

// The field or method `name` of a value of `type`; isAddressable: of a variable, whose pointer methods count
// too.
Found findFieldOrMethod(const Type* type, bool isAddressable, const Package* package, Name name,
                        bool ignoresCase = false);

// Index of the field named so in `fields`, or -1.
int findField(std::span<Var* const> fields, const Package* package, Name name, bool ignoresCase = false);

// The element of an unnamed pointer type, else the type itself.
struct Dereferenced {
  const Type* type;
  bool wasPointer;
};
Dereferenced dereference(const Type* type);

bool isPointerToInterface(const Type* type);  // or to a type parameter, whose methods are an interface's too

}  // namespace gopark
