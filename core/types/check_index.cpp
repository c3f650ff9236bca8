// Index and slice expressions (spec, "Index expressions", "Slice expressions").
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// If expr gives type arguments to a generic function, returns true and leaves that function in x.
bool PackageChecker::checkIndexExpr(Operand& x, IndexExpr* expr) {
  checkExprOrType(x, expr->x, true);
  if (!x.isValid()) {
    use(expr->index);
    return false;
  }
  if (x.mode == ExprMode::TypeExpr) {
    x.type = checkVarType(expr);
    x.mode = isValid(x.type) ? ExprMode::TypeExpr : ExprMode::Invalid;
    return false;
  }
  if (x.mode == ExprMode::Value && genericSignature(x.type)) return true;
  checkElementIndex(x, expr);
  return false;
}

// An element of an array, slice, string or map.
void PackageChecker::checkElementIndex(Operand& x, IndexExpr* expr) {
  if (isTypeParam(x.type) && x.mode != ExprMode::Builtin) {
    checkTypeParamIndex(x, expr);
    return;
  }
  if (const auto* map = x.mode == ExprMode::Builtin ? nullptr : underlyingAs<MapType>(x.type)) {
    checkMapIndex(x, expr, map);
    return;
  }
  int64_t length = -1;
  if (!indexable(x, length)) {
    error(expr->pos, DiagnosticId::CannotIndex, {text(x)});
    use(expr->index);
    x.mode = ExprMode::Invalid;
    return;
  }
  Expr* index = singleIndex(expr);
  if (!index) {
    x.mode = ExprMode::Invalid;
    return;
  }
  checkIndex(index, length);
}

void PackageChecker::checkMapIndex(Operand& x, IndexExpr* expr, const MapType* type) {
  Expr* index = singleIndex(expr);
  if (!index) {
    x.mode = ExprMode::Invalid;
    return;
  }
  Operand key;
  checkExpr(key, index);
  checkAssignment(key, type->key, "map index");
  x.mode = ExprMode::MapIndex;  // even with a bad key the element's type is known
  x.type = type->element;
  x.expr = expr;
}

// Turns x into its element; `length` gets the length if it is known. False if x has no elements by index.
bool PackageChecker::indexable(Operand& x, int64_t& length) {
  if (x.mode == ExprMode::Builtin) return false;
  const Type* under = underlying(x.type);
  switch (under->kind()) {
    case TypeKind::Basic:
      if (!isString(under)) return false;
      // spec: "a constant index must be in range if the string x is also constant" and "x[x] is the
      // non-constant byte value at index x"
      if (x.isConstant()) length = static_cast<int64_t>(x.value->stringValue().size());
      if (isUntyped(x.type)) finalize(x, basic(BasicKind::String));
      x.mode = ExprMode::Value;
      x.type = context_.universe.byteType;
      return true;
    case TypeKind::Array:
      length = static_cast<const ArrayType*>(under)->length;
      if (!x.isAddressable()) x.mode = ExprMode::Value;
      x.type = static_cast<const ArrayType*>(under)->element;
      return true;
    case TypeKind::Pointer: {
      const auto* array = underlyingAs<ArrayType>(static_cast<const PointerType*>(under)->element);
      if (!array) return false;
      length = array->length;
      x.mode = ExprMode::Addressable;
      x.type = array->element;
      return true;
    }
    case TypeKind::Slice:
      x.mode = ExprMode::Addressable;
      x.type = static_cast<const SliceType*>(under)->element;
      return true;
    default:
      return false;
  }
}

