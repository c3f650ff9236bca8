// Type identity (spec, "Type identity").
#include <algorithm>

#include "core/types/check.h"
#include "core/types/lookup.h"
#include "core/types/object.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// Two interfaces being compared: met again further down, they are taken to be identical. Such cycles arise
// only from methods whose parameters are anonymous interfaces that embed the interface itself.
struct InterfacePair {
  const InterfaceType* x;
  const InterfaceType* y;
  const InterfacePair* outer;
};

class Comparer {
 public:
  explicit Comparer(bool ignoresTags) : ignoresTags_(ignoresTags) {}

  bool identical(const Type* x, const Type* y, const InterfacePair* outer) const;

 private:
  bool structs(const StructType* x, const StructType* y, const InterfacePair* outer) const;
  bool tuples(const TupleType* x, const TupleType* y, const InterfacePair* outer) const;
  bool interfaces(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer) const;

  bool ignoresTags_;
};

bool Comparer::identical(const Type* x, const Type* y, const InterfacePair* outer) const {
  x = resolve(x);
  y = resolve(y);
  if (x == y) return true;
  if (!x || !y || x->kind() != y->kind()) return false;
  switch (x->kind()) {
    case TypeKind::Basic:
      return static_cast<const BasicType*>(x)->basic == static_cast<const BasicType*>(y)->basic;
    case TypeKind::Pointer:
      return identical(static_cast<const PointerType*>(x)->element,
                       static_cast<const PointerType*>(y)->element, outer);
    case TypeKind::Slice:
      return identical(static_cast<const SliceType*>(x)->element, static_cast<const SliceType*>(y)->element,
                       outer);
    case TypeKind::Array: {
      const auto* a = static_cast<const ArrayType*>(x);
      const auto* b = static_cast<const ArrayType*>(y);
      // A length unknown after an error is taken to be the right one.
      const bool sameLength = a->length < 0 || b->length < 0 || a->length == b->length;
      return sameLength && identical(a->element, b->element, outer);
    }
    case TypeKind::Map: {
      const auto* a = static_cast<const MapType*>(x);
      const auto* b = static_cast<const MapType*>(y);
      return identical(a->key, b->key, outer) && identical(a->element, b->element, outer);
    }
    case TypeKind::Chan: {
      const auto* a = static_cast<const ChanType*>(x);
      const auto* b = static_cast<const ChanType*>(y);
      return a->direction == b->direction && identical(a->element, b->element, outer);
    }
    case TypeKind::Struct:
      return structs(static_cast<const StructType*>(x), static_cast<const StructType*>(y), outer);
    case TypeKind::Tuple:
      return tuples(static_cast<const TupleType*>(x), static_cast<const TupleType*>(y), outer);
    case TypeKind::Signature: {
      const auto* a = static_cast<const SignatureType*>(x);
      const auto* b = static_cast<const SignatureType*>(y);
      return a->isVariadic == b->isVariadic && tuples(a->params, b->params, outer) &&
             tuples(a->results, b->results, outer);
    }
    case TypeKind::Interface:
      return interfaces(static_cast<const InterfaceType*>(x), static_cast<const InterfaceType*>(y), outer);
    case TypeKind::Named: {
      const auto* a = static_cast<const NamedType*>(x);
      const auto* b = static_cast<const NamedType*>(y);
      return a->origin && a->origin == b->origin &&
             std::ranges::equal(a->typeArgs, b->typeArgs,
                                [&](const Type* p, const Type* q) { return identical(p, q, outer); });
    }
    case TypeKind::Alias:
    case TypeKind::TypeParam:
    case TypeKind::Union:
      return false;  // identical only to themselves
  }
  return false;
}

bool Comparer::structs(const StructType* x, const StructType* y, const InterfacePair* outer) const {
  // spec: "Two struct types are identical if they have the same sequence of fields, and if corresponding
  // pairs of fields have the same names, identical types, and identical tags, and are either both embedded or
  // both not embedded. Non-exported field names from different packages are always different."
  if (x->fields.size() != y->fields.size()) return false;
  for (size_t i = 0; i < x->fields.size(); ++i) {
    const Var* a = x->fields[i];
    const Var* b = y->fields[i];
    const auto tagOf = [i](const StructType* type) {
      return type->tags.empty() ? std::string_view() : type->tags[i];
    };
    if (a->isEmbedded != b->isEmbedded || (!ignoresTags_ && tagOf(x) != tagOf(y))) return false;
    if (!isSameName(a, b->package, b->name) || !identical(a->type, b->type, outer)) return false;
  }
  return true;
}

bool Comparer::tuples(const TupleType* x, const TupleType* y, const InterfacePair* outer) const {
  if (!x || !y) return x == y;
  return std::ranges::equal(x->vars, y->vars,
                            [&](const Var* a, const Var* b) { return identical(a->type, b->type, outer); });
}

bool Comparer::interfaces(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer) const {
  // spec: "Two interface types are identical if they define the same type set."
  const auto a = methodsOf(x);
  const auto b = methodsOf(y);
  if (x->isComparableOnly != y->isComparableOnly || !isSameTypeSet(x, y)) return false;
  if (a.size() != b.size()) return false;
  for (const InterfacePair* pair = outer; pair; pair = pair->outer) {
    if ((pair->x == x && pair->y == y) || (pair->x == y && pair->y == x)) return true;
  }
  const InterfacePair pair{x, y, outer};
  for (size_t i = 0; i < a.size(); ++i) {  // both are sorted
    if (!isSameName(a[i], b[i]->package, b[i]->name) || !identical(a[i]->type, b[i]->type, &pair))
      return false;
  }
  return true;
}

}  // namespace

bool identical(const Type* a, const Type* b) {
  return Comparer(false).identical(a, b, nullptr);
}

bool identicalIgnoringTags(const Type* a, const Type* b) {
  return Comparer(true).identical(a, b, nullptr);
}

}  // namespace gopark
