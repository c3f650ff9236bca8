// Type sets of interfaces and type parameters.
#include "core/types/type_set.h"

#include <algorithm>

#include "core/types/universe.h"

namespace gopark {

namespace {

bool isSameTerm(const UnionTerm& a, const UnionTerm& b) {
  return a.hasTilde == b.hasTilde && identical(a.type, b.type);
}

// Whether every type of `part` is one of `whole`.
bool isIncluded(const UnionTerm& part, const UnionTerm& whole) {
  if (!whole.hasTilde) return !part.hasTilde && identical(part.type, whole.type);
  return identical(underlying(part.type), underlying(whole.type));
}

void addTerm(Terms& terms, const UnionTerm& term) {
  for (const UnionTerm& known : terms) {
    if (isIncluded(term, known)) return;
  }
  std::erase_if(terms, [&](const UnionTerm& known) { return isIncluded(known, term); });
  terms.push_back(term);
}

Terms intersection(std::span<const UnionTerm> a, std::span<const UnionTerm> b) {
  Terms result;
  for (const UnionTerm& x : a) {
    for (const UnionTerm& y : b) {
      if (isIncluded(x, y)) {
        addTerm(result, x);
      } else if (isIncluded(y, x)) {
        addTerm(result, y);
      }
    }
  }
  return result;
}

std::optional<Terms> termsOfTerm(const UnionTerm& term) {
  if (const auto* interface = underlyingAs<InterfaceType>(term.type)) {
    methodsOf(interface);
    if (!interface->hasTypeSet) return std::nullopt;
    return Terms(interface->terms.begin(), interface->terms.end());
  }
  if (!isValid(term.type) || !isValid(underlying(term.type))) return std::nullopt;
  if (term.hasTilde && !identical(term.type, underlying(term.type)))
    return Terms{};  // nothing has it as such
  return Terms{term};
}

}  // namespace

bool overlap(const UnionTerm& a, const UnionTerm& b) {
  return identical(b.hasTilde ? underlying(a.type) : a.type, a.hasTilde ? underlying(b.type) : b.type);
}

std::optional<Terms> termsOfElement(const Type* type) {
  const auto* list = typeAs<UnionType>(resolve(type));
  if (!list) return termsOfTerm({false, type});
  Terms result;
  for (const UnionTerm& term : list->terms) {
    if (!isValid(underlying(term.type))) continue;  // reported; the other terms still count
    const std::optional<Terms> terms = termsOfTerm(term);
    if (!terms) return std::nullopt;
    for (const UnionTerm& each : *terms) addTerm(result, each);
  }
  return result;
}

// spec: "The type set of a non-empty interface is the intersection of the type sets of its interface
// elements."
void completeTypeSet(const InterfaceType* type) {
  std::optional<Terms> result;
  for (const Type* element : type->embedded) {
    if (const auto* interface = underlyingAs<InterfaceType>(element)) {
      type->isComparableOnly = type->isComparableOnly || interface->isComparableOnly;
    }
    std::optional<Terms> terms = termsOfElement(element);
    if (!terms) continue;
    result = result ? intersection(*result, *terms) : std::move(terms);
  }
  if (!result) return;
  // With terms, `comparable` only leaves out those that are not.
  if (type->isComparableOnly) {
    std::erase_if(*result, [](const UnionTerm& term) { return !isStrictlyComparable(term.type); });
    type->isComparableOnly = false;
  }
  type->hasTypeSet = true;
  type->terms = universe().types().arena().copy(std::span<const UnionTerm>(*result));
}

const InterfaceType* boundOf(const TypeParamType* type) {
  if (type->bound) return type->bound;
  if (!type->constraint) return universe().emptyInterface;
  const Type* under = underlying(type->constraint);
  if (!isValid(under)) return universe().emptyInterface;
  if (const auto* interface = typeAs<InterfaceType>(under)) return type->bound = interface;
  Arena& arena = universe().types().arena();
  auto* interface = arena.make<InterfaceType>();
  interface->embedded = arena.copy(std::span<const Type* const>(&type->constraint, 1));
  interface->isImplicit = interface->isDeclared = true;
  return type->bound = interface;
}

std::optional<std::span<const UnionTerm>> termsOf(const TypeParamType* type) {
  const InterfaceType* bound = boundOf(type);
  methodsOf(bound);
  if (!bound->hasTypeSet) return std::nullopt;
  return bound->terms;
}

bool isSameTypeSet(const InterfaceType* a, const InterfaceType* b) {
  methodsOf(a);
  methodsOf(b);
  if (a->hasTypeSet != b->hasTypeSet || a->terms.size() != b->terms.size()) return false;
  return std::ranges::all_of(a->terms, [&](const UnionTerm& term) {
    return std::ranges::any_of(b->terms, [&](const UnionTerm& other) { return isSameTerm(term, other); });
  });
}

bool includes(std::span<const UnionTerm> terms, const Type* type) {
  return std::ranges::any_of(terms, [&](const UnionTerm& term) { return isIncluded({false, type}, term); });
}

bool isSubset(std::span<const UnionTerm> part, std::span<const UnionTerm> whole) {
  return std::ranges::all_of(part, [&](const UnionTerm& term) {
    return std::ranges::any_of(whole, [&](const UnionTerm& other) { return isIncluded(term, other); });
  });
}

bool isEmptyTypeSet(const InterfaceType* type) {
  methodsOf(type);
  return type->hasTypeSet && type->terms.empty();
}

std::vector<SpecificType> specificTypes(const Type* type) {
  const auto* param = typeAs<TypeParamType>(resolve(type));
  if (!param) return {{type, underlying(type)}};
  std::vector<SpecificType> result;
  if (const auto terms = termsOf(param)) {
    for (const UnionTerm& term : *terms) result.push_back({term.type, underlying(term.type)});
  }
  if (result.empty()) result.push_back({nullptr, nullptr});
  return result;
}

bool holdsForAll(const Type* type, FunctionRef<bool(const Type*)> isTrue) {
  return std::ranges::all_of(specificTypes(type), [&](const SpecificType& specific) {
    return specific.under && isTrue(specific.under);
  });
}

CommonType commonUnderlying(const Type* type, const Package* from, Condition condition) {
  SpecificType common{nullptr, nullptr};
  const auto both = [&](const SpecificType& other) {
    return typeText(common.type, from) + " and " + typeText(other.type, from);
  };
  for (const SpecificType& each : specificTypes(type)) {
    if (condition) {
      if (const std::optional<std::string> cause = condition(each)) return {nullptr, *cause};
    }
    if (!each.under) return {nullptr, "no specific type"};
    if (!common.under) {
      common = each;
      continue;
    }
    const auto* a = typeAs<ChanType>(common.under);
    const auto* b = typeAs<ChanType>(each.under);
    if (a && b) {
      if (!identical(a->element, b->element)) {
        return {nullptr, "channels " + both(each) + " have different element types"};
      }
      if (a->direction == b->direction) continue;
      if (a->direction == ChanDirection::Both) {
        common = each;  // the restricted one
      } else if (b->direction != ChanDirection::Both) {
        return {nullptr, "channels " + both(each) + " have conflicting directions"};
      }
      continue;
    }
    if (!identical(common.under, each.under)) {
      return {nullptr, both(each) + " have different underlying types"};
    }
  }
  return {common.under, ""};
}

}  // namespace gopark
