// Questions about types: classes, identity, comparability (spec, "Properties of types and values").
#include <algorithm>
#include <utility>
#include <vector>

#include "core/types/check.h"
#include "core/types/instantiate.h"
#include "core/types/object.h"
#include "core/types/type_set.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

// A chain of declarations longer than this can only be a cycle that has been reported.
constexpr int kMaxDeclarationChain = 10000;

BasicKind ownBasicKind(const Type* type) {
  const auto* basic = typeAs<BasicType>(underlying(type));
  return basic ? basic->basic : BasicKind::Invalid;
}

bool isInRange(BasicKind kind, BasicKind first, BasicKind last) {
  return first <= kind && kind <= last;
}

bool isIntegerKind(BasicKind kind) {
  return isInRange(kind, BasicKind::Int, BasicKind::Uintptr) ||
         isInRange(kind, BasicKind::UntypedInt, BasicKind::UntypedRune);
}
bool isNumericKind(BasicKind kind) {
  return isInRange(kind, BasicKind::Int, BasicKind::Complex128) ||
         isInRange(kind, BasicKind::UntypedInt, BasicKind::UntypedComplex);
}
bool isComplexKind(BasicKind kind) {
  return isInRange(kind, BasicKind::Complex64, BasicKind::Complex128) || kind == BasicKind::UntypedComplex;
}
bool isStringKind(BasicKind kind) {
  return kind == BasicKind::String || kind == BasicKind::UntypedString;
}

// Whether the type is basic and of such a kind; of a type parameter: whether all its types are.
bool isOfKind(const Type* type, bool (*isTrue)(BasicKind)) {
  const Type* under = underlying(type);
  if (const auto* basic = typeAs<BasicType>(under)) return isTrue(basic->basic);
  if (under->kind() != TypeKind::TypeParam) return false;
  return holdsForAll(under, [isTrue](const Type* each) {
    const auto* basic = typeAs<BasicType>(each);
    return basic && isTrue(basic->basic);
  });
}

// Whether values of a type can be compared. A type that is met again inside of itself, through the constraint
// of a type parameter, says nothing new.
class Comparability {
 public:
  // isStatic: comparing must not be able to panic.
  explicit Comparability(bool isStatic) : isStatic_(isStatic) {}

  bool of(const Type* type);
  bool ofTypeSet(const InterfaceType* type);

 private:
  bool isStatic_;
  std::vector<const Type*> seen_;
};

bool Comparability::of(const Type* type) {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Basic:
      return static_cast<const BasicType*>(under)->basic != BasicKind::UntypedNil;
    case TypeKind::Pointer:
    case TypeKind::Chan:
      return true;
    case TypeKind::Interface:
      return !isStatic_ || ofTypeSet(static_cast<const InterfaceType*>(under));
    case TypeKind::TypeParam:
      return ofTypeSet(boundOf(static_cast<const TypeParamType*>(under)));
    case TypeKind::Array:
      return of(static_cast<const ArrayType*>(under)->element);
    case TypeKind::Struct:
      return std::ranges::all_of(static_cast<const StructType*>(under)->fields,
                                 [this](const Var* field) { return of(field->type); });
    default:
      return false;
  }
}

bool Comparability::ofTypeSet(const InterfaceType* type) {
  methodsOf(type);
  if (!type->hasTypeSet) return type->isComparableOnly;
  if (std::ranges::find(seen_, type) != seen_.end()) return true;
  seen_.push_back(type);
  const bool wasStatic = std::exchange(isStatic_, true);
  const bool areComparable =
      !type->terms.empty() &&
      std::ranges::all_of(type->terms, [this](const UnionTerm& term) { return of(term.type); });
  isStatic_ = wasStatic;
  return areComparable;
}

}  // namespace

const Type* resolve(const Type* type) {
  for (int i = 0; i < kMaxDeclarationChain; ++i) {
    const auto* alias = typeAs<AliasType>(type);
    if (!alias) return type;
    if (!alias->actual) expand(alias);
    if (!alias->actual) break;
    type = alias->actual;
  }
  return basicType(BasicKind::Invalid);
}