void PackageChecker::checkSliceExpr(Operand& x, SliceExpr* expr) {
  checkExpr(x, expr->x);
  if (!x.isValid()) {
    use(expr->index);
    return;
  }
  int64_t length = -1;
  if (!sliceable(x, expr, length)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  x.mode = ExprMode::Value;
  // spec: "For arrays or strings, the indices are in range if 0 <= low <= high <= len(a)"
  checkSliceIndices(expr, length);
}

// Gives x the type of the slice; `length` gets the limit of the indices if it is known. False after an error.
bool PackageChecker::sliceable(Operand& x, SliceExpr* expr, int64_t& length) {
  const Type* under = isTypeParam(x.type) ? slicedType(x) : underlying(x.type);
  if (!under) return false;
  if (isString(under)) {
    if (expr->isFull) {
      const Expr* place = expr->index[2] ? expr->index[2] : expr;
      error(at(place), DiagnosticId::FullSliceOfString);
      return false;
    }
    if (x.isConstant()) length = static_cast<int64_t>(x.value->stringValue().size());
    // spec: "For untyped string operands the result is a non-constant value of type string."
    if (isUntyped(x.type)) {
      finalize(x, basic(BasicKind::String));
      x.type = basic(BasicKind::String);
    }
    return true;
  }
  if (const auto* array = typeAs<ArrayType>(under)) {
    // spec: "If the sliced operand is an array, it must be addressable."
    if (!x.isAddressable()) {
      error(at(x), DiagnosticId::SliceOfUnaddressable, {text(x)});
      return false;
    }
    noteAddressTaken(expr->x);
    length = array->length;
    x.type = types_.sliceOf(array->element);
    return true;
  }
  if (const auto* pointer = typeAs<PointerType>(under)) {
    if (const auto* array = underlyingAs<ArrayType>(pointer->element)) {
      length = array->length;
      x.type = types_.sliceOf(array->element);
      return true;
    }
  }
  if (under->kind() == TypeKind::Slice) return true;
  error(at(x), DiagnosticId::CannotSlice, {text(x)});
  return false;
}

void PackageChecker::checkSliceIndices(SliceExpr* expr, int64_t length) {
  int64_t indices[3] = {-1, -1, -1};  // -1: not constant
  for (size_t i = 0; i < 3; ++i) {
    if (expr->index[i]) {
      indices[i] = checkIndex(expr->index[i], length >= 0 ? length + 1 : -1).value;
    } else {
      indices[i] = i == 0 ? 0 : length;
    }
  }
  // spec: "If both indices are constant, they must satisfy low <= high."
  for (size_t i = 0; i < 2; ++i) {
    for (size_t j = i + 1; j < 3; ++j) {
      if (indices[i] <= 0 || indices[j] < 0 || indices[j] >= indices[i]) continue;
      error(at(expr->index[j]), DiagnosticId::SwappedSliceIndices,
            {std::to_string(indices[j]), std::to_string(indices[i])});
      return;
    }
  }
}

Expr* PackageChecker::singleIndex(IndexExpr* expr) {
  auto* list = tryAs<ListExpr>(expr->index);
  if (!list) return expr->index;
  if (list->elements.size() < 2) return nullptr;
  error(at(list->elements[1]), DiagnosticId::MoreThanOneIndex);
  return list->elements[0];
}

// Checks an index; limit, if not negative: it must be smaller.
PackageChecker::Index PackageChecker::checkIndex(Expr* expr, int64_t limit) {
  Operand x;
  checkExpr(x, expr);
  if (!isValidIndex(x, "index", false)) return {invalidType(), -1};
  if (!x.isConstant()) return {x.type, -1};
  if (x.value->isUnknown()) return {invalidType(), -1};
  const int64_t value = x.value->int64Value().value;
  if (limit >= 0 && value >= limit) {
    error(at(x), DiagnosticId::IndexOutOfBounds, {x.value->text(), std::to_string(limit)});
    return {invalidType(), -1};
  }
  return {x.type, value};
}

bool PackageChecker::isValidIndex(Operand& x, std::string_view what, bool allowsNegative) {
  if (!x.isValid()) return false;
  // spec: "the index x must be an untyped constant or its type must be an integer; a constant index must be
  // non-negative and representable by a value of type int; a constant index that is untyped is given type
  // int"
  convertUntyped(x, basic(BasicKind::Int));
  if (!x.isValid()) return false;
  if (!isInteger(x.type)) {
    error(at(x), DiagnosticId::IndexNotInteger, {what, text(x)});
    return false;
  }
  if (!x.isConstant()) return true;
  if (!allowsNegative && !x.value->isUnknown() && x.value->sign() < 0) {
    error(at(x), DiagnosticId::IndexNegative, {what, text(x)});
    return false;
  }
  if (!isRepresentable(x.value, basic(BasicKind::Int), &x.value)) {
    error(at(x), DiagnosticId::IndexOverflows, {what, text(x)});
    return false;
  }
  return true;
}

}  // namespace gopark
