// Composite literals (spec, "Composite literals").
#include <algorithm>

#include "core/base/text.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// hint: the element type of the literal around this one, for a literal without its own type.
void PackageChecker::checkCompositeLit(Operand& x, CompositeLit* lit, const Type* hint) {
  const Type* type = nullptr;
  auto* openArray = tryAs<ArrayTypeExpr>(lit->typeExpr);
  if (openArray && openArray->length) openArray = nullptr;
  const Type* base = nullptr;
  if (openArray) {
    // spec: "The notation ... specifies an array length equal to the maximum element index plus one."
    const Type* element = checkVarType(openArray->element);
    type = types_.arrayOf(element, checkElements(lit, element, -1));
    openArray->mode = ExprMode::TypeExpr;
    openArray->type = type;
    x.mode = ExprMode::Value;
    x.type = type;
    return;
  }
  if (lit->typeExpr) {
    type = base = checkTypeExpr(lit->typeExpr);
  } else if (hint) {
    // spec: "elements or keys that are addresses of composite literals may elide the &T when the element or
    // key type is *T"
    type = hint;
    const Type* common = commonUnderlying(hint).type;
    base = common && dereference(common).wasPointer ? dereference(common).type : hint;
  } else {
    error(at(lit), DiagnosticId::LiteralWithoutType);
    type = base = invalidType();
  }
  const Type* common = commonUnderlying(base).type;
  const Type* under = common ? common : underlying(base);
  switch (under->kind()) {
    case TypeKind::Struct:
      checkStructLit(x, lit, static_cast<const StructType*>(under), base);
      break;
    case TypeKind::Array: {
      const auto* array = static_cast<const ArrayType*>(under);
      checkElements(lit, array->element, array->length);
      break;
    }
    case TypeKind::Slice:
      checkElements(lit, static_cast<const SliceType*>(under)->element, -1);
      break;
    case TypeKind::Map:
      checkMapLit(x, lit, static_cast<const MapType*>(under));
      break;
    default:
      useElements(lit);
      if (isValid(under)) {
        error(at(lit), DiagnosticId::InvalidLiteralType,
              {lit->typeExpr ? "" : " element", text(type), common ? "" : " (no common underlying type)"});
        x.mode = ExprMode::Invalid;
        return;
      }
      break;
  }
  x.mode = ExprMode::Value;  // of an invalid type, too, as in gc
  x.type = type;
}

void PackageChecker::useElements(const CompositeLit* lit) {
  for (Expr* element : lit->elements) {
    auto* pair = tryAs<KeyValueExpr>(element);
    use(pair ? pair->value : element);
  }
}

void PackageChecker::checkStructLit(Operand& x, CompositeLit* lit, const StructType* type, const Type* base) {
  if (lit->elements.empty()) return;
  if (lit->elements[0]->kind == NodeKind::KeyValueExpr) {
    checkKeyedFields(x, lit, type, base);
    return;
  }
  // spec: "If any element has no key then every element … must list an element for each struct field in the
  // order in which the fields are declared."
  for (size_t i = 0; i < lit->elements.size(); ++i) {
    Expr* element = lit->elements[i];
    if (element->kind == NodeKind::KeyValueExpr) {
      error(at(element), DiagnosticId::MixedStructLiteral);
      continue;
    }
    checkExpr(x, element);
    if (i >= type->fields.size()) {
      error(at(x), DiagnosticId::TooManyLiteralValues, {text(base)});
      break;
    }
    const Var* field = type->fields[i];
    if (!field->isExported() && field->package != &package_) {
      error(at(x), DiagnosticId::ImplicitUnexportedField, {field->name.view(), text(base)});
      continue;
    }
    checkAssignment(x, field->type, "struct literal");
  }
  if (lit->elements.size() < type->fields.size()) {
    error(lit->rbrace, DiagnosticId::TooFewLiteralValues, {text(base)});
  }
}

