// Type inference (spec, "Type inference"): what PackageChecker::infer stands on.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/types/object.h"

namespace gopark {

// Type parameters under a new identity, and a type that mentions them instead of the old ones.
struct RenamedTypeParams {
  std::span<TypeParamType* const> params;
  const Type* type;
};

// A generic function may be called with its own type parameters as type arguments; the ones to be found must
// then be others. (The type parameters a signature declares itself are not replaced.)
RenamedTypeParams renameTypeParams(std::span<TypeParamType* const> params, const Type* type);

// Whether the type mentions one of the parameters.
bool isParameterized(std::span<TypeParamType* const> params, const Type* type);

// What the structure of a type argument is known to be from the constraint alone.
struct CoreTerm {
  UnionTerm term;
  bool isOnly;  // it is the only term of the constraint, not just what the terms have in common
};
std::optional<CoreTerm> coreTerm(const TypeParamType* param);

// Forgets (sets to null) inferred types that lead back to their own parameters: they have no finite form.
void forgetCycles(std::span<TypeParamType* const> params, std::span<const Type*> inferred);

// P; P and Q; P, Q, and R.
std::string listText(std::span<TypeParamType* const> params);

}  // namespace gopark