const Type* underlying(const Type* type) {
  const auto* first = typeAs<NamedType>(type);
  if (first && first->underlying) return first->underlying;
  for (int i = 0; i < kMaxDeclarationChain; ++i) {
    type = resolve(type);
    const auto* named = typeAs<NamedType>(type);
    if (!named) {
      if (first && type) first->underlying = type;
      return type;
    }
    if (named->underlying) return named->underlying;
    if (!named->rightSide) expand(named);
    if (!named->rightSide) break;
    type = named->rightSide;
  }
  return basicType(BasicKind::Invalid);
}

BasicKind basicKindOf(const Type* type) {
  return ownBasicKind(type);
}

bool isValid(const Type* type) {
  return resolve(type) != basicType(BasicKind::Invalid);
}

bool isBoolean(const Type* type) {
  return isOfKind(type,
                  [](BasicKind kind) { return kind == BasicKind::Bool || kind == BasicKind::UntypedBool; });
}

bool isInteger(const Type* type) {
  return isOfKind(type, isIntegerKind);
}

bool isUnsigned(const Type* type) {
  return isOfKind(type, [](BasicKind kind) { return isInRange(kind, BasicKind::Uint, BasicKind::Uintptr); });
}

bool isFloat(const Type* type) {
  return isOfKind(type, [](BasicKind kind) {
    return isInRange(kind, BasicKind::Float32, BasicKind::Float64) || kind == BasicKind::UntypedFloat;
  });
}

bool isComplex(const Type* type) {
  return isOfKind(type, isComplexKind);
}

bool isNumeric(const Type* type) {
  return isOfKind(type, isNumericKind);
}

bool isString(const Type* type) {
  return isOfKind(type, isStringKind);
}

bool isOrdered(const Type* type) {
  return isOfKind(type, [](BasicKind kind) {
    return isStringKind(kind) || (isNumericKind(kind) && !isComplexKind(kind));
  });
}

bool isNumericOrString(const Type* type) {
  return isOfKind(type, [](BasicKind kind) { return isNumericKind(kind) || isStringKind(kind); });
}

bool isConstantType(const Type* type) {
  return !isTypeParam(type) && (isNumericOrString(type) || isBoolean(type));
}

bool isUntyped(const Type* type) {
  const auto* basic = typeAs<BasicType>(type);
  return basic && basic->basic >= BasicKind::UntypedBool;
}

bool isTypeParam(const Type* type) {
  return typeAs<TypeParamType>(resolve(type)) != nullptr;
}
bool isInterface(const Type* type) {
  return underlyingAs<InterfaceType>(type) != nullptr;
}
bool isPointer(const Type* type) {
  return underlyingAs<PointerType>(type) != nullptr;
}

bool hasNil(const Type* type) {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Basic:
      return static_cast<const BasicType*>(under)->basic == BasicKind::UnsafePointer;
    case TypeKind::Slice:
    case TypeKind::Pointer:
    case TypeKind::Signature:
    case TypeKind::Map:
    case TypeKind::Chan:
    case TypeKind::Interface:
      return true;
    case TypeKind::TypeParam:
      return holdsForAll(under, hasNil);
    default:
      return false;
  }
}

bool isComparableTypeSet(const InterfaceType* type) {
  return Comparability(true).ofTypeSet(type);
}

bool isComparable(const Type* type) {
  return Comparability(false).of(type);
}

bool isStrictlyComparable(const Type* type) {
  return Comparability(true).of(type);
}

bool isNamed(const Type* type) {
  switch (resolve(type)->kind()) {
    case TypeKind::Basic:
    case TypeKind::Named:
    case TypeKind::TypeParam:
      return true;
    default:
      return false;
  }
}

const Type* defaultType(const Type* type) {
  const auto* basic = typeAs<BasicType>(type);
  if (!basic) return type;
  switch (basic->basic) {
    case BasicKind::UntypedBool:
      return basicType(BasicKind::Bool);
    case BasicKind::UntypedInt:
      return basicType(BasicKind::Int);
    case BasicKind::UntypedRune:
      return universe().runeType;
    case BasicKind::UntypedFloat:
      return basicType(BasicKind::Float64);
    case BasicKind::UntypedComplex:
      return basicType(BasicKind::Complex128);
    case BasicKind::UntypedString:
      return basicType(BasicKind::String);
    default:
      return type;
  }
}

const Type* largerUntyped(const Type* x, const Type* y) {
  if (x == y) return x;
  if (!isNumeric(x) || !isNumeric(y)) return nullptr;
  return basicKindOf(x) > basicKindOf(y) ? x : y;
}

}  // namespace gopark
