// How types relate. See relations.h. Identical types have one descriptor, so only underlying types are
// compared in depth.
#include "core/library/reflect/relations.h"

#include <algorithm>

#include "core/value/interface.h"

namespace gopark {
namespace {

constexpr uint8_t kBothDirections = 0;  // as TypeDesc::chanDirection has it

bool isInteger(const TypeDesc& type) {
  return Kind::Int <= type.kind && type.kind <= Kind::Uintptr;
}
bool isFloat(const TypeDesc& type) {
  return type.kind == Kind::Float32 || type.kind == Kind::Float64;
}
bool isComplex(const TypeDesc& type) {
  return type.kind == Kind::Complex64 || type.kind == Kind::Complex128;
}

// Basic types are named ones, whatever their descriptors say.
bool isNamed(const TypeDesc& type) {
  return type.isNamed || (type.kind < Kind::Array && type.kind != Kind::Invalid) ||
         type.kind == Kind::String || type.kind == Kind::UnsafePointer;
}

bool haveIdenticalFields(const TypeDesc& a, const TypeDesc& b, bool withTags) {
  return std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                    [withTags](const FieldDesc& x, const FieldDesc& y) {
                      return x.name == y.name && x.type == y.type && x.isEmbedded == y.isEmbedded &&
                             x.packagePath == y.packagePath && (!withTags || x.tag == y.tag);
                    });
}

bool haveIdenticalMethods(const TypeDesc& a, const TypeDesc& b) {
  return std::equal(a.methods.begin(), a.methods.end(), b.methods.begin(), b.methods.end(),
                    [](const MethodDesc& x, const MethodDesc& y) {
                      return x.methodId == y.methodId && x.signature == y.signature;
                    });
}

// Whether the underlying types of both are identical.
bool haveIdenticalUnderlying(const TypeDesc& a, const TypeDesc& b, bool withTags) {
  if (&a == &b) return true;
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case Kind::Array:
      return a.length == b.length && a.element == b.element;
    case Kind::Chan:
      return a.chanDirection == b.chanDirection && a.element == b.element;
    case Kind::Func:
      return a.isVariadic == b.isVariadic && a.params == b.params && a.results == b.results;
    case Kind::Interface:
      return haveIdenticalMethods(a, b);
    case Kind::Map:
      return a.key == b.key && a.element == b.element;
    case Kind::Pointer:
    case Kind::Slice:
      return a.element == b.element;
    case Kind::Struct:
      return haveIdenticalFields(a, b, withTags);
    default:
      return true;
  }
}

// A bidirectional channel value fits a directed type of the same elements, if one of both has no name.
bool isAssignableChannel(const TypeDesc& from, const TypeDesc& to) {
  return from.kind == Kind::Chan && to.kind == Kind::Chan && from.chanDirection == kBothDirections &&
         from.element == to.element && (!isNamed(from) || !isNamed(to));
}

bool isBytesOrRunes(const TypeDesc& type) {
  return type.kind == Kind::Slice && (type.element->kind == Kind::Uint8 || type.element->kind == Kind::Int32);
}

bool isConvertibleString(const TypeDesc& from, const TypeDesc& to) {
  if (to.kind == Kind::String) return isInteger(from) || isBytesOrRunes(from);
  return from.kind == Kind::String && isBytesOrRunes(to);
}

// A slice to an array, or to a pointer to one.
bool isConvertibleSlice(const TypeDesc& from, const TypeDesc& to) {
  if (from.kind != Kind::Slice) return false;
  const TypeDesc* array = to.kind == Kind::Pointer ? to.element : &to;
  return array->kind == Kind::Array && array->element == from.element;
}

}  // namespace

bool isAssignable(const TypeDesc& from, const TypeDesc& to) {
  if (&from == &to) return true;
  if (to.kind == Kind::Interface) return implements(from, to);
  if (isAssignableChannel(from, to)) return true;
  return (!isNamed(from) || !isNamed(to)) && haveIdenticalUnderlying(from, to, true);
}

bool isConvertible(const TypeDesc& from, const TypeDesc& to) {
  if (isAssignable(from, to) || haveIdenticalUnderlying(from, to, false)) return true;
  if (from.kind == Kind::Pointer && to.kind == Kind::Pointer && !isNamed(from) && !isNamed(to)) {
    return haveIdenticalUnderlying(*from.element, *to.element, false);
  }
  const bool isFromNumber = isInteger(from) || isFloat(from);
  if (isFromNumber && (isInteger(to) || isFloat(to))) return true;
  if (isComplex(from) && isComplex(to)) return true;
  return isConvertibleString(from, to) || isConvertibleSlice(from, to);
}

}  // namespace gopark
