// Operands and objects in gc's words.
#include "core/types/operand.h"

#include "core/syntax/expr_text.h"
#include "core/types/type_set.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

std::string_view modeText(ExprMode mode) {
  switch (mode) {
    case ExprMode::Unchecked:
    case ExprMode::Invalid:
      return "invalid operand";
    case ExprMode::NoValue:
      return "no value";
    case ExprMode::Builtin:
      return "built-in";
    case ExprMode::TypeExpr:
      return "type";
    case ExprMode::Constant:
      return "constant";
    case ExprMode::Addressable:
      return "variable";
    case ExprMode::MapIndex:
      return "map index expression";
    case ExprMode::Value:
      return "value";
    case ExprMode::NilValue:
      return "nil";
    case ExprMode::CommaOk:
      return "comma, ok expression";
  }
  return "";
}

bool showsType(ExprMode mode) {
  return mode != ExprMode::Invalid && mode != ExprMode::NoValue && mode != ExprMode::Builtin &&
         mode != ExprMode::TypeExpr;
}

std::string nilText(const Operand& operand, const Package* from) {
  if (!operand.type || !isValid(operand.type)) return "nil (with invalid type)";
  if (isUntyped(operand.type)) return "nil";
  return "nil (of type " + typeText(operand.type, from) + ")";
}

// " of type T"; a named type is introduced by its structure, as in "int32 type MyInt".
std::string ofTypeText(const Type* type, const Package* from) {
  if (!isValid(type)) return " with invalid type";
  std::string kind;
  const auto* param = typeAs<TypeParamType>(resolve(type));
  if (!param && (type->kind() == TypeKind::Alias || type->kind() == TypeKind::Named)) {
    kind = compositeKind(type);
    if (kind.empty()) kind = typeText(underlying(type), from);
    kind += ' ';
  }
  std::string out = " of " + kind + "type " + typeText(type, from);
  if (!param || !param->constraint) return out;
  out += " constrained by " + typeText(param->constraint, from);
  if (isEmptyTypeSet(boundOf(param))) out += " with empty type set";
  return out;
}

std::string exprOf(const Operand& operand, const Package* from) {
  if (operand.expr) return exprText(operand.expr);
  switch (operand.mode) {
    case ExprMode::Builtin:
      return std::string(builtinFacts(operand.builtin).name);
    case ExprMode::TypeExpr:
      return typeText(operand.type, from);
    case ExprMode::Constant:
      return operand.value->text();
    default:
      return "";
  }
}

}  // namespace

std::string operandText(const Operand& operand, const Package* from) {
  if (operand.isNil()) return nilText(operand, from);
  const std::string expr = exprOf(operand, from);
  std::string out = expr;
  if (!expr.empty()) out += " (";
  const bool hasType = showsType(operand.mode) && operand.type;
  const bool isUntypedOperand = hasType && isUntyped(operand.type);
  if (isUntypedOperand) out += std::string(typeAs<BasicType>(operand.type)->name) + " ";
  out += modeText(operand.mode);
  if (operand.isConstant()) {
    const std::string value = operand.value->text();
    if (value != expr) out += " " + value;
  }
  if (hasType && !isUntypedOperand) out += ofTypeText(operand.type, from);
  if (!expr.empty()) out += ")";
  return out;
}

std::string_view compositeKind(const Type* type) {
  switch (underlying(type)->kind()) {
    case TypeKind::Array:
      return "array";
    case TypeKind::Slice:
      return "slice";
    case TypeKind::Struct:
      return "struct";
    case TypeKind::Pointer:
      return "pointer";
    case TypeKind::Signature:
      return "func";
    case TypeKind::Interface:
      return "interface";
    case TypeKind::Map:
      return "map";
    case TypeKind::Chan:
      return "chan";
    case TypeKind::Tuple:
      return "tuple";
    case TypeKind::Union:
      return "union";
    case TypeKind::Basic:
    case TypeKind::Named:
    case TypeKind::Alias:
    case TypeKind::TypeParam:
      return "";
  }
  return "";
}

std::string_view objectKindText(const Object* object) {
  switch (object->kind) {
    case ObjectKind::PackageName:
      return "package name";
    case ObjectKind::Constant:
      return "constant";
    case ObjectKind::TypeName:
      return static_cast<const TypeName*>(object)->isAlias ? "type alias" : "defined type";
    case ObjectKind::Var: {
      const auto* var = static_cast<const Var*>(object);
      if (var->isField) return "struct field";
      if (var->isPackageLevel) return "package-level variable";
      if (var->isReceiver) return "receiver";
      if (var->isResult) return "result variable";
      return var->isParameter ? "parameter" : "local variable";
    }
    case ObjectKind::Func:
      return static_cast<const Func*>(object)->receiver ? "method" : "function";
    case ObjectKind::Label:
      return "label";
    case ObjectKind::Builtin:
      return "built-in function";
    case ObjectKind::Nil:
      return "untyped nil";
  }
  return "";
}

}  // namespace gopark
