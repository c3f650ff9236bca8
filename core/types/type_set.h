// Type sets: which types an interface's type terms allow, and questions about every type a type parameter may
// stand for (spec, "General interfaces", "Type parameter declarations").
//
// Invariants:
//   - A list of terms is normal: no term includes another, none is an interface. An empty list allows no
//   type.
//   - A constraint without terms allows every type (that has its methods); then there is nothing to
//   enumerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/function_ref.h"
#include "core/types/object.h"

namespace gopark {

using Terms = std::vector<UnionTerm>;

// The constraint of a type parameter as an interface.
const InterfaceType* boundOf(const TypeParamType* type);

// The terms of a type parameter's type set, or nothing if it allows every type.
std::optional<std::span<const UnionTerm>> termsOf(const TypeParamType* type);

// Works out terms and isComparableOnly of a declared interface from what it embeds, which is complete
// already.
void completeTypeSet(const InterfaceType* type);

// What a union, a type or an interface allows; nothing if that is every type.
std::optional<Terms> termsOfElement(const Type* type);

bool isSameTypeSet(const InterfaceType* a, const InterfaceType* b);
bool includes(std::span<const UnionTerm> terms, const Type* type);
bool isSubset(std::span<const UnionTerm> part, std::span<const UnionTerm> whole);
bool overlap(const UnionTerm& a, const UnionTerm& b);

// Whether the type set has no type at all.
bool isEmptyTypeSet(const InterfaceType* type);
// Whether every type of the type set is comparable: the type set has comparable, or only such terms.
bool isComparableTypeSet(const InterfaceType* type);

// Whether `isTrue` holds for the underlying type of `type`; of a type parameter: for that of each of its
// terms (and there are some).
bool holdsForAll(const Type* type, FunctionRef<bool(const Type*)> isTrue);

// A type that another may be, and its underlying type; both null: every type.
struct SpecificType {
  const Type* type;
  const Type* under;
};

// What `type` may be: of a type parameter the types of its terms, or one pair of nulls if it has none; of
// another type that type alone. Never empty.
std::vector<SpecificType> specificTypes(const Type* type);

// The underlying type that all types `type` may be have in common; null if there is none, then `cause` may
// say why. Channel types may differ in direction as long as those do not conflict.
struct CommonType {
  const Type* type = nullptr;
  std::string cause;
};
// Gets each specific type first; a text is the cause why there is no common type.
using Condition = FunctionRef<std::optional<std::string>(const SpecificType&)>;
CommonType commonUnderlying(const Type* type, const Package* from = nullptr, Condition condition = {});

}  // namespace gopark