void PackageChecker::checkKeyedFields(Operand& x, CompositeLit* lit, const StructType* type,
                                      const Type* base) {
  std::vector<bool> isSet(type->fields.size());
  for (Expr* element : lit->elements) {
    auto* pair = tryAs<KeyValueExpr>(element);
    if (!pair) {
      error(at(element), DiagnosticId::MixedStructLiteral);
      continue;
    }
    checkExpr(x, pair->value);
    auto* key = tryAs<NameExpr>(pair->key);
    if (!key) {
      error(at(pair), DiagnosticId::InvalidFieldName, {text(pair->key)});
      continue;
    }
    const int index = findField(type->fields, &package_, key->name);
    if (index < 0) {
      const int similar = findField(type->fields, &package_, key->name, true);
      const Object* other = similar >= 0 ? type->fields[static_cast<size_t>(similar)] : nullptr;
      error(at(key), DiagnosticId::UnknownField, {lookupErrorText(base, key->name, other, true)});
      continue;
    }
    const auto i = static_cast<size_t>(index);
    key->object = type->fields[i];
    checkAssignment(x, type->fields[i]->type, "struct literal");
    // spec: "A key must be a field name", each at most once.
    if (isSet[i]) error(at(pair), DiagnosticId::DuplicateFieldName, {key->name.view()});
    isSet[i] = true;
  }
}

// Checks the elements of an array or slice literal; length: of the array if known, else -1. Returns the
// length that the literal has.
int64_t PackageChecker::checkElements(CompositeLit* lit, const Type* element, int64_t length) {
  const bool hasKeys = std::ranges::any_of(
      lit->elements, [](const Expr* each) { return each->kind == NodeKind::KeyValueExpr; });
  std::unordered_set<int64_t> seen;
  int64_t index = 0;
  int64_t end = 0;
  for (Expr* each : lit->elements) {
    bool isIndexOk = false;
    Expr* value = each;
    if (auto* pair = tryAs<KeyValueExpr>(each)) {
      const Index key = checkIndex(pair->key, length);
      if (isValid(key.type) && key.value >= 0) {
        index = key.value;
        isIndexOk = true;
      } else if (isValid(key.type)) {
        error(at(each), DiagnosticId::LiteralIndexNotConstant, {text(pair->key)});
      }
      value = pair->value;
    } else if (length >= 0 && index >= length) {
      error(at(each), DiagnosticId::LiteralIndexOutOfBounds, {std::to_string(index), std::to_string(length)});
    } else {
      isIndexOk = true;
    }
    if (isIndexOk && hasKeys && !seen.insert(index).second) {
      error(at(each), DiagnosticId::DuplicateIndex, {std::to_string(index)});
    }
    end = std::max(end, ++index);
    Operand x;
    checkExpr(x, value, element);
    checkAssignment(x, element, "array or slice literal");
  }
  return end;
}

void PackageChecker::checkMapLit(Operand& x, CompositeLit* lit, const MapType* type) {
  SeenValues seen;
  const bool keyHasDynamicType = isInterface(type->key);
  for (Expr* element : lit->elements) {
    auto* pair = tryAs<KeyValueExpr>(element);
    if (!pair) {
      error(at(element), DiagnosticId::MissingLiteralKey);
      continue;
    }
    checkExpr(x, pair->key, type->key);
    checkAssignment(x, type->key, "map literal");
    if (!x.isValid()) continue;
    if (x.isConstant()) {
      // spec: "It is an error to specify multiple elements with the same field name or constant key value."
      auto& same = seen[constantKey(x.value)];
      const bool isDuplicate = std::ranges::any_of(
          same, [&](const SeenValue& other) { return !keyHasDynamicType || identical(other.type, x.type); });
      same.push_back({at(x), x.type});
      if (isDuplicate) {
        error(at(x), DiagnosticId::DuplicateKey, {x.value->text()});
        continue;
      }
    }
    checkExpr(x, pair->value, type->element);
    checkAssignment(x, type->element, "map literal");
  }
}

// Equal constants have equal keys, whatever their kind: 1, 1.0.
std::string PackageChecker::constantKey(const Constant* value) {
  if (value->kind() == ConstantKind::Complex) {
    return "c" + constantKey(constants_.real(value)) + constantKey(constants_.imaginary(value));
  }
  if (value->kind() == ConstantKind::Float) {
    const Constant* whole = constants_.toInt(value);
    if (!whole->isInt())
      return "f" + decimal(__builtin_bit_cast(int64_t, value->float64Value().value)) + value->exactText();
    value = whole;
  }
  switch (value->kind()) {
    case ConstantKind::String:
      return "s" + std::string(value->stringValue());
    case ConstantKind::Bool:
      return value->boolValue() ? "true" : "false";
    case ConstantKind::Int:
      return "i" + value->exactText();
    default:
      return value->exactText();
  }
}

}  // namespace gopark
