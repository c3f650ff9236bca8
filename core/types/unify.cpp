// Type unification.
#include "core/types/unify.h"

#include <algorithm>
#include <utility>

#include "core/types/lookup.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// Deeper than any type people write; constraints that mention themselves may never come to an end.
constexpr int kMaxDepth = 50;

const NamedType* asNamed(const Type* type) {
  return typeAs<NamedType>(resolve(type));
}

// A type without a name of its own. The predeclared basic types count as such: they are underlying types.
bool isTypeLiteral(const Type* type) {
  const TypeKind kind = resolve(type)->kind();
  return kind != TypeKind::Named && kind != TypeKind::TypeParam;
}

const NamedType* originOf(const NamedType* type) {
  return type->origin ? type->origin : type;
}

Func* methodNamedAs(const Func* wanted, std::span<Func* const> methods) {
  for (Func* method : methods) {
    if (isSameName(method, wanted->package, wanted->name)) return method;
  }
  return nullptr;
}

// Of types that unify loosely, the later one is kept if it says more: a defined type, or else a channel's
// direction. A value of the other type can be assigned to it, so the order of arguments does not matter.
bool saysMore(const Type* later, const Type* known) {
  if (asNamed(known)) return false;
  if (asNamed(later)) return true;
  const auto* chan = underlyingAs<ChanType>(later);
  return chan && chan->direction != ChanDirection::Both;
}

// Of an interface and another type that unify, either could be the right choice for the parameter; so could
// interfaces with different methods or names. Then there is no choice.
bool agreeAsInterfaces(const Type* x, const Type* y) {
  const auto* a = underlyingAs<InterfaceType>(x);
  const auto* b = underlyingAs<InterfaceType>(y);
  if (!a || !b) return !a && !b;
  if (asNamed(x) && asNamed(y)) return identical(x, y);
  return methodsOf(a).size() == methodsOf(b).size();
}

}  // namespace

Unifier::Unifier(std::span<TypeParamType* const> params, std::span<const Type* const> args)
    : params_(params), types_(args.begin(), args.end()) {
  types_.resize(params.size());
  for (size_t i = 0; i < params.size(); ++i) slots_.push_back(i);
}

std::optional<size_t> Unifier::indexOf(const TypeParamType* param) const {
  for (size_t i = 0; i < params_.size(); ++i) {
    if (params_[i] == param) return i;
  }
  return std::nullopt;
}

const TypeParamType* Unifier::asBound(const Type* type) const {
  const auto* param = typeAs<TypeParamType>(resolve(type));
  return param && indexOf(param) ? param : nullptr;
}

size_t Unifier::unknowns() const {
  return static_cast<size_t>(std::ranges::count_if(slots_, [&](size_t slot) { return !types_[slot]; }));
}

std::vector<const Type*> Unifier::inferred() const {
  std::vector<const Type*> result;
  for (const size_t slot : slots_) result.push_back(types_[slot]);
  return result;
}

// Lets the slots x and y be one; false if both have a type.
bool Unifier::join(size_t x, size_t y) {
  if (types_[x] && types_[y]) return false;
  const size_t kept = types_[x] ? x : y;
  std::replace(slots_.begin(), slots_.end(), kept == x ? y : x, kept);
  return true;
}

bool Unifier::unify(const Type* x, const Type* y, UnifyMode mode) {
  return match(x, y, mode, nullptr);
}

bool Unifier::match(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer) {
  if (!x || !y) return false;  // of a method whose declaration is not checked yet
  if (resolve(x) == resolve(y)) return true;
  if (depth_ == kMaxDepth) return false;
  ++depth_;
  const bool areEqual = matchDifferent(x, y, mode, outer);
  --depth_;
  return areEqual;
}

