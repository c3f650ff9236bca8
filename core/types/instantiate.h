// Type parameters replaced by type arguments: substitution, and instances of generic types and functions
// (spec, "Instantiations").
//
// Invariants:
//   - Instances are canonical: identical type arguments give the same object.
//   - An instance is made without looking at what it stands for: its right side and its methods are
//   substituted when
//     they are first asked for. So a type may mention instances of itself, and of types still being declared.
//   - Nothing here checks that the arguments satisfy their constraints.
#pragma once

#include <span>

#include "core/types/object.h"

namespace gopark {

// What each of some type parameters stands for; both lists have the same length.
struct Substitution {
  std::span<TypeParamType* const> params;
  std::span<const Type* const> args;

  bool isEmpty() const { return params.empty(); }
};

// `type` with every parameter replaced; `type` itself if it mentions none.
const Type* substitute(const Type* type, const Substitution& substitution);

// The instance of a generic type, or of one declared in a generic function.
const NamedType* instantiate(const NamedType* generic, std::span<const Type* const> args);
const AliasType* instantiate(const AliasType* generic, std::span<const Type* const> args);

// The signature of an instance of a generic function.
const SignatureType* instantiate(const SignatureType* generic, std::span<const Type* const> args);

// The instance of a generic function. Its signature has no type parameters any more.
Func* instantiate(Func* generic, std::span<const Type* const> args);

// The declared methods of a defined type, in source order. Those of an instance are instances: Func::origin
// is the generic method, and Func::type is null until the origin's is known.
std::span<Func* const> declaredMethods(const NamedType* type);

// Gives a method of an instance its signature, if the generic method has one by now.
void completeMethod(Func* method);

// What the body of the function, which is its origin's, must have replaced. Empty for a function that is no
// instance.
Substitution substitutionOf(const Func* func);

// For underlying() and resolve(): gives an instance its right side, unless the origin has none yet.
void expand(const NamedType* instance);
void expand(const AliasType* instance);

}  // namespace gopark
