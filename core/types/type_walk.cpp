// The walk through a type.
#include "core/types/type_walk.h"

#include <algorithm>
#include <vector>

#include "core/types/object.h"

namespace gopark {

namespace {

// The depth is limited: only interfaces can lead back to themselves, and those are not entered twice.
class TypeWalk {
 public:
  explicit TypeWalk(FunctionRef<bool(const Type*)> isFound) : isFound_(isFound) {}

  bool in(const Type* type) {
    type = resolve(type);
    return isFound_(type) || inParts(type);
  }

 private:
  bool inParts(const Type* type);
  bool inInterface(const InterfaceType* type);
  bool inTypes(std::span<const Type* const> types) {
    return std::ranges::any_of(types, [this](const Type* type) { return in(type); });
  }
  bool inVars(std::span<Var* const> vars) {
    return std::ranges::any_of(vars, [this](const Var* var) { return in(var->type); });
  }
  bool inTuple(const TupleType* tuple) { return tuple && inVars(tuple->vars); }

  FunctionRef<bool(const Type*)> isFound_;
  std::vector<const InterfaceType*> entered_;
};

bool TypeWalk::inParts(const Type* type) {
  switch (type->kind()) {
    case TypeKind::Pointer:
      return in(static_cast<const PointerType*>(type)->element);
    case TypeKind::Slice:
      return in(static_cast<const SliceType*>(type)->element);
    case TypeKind::Array:
      return in(static_cast<const ArrayType*>(type)->element);
    case TypeKind::Chan:
      return in(static_cast<const ChanType*>(type)->element);
    case TypeKind::Map:
      return in(static_cast<const MapType*>(type)->key) || in(static_cast<const MapType*>(type)->element);
    case TypeKind::Struct:
      return inVars(static_cast<const StructType*>(type)->fields);
    case TypeKind::Tuple:
      return inTuple(static_cast<const TupleType*>(type));
    case TypeKind::Signature:
      return inTuple(static_cast<const SignatureType*>(type)->params) ||
             inTuple(static_cast<const SignatureType*>(type)->results);
    case TypeKind::Interface:
      return inInterface(static_cast<const InterfaceType*>(type));
    case TypeKind::Named:
      return inTypes(writtenTypeArgs(static_cast<const NamedType*>(type)));
    case TypeKind::Union:
      return std::ranges::any_of(static_cast<const UnionType*>(type)->terms,
                                 [this](const UnionTerm& term) { return in(term.type); });
    case TypeKind::Basic:
    case TypeKind::Alias:
    case TypeKind::TypeParam:
      return false;
  }
  return false;
}

bool TypeWalk::inInterface(const InterfaceType* type) {
  if (std::ranges::find(entered_, type) != entered_.end()) return false;
  entered_.push_back(type);
  return std::ranges::any_of(type->explicitMethods,
                             [this](const Func* method) { return in(method->type); }) ||
         inTypes(type->embedded);
}

}  // namespace

bool findInType(const Type* type, FunctionRef<bool(const Type*)> isFound) {
  return TypeWalk(isFound).in(type);
}

std::span<const Type* const> writtenTypeArgs(const NamedType* type) {
  return type->origin ? type->typeArgs.subspan(type->origin->implicitParams.size()) : type->typeArgs;
}

}  // namespace gopark
