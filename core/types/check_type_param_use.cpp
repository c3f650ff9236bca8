// Operations on values whose type is a type parameter: what all types of its type set allow (spec, "Index
// expressions", "Slice expressions", "Assignability", "Conversions").
#include <algorithm>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// What indexing a value of some underlying type gives.
struct ElementType {
  const Type* key = nullptr;  // of a map
  const Type* element = nullptr;
  int64_t length = -1;     // if it is part of the type
  bool isVariable = true;  // the element can be assigned to
};

ElementType elementOf(const Type* under, bool isAddressable) {
  ElementType result;
  if (const auto* pointer = typeAs<PointerType>(under)) {
    const auto* array = underlyingAs<ArrayType>(pointer->element);
    if (array) result = {nullptr, array->element, array->length, true};
  } else if (const auto* array = typeAs<ArrayType>(under)) {
    result = {nullptr, array->element, array->length, isAddressable};
  } else if (const auto* slice = typeAs<SliceType>(under)) {
    result.element = slice->element;
  } else if (const auto* map = typeAs<MapType>(under)) {
    result = {map->key, map->element, -1, true};
  } else if (isString(under)) {
    result = {nullptr, universe().byteType, -1, false};
  }
  return result;
}

bool isSameOrNone(const Type* a, const Type* b) {
  return a && b ? identical(a, b) : a == b;
}

// spec: "For a of type parameter type P: The index expression a[x] must be valid for values of all types in
// P's type set. The element types of all types in P's type set must be identical. (…) If P's type set
// includes map types, all types in that type set must be map types, and their respective key types must be
// all identical."
bool commonElement(const Operand& x, ElementType& common) {
  for (const SpecificType& each : specificTypes(x.type)) {
    if (!each.under) return false;
    const ElementType element = elementOf(each.under, x.isAddressable());
    if (!element.element) return false;
    if (!common.element) {
      common = element;
      continue;
    }
    if (!isSameOrNone(common.key, element.key) || !identical(common.element, element.element)) return false;
    if (element.length >= 0 && element.length < common.length) common.length = element.length;
    common.isVariable = common.isVariable && element.isVariable;
  }
  return true;
}

}  // namespace

void PackageChecker::checkTypeParamIndex(Operand& x, IndexExpr* expr) {
  ElementType common;
  if (!commonElement(x, common)) {
    error(expr->pos, DiagnosticId::CannotIndex, {text(x)});
    use(expr->index);
    x.mode = ExprMode::Invalid;
    return;
  }
  if (common.key) {
    const MapType map(common.key, common.element);
    checkMapIndex(x, expr, &map);
    return;
  }
  Expr* index = singleIndex(expr);
  if (!index) {
    x.mode = ExprMode::Invalid;
    return;
  }
  x.mode = common.isVariable ? ExprMode::Addressable : ExprMode::Value;
  x.type = common.element;
  checkIndex(index, common.length);
}

// The underlying type that all types of the operand's type set have for slicing, where strings are like byte
// slices; null after an error. A set with a string among them is sliced as a string.
const Type* PackageChecker::slicedType(const Operand& x) {
  SpecificType common{nullptr, nullptr};
  bool hasString = false;
  for (SpecificType each : specificTypes(x.type)) {
    if (!each.under) {
      error(at(x), DiagnosticId::CannotSlice, {text(x) + ": no specific type in " + text(x.type)});
      return nullptr;
    }
    if (isString(each.under)) {
      hasString = true;
      each.under = types_.sliceOf(context_.universe.byteType);
    }
    if (!common.under) {
      common = each;
    } else if (!identical(common.under, each.under)) {
      error(at(x), DiagnosticId::CannotSlice,
            {text(x) + ": " + text(common.type) + " and " + text(each.type) +
             " have different underlying types"});
      return nullptr;
    }
  }
  return hasString ? basic(BasicKind::String) : common.under;
}

namespace {

// A cause with the one it follows from below it.
void addCause(std::string* cause, std::string text) {
  if (!cause) return;
  if (!cause->empty()) text += "\n\t" + *cause;
  *cause = std::move(text);
}

}  // namespace

// spec: "x's type V is not a named type, T is a type parameter, and x is assignable to each type in T's type
// set", and "V is a type parameter and T is not a named type, and values of each type in V's type set are
// assignable to T."
bool PackageChecker::isAssignableThroughTypeParam(const Operand& x, const Type* target, std::string* cause) {
  const Type* from = resolve(x.type);
  const Type* to = resolve(target);
  if (!isNamed(from) && isTypeParam(to)) {
    for (const SpecificType& each : specificTypes(to)) {
      if (!each.type) return false;
      if (isAssignable(x, each.type, cause)) continue;
      addCause(cause, "cannot assign " + text(x.type) + " to " + text(each.type) + " (in " + text(to) + ")");
      return false;
    }
    return true;
  }
  if (!isTypeParam(from) || isNamed(to)) return false;
  for (const SpecificType& each : specificTypes(from)) {
    if (!each.type) return false;
    Operand value = x;
    value.type = each.type;
    if (isAssignable(value, target, cause)) continue;
    addCause(cause, "cannot assign " + text(each.type) + " (in " + text(from) + ") to " + text(target));
    return false;
  }
  return true;
}

// spec: "x's type and T are type parameters and (each type of one set can be converted to each of the
// other)", or one of them is.
bool PackageChecker::isConvertibleThroughTypeParam(const Operand& x, const Type* target, std::string* cause) {
  const Type* from = resolve(x.type);
  const Type* to = resolve(target);
  const auto described = [&](const SpecificType& each, const Type* written) {
    return isTypeParam(written) ? text(each.type) + " (in " + text(written) + ")" : text(written);
  };
  for (const SpecificType& source : specificTypes(from)) {
    if (!source.type) return false;
    Operand value = x;
    value.type = source.type;
    for (const SpecificType& each : specificTypes(to)) {
      if (!each.type) return false;
      if (isConvertible(value, each.type, cause)) continue;
      addCause(cause, "cannot convert " + described(source, x.type) + " to type " + described(each, target));
      return false;
    }
  }
  return true;
}

// spec: "Converting a constant to a type parameter yields a non-constant value of that type, with the value
// converted to the type of each type argument"; it must be possible for all types of the type set.
bool PackageChecker::isConstantConvertibleToAll(const Operand& x, const Type* target, std::string* cause) {
  for (const SpecificType& each : specificTypes(target)) {
    if (!each.under) {
      *cause = text(target) + " does not contain specific types";
      return false;
    }
    Operand value = x;
    const auto* slice = typeAs<SliceType>(each.under);
    const BasicKind element = slice ? basicKindOf(slice->element) : BasicKind::Invalid;
    if (isString(x.type) && (element == BasicKind::Uint8 || element == BasicKind::Int32)) continue;
    if (each.under->kind() == TypeKind::Basic && convertConstant(value, each.under)) continue;
    if (isInteger(x.type) && isInteger(each.under)) {
      *cause =
          "constant " + x.value->text() + " overflows " + text(each.under) + " (in " + text(target) + ")";
    } else {
      *cause = "cannot convert " + text(x) + " to type " + text(each.under) + " (in " + text(target) + ")";
    }
    return false;
  }
  return true;
}

}  // namespace gopark