bool Unifier::matchDifferent(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer) {
  // A bound parameter comes to stand left, a defined type right.
  if (asNamed(x) || asBound(y)) std::swap(x, y);
  // spec: "One type is a defined type, the other type is a type literal, but not an interface, and their
  // underlying types unify per the element matching mode."
  if (mode != UnifyMode::Exact && asNamed(y) && isTypeLiteral(x) && !isInterface(x)) {
    y = underlying(y);
    if (resolve(x) == resolve(y)) return true;
  }
  if (const TypeParamType* param = asBound(x)) {
    const TypeParamType* other = asBound(y);
    return other ? matchParams(param, other, mode, outer) : matchParam(param, y, mode, outer);
  }
  if (mode != UnifyMode::Exact) {
    const auto* a = underlyingAs<InterfaceType>(x);
    const auto* b = underlyingAs<InterfaceType>(y);
    if (a && b) return matchCommonMethods(a, b, outer);
    if (a) return matchMethods(a, y, outer);
    if (b) return matchMethods(b, x, outer);
  }
  if (isTypeParam(x)) return matchFreeParam(x, y, outer);
  if (isTypeParam(y)) return matchFreeParam(y, x, outer);
  return matchParts(resolve(x), resolve(y), mode, outer);
}

bool Unifier::matchParams(const TypeParamType* x, const TypeParamType* y, UnifyMode mode,
                          const InterfacePair* outer) {
  const size_t a = slots_[*indexOf(x)];
  const size_t b = slots_[*indexOf(y)];
  return a == b || join(a, b) || match(types_[a], types_[b], mode, outer);
}

bool Unifier::matchParam(const TypeParamType* param, const Type* type, UnifyMode mode,
                         const InterfacePair* outer) {
  const Type* known = at(param);
  if (!known) {
    set(param, type);
    return true;
  }
  if (!match(known, type, mode, outer) || !agreeAsInterfaces(known, type)) return false;
  if (mode != UnifyMode::Exact && saysMore(type, known)) set(param, type);
  return true;
}

// The parameter belongs to the code around: it stands for itself, but all types it may be have the common
// underlying type, so that structure is known.
bool Unifier::matchFreeParam(const Type* param, const Type* type, const InterfacePair* outer) {
  const Type* common = commonUnderlying(param).type;
  return common && match(common, type, UnifyMode::Assign, outer);
}

// spec: "Only one type is an interface (but not a type parameter), corresponding methods of the two types
// unify per the element matching mode, and the method set of the interface is a subset of the method set of
// the other type." (gc unifies the methods exactly.)
bool Unifier::matchMethods(const InterfaceType* interface, const Type* type, const InterfacePair* outer) {
  return std::ranges::all_of(methodsOf(interface), [&](const Func* wanted) {
    const Found found = findFieldOrMethod(type, false, wanted->package, wanted->name);
    const auto* method = objectAs<Func>(static_cast<const Object*>(found.object));
    return method && match(wanted->type, method->type, UnifyMode::Exact, outer);
  });
}

// spec: "Both types are interfaces (but not type parameters) with identical type terms, both or neither embed
// the predeclared type comparable, corresponding method types unify exactly, and the method set of one of the
// interfaces is a subset of the method set of the other interface."
bool Unifier::matchCommonMethods(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer) {
  auto fewer = methodsOf(x);
  auto more = methodsOf(y);
  if (x->isComparableOnly != y->isComparableOnly || !isSameTypeSet(x, y)) return false;
  if (fewer.size() > more.size()) std::swap(fewer, more);
  return std::ranges::all_of(fewer, [&](const Func* wanted) {
    const Func* method = methodNamedAs(wanted, more);
    return method && match(wanted->type, method->type, UnifyMode::Exact, outer);
  });
}

bool Unifier::matchInterfaces(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer) {
  if (methodsOf(x).size() != methodsOf(y).size()) return false;
  for (const InterfacePair* pair = outer; pair; pair = pair->outer) {
    if ((pair->x == x && pair->y == y) || (pair->x == y && pair->y == x)) return true;
  }
  const InterfacePair pair{x, y, outer};
  return matchCommonMethods(x, y, &pair);
}

