// Questions about types: classes, identity, comparability (spec, "Properties of types and values").
#include <algorithm>

#include "core/types/check.h"
#include "core/types/object.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

// A chain of declarations longer than this can only be a cycle that has been reported.
constexpr int kMaxDeclarationChain = 10000;

BasicKind ownBasicKind(const Type* type) {
  const auto* basic = typeAs<BasicType>(underlying(type));
  return basic ? basic->basic : BasicKind::Invalid;
}

bool isInRange(const Type* type, BasicKind first, BasicKind last) {
  const BasicKind kind = ownBasicKind(type);
  return first <= kind && kind <= last;
}

}  // namespace

const Type* resolve(const Type* type) {
  for (int i = 0; i < kMaxDeclarationChain; ++i) {
    const auto* alias = typeAs<AliasType>(type);
    if (!alias) return type;
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
  const BasicKind kind = ownBasicKind(type);
  return kind == BasicKind::Bool || kind == BasicKind::UntypedBool;
}

bool isInteger(const Type* type) {
  return isInRange(type, BasicKind::Int, BasicKind::Uintptr) ||
         isInRange(type, BasicKind::UntypedInt, BasicKind::UntypedRune);
}

bool isUnsigned(const Type* type) {
  return isInRange(type, BasicKind::Uint, BasicKind::Uintptr);
}

bool isFloat(const Type* type) {
  return isInRange(type, BasicKind::Float32, BasicKind::Float64) ||
         ownBasicKind(type) == BasicKind::UntypedFloat;
}

bool isComplex(const Type* type) {
  return isInRange(type, BasicKind::Complex64, BasicKind::Complex128) ||
         ownBasicKind(type) == BasicKind::UntypedComplex;
}

bool isNumeric(const Type* type) {
  return isInRange(type, BasicKind::Int, BasicKind::Complex128) ||
         isInRange(type, BasicKind::UntypedInt, BasicKind::UntypedComplex);
}

bool isString(const Type* type) {
  const BasicKind kind = ownBasicKind(type);
  return kind == BasicKind::String || kind == BasicKind::UntypedString;
}

bool isOrdered(const Type* type) {
  return isString(type) || (isNumeric(type) && !isComplex(type));
}
bool isNumericOrString(const Type* type) {
  return isNumeric(type) || isString(type);
}
bool isConstantType(const Type* type) {
  return isNumericOrString(type) || isBoolean(type);
}

bool isUntyped(const Type* type) {
  const auto* basic = typeAs<BasicType>(type);
  return basic && basic->basic >= BasicKind::UntypedBool;
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
    default:
      return false;
  }
}

bool isComparable(const Type* type) {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Basic:
      return static_cast<const BasicType*>(under)->basic != BasicKind::UntypedNil;
    case TypeKind::Pointer:
    case TypeKind::Chan:
    case TypeKind::Interface:
      return true;
    case TypeKind::Array:
      return isComparable(static_cast<const ArrayType*>(under)->element);
    case TypeKind::Struct:
      return std::ranges::all_of(static_cast<const StructType*>(under)->fields,
                                 [](const Var* field) { return isComparable(field->type); });
    default:
      return false;
  }
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

}  // namespace gopark