// Neither type is a type parameter, nor one of them a defined type that must be looked through.
bool Unifier::matchParts(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer) {
  if (x->kind() != y->kind()) return false;
  const UnifyMode inside = mode == UnifyMode::Assign ? UnifyMode::Exact : mode;
  switch (x->kind()) {
    case TypeKind::Basic:
      return identical(x, y);
    case TypeKind::Pointer:
      return matchElements<PointerType>(x, y, inside, outer);
    case TypeKind::Slice:
      return matchElements<SliceType>(x, y, inside, outer);
    case TypeKind::Array: {
      const int64_t a = static_cast<const ArrayType*>(x)->length;
      const int64_t b = static_cast<const ArrayType*>(y)->length;
      // A length unknown after an error is taken to be the right one.
      return (a < 0 || b < 0 || a == b) && matchElements<ArrayType>(x, y, inside, outer);
    }
    case TypeKind::Map:
      return match(static_cast<const MapType*>(x)->key, static_cast<const MapType*>(y)->key, inside, outer) &&
             matchElements<MapType>(x, y, inside, outer);
    case TypeKind::Chan: {
      const bool sameDirection =
          static_cast<const ChanType*>(x)->direction == static_cast<const ChanType*>(y)->direction;
      return (sameDirection || mode != UnifyMode::Exact) && matchElements<ChanType>(x, y, inside, outer);
    }
    case TypeKind::Struct:
      return matchStructs(static_cast<const StructType*>(x), static_cast<const StructType*>(y), inside,
                          outer);
    case TypeKind::Signature: {
      const auto* a = static_cast<const SignatureType*>(x);
      const auto* b = static_cast<const SignatureType*>(y);
      return a->isVariadic == b->isVariadic && matchTuples(a->params, b->params, inside, outer) &&
             matchTuples(a->results, b->results, inside, outer);
    }
    case TypeKind::Interface:
      return matchInterfaces(static_cast<const InterfaceType*>(x), static_cast<const InterfaceType*>(y),
                             outer);
    case TypeKind::Named:
      return matchNamed(static_cast<const NamedType*>(x), static_cast<const NamedType*>(y), mode, outer);
    case TypeKind::Tuple:
    case TypeKind::Alias:
    case TypeKind::TypeParam:
    case TypeKind::Union:
      return false;  // no types of values
  }
  return false;
}

template <class T>
bool Unifier::matchElements(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer) {
  return match(static_cast<const T*>(x)->element, static_cast<const T*>(y)->element, mode, outer);
}

// The arguments come first: what they tell is good for messages even if the types differ.
bool Unifier::matchNamed(const NamedType* x, const NamedType* y, UnifyMode mode, const InterfacePair* outer) {
  const bool areArgsEqual = std::ranges::equal(
      x->typeArgs, y->typeArgs, [&](const Type* a, const Type* b) { return match(a, b, mode, outer); });
  return areArgsEqual && originOf(x) == originOf(y);
}

bool Unifier::matchStructs(const StructType* x, const StructType* y, UnifyMode mode,
                           const InterfacePair* outer) {
  if (x->fields.size() != y->fields.size()) return false;
  const auto tagOf = [](const StructType* type, size_t i) {
    return type->tags.empty() ? std::string_view() : type->tags[i];
  };
  for (size_t i = 0; i < x->fields.size(); ++i) {
    const Var* a = x->fields[i];
    const Var* b = y->fields[i];
    const bool isSameField =
        a->isEmbedded == b->isEmbedded && tagOf(x, i) == tagOf(y, i) && isSameName(a, b->package, b->name);
    if (!isSameField || !match(a->type, b->type, mode, outer)) return false;
  }
  return true;
}

bool Unifier::matchTuples(const TupleType* x, const TupleType* y, UnifyMode mode,
                          const InterfacePair* outer) {
  if (!x || !y) return x == y;
  return std::ranges::equal(x->vars, y->vars,
                            [&](const Var* a, const Var* b) { return match(a->type, b->type, mode, outer); });
}

}  // namespace gopark
