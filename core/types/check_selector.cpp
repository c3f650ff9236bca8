// Selectors x.f and qualified identifiers (spec, "Selectors", "Method expressions", "Qualified identifiers").
#include <algorithm>

#include "core/base/text.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

// The name without its first character; as in gc, a name of one character is its own tail.
std::string_view tailOf(std::string_view name) {
  const auto width = static_cast<size_t>(decodeRune(name).width);
  return width < name.size() ? name.substr(width) : name;
}

}  // namespace

void PackageChecker::checkSelector(Operand& x, SelectorExpr* expr, bool wantsType) {
  x = Operand{};
  x.expr = expr;
  if (checkQualified(x, expr)) return;
  checkExprOrType(x, expr->x);
  if (x.mode == ExprMode::Builtin) {
    error(expr->pos, DiagnosticId::BuiltinInSelector, {text(x)});
    x.mode = ExprMode::Invalid;
  }
  if (x.isValid() && wantsType) {
    error(at(expr->selected), DiagnosticId::IsNotAType, {text(expr)});
    x.mode = ExprMode::Invalid;
  }
  if (x.isValid()) {
    const Found found = findFieldOrMethod(x.type, x.isAddressable(), &package_, expr->selected->name);
    auto* method = objectAs<Func>(found.object);
    if (method && !method->type) checkObject(method);
    if (!found.object) {
      reportMissingSelector(x, expr, found);
      x.mode = ExprMode::Invalid;
    } else if (method && !isValid(method->type)) {
      x.mode = ExprMode::Invalid;
    } else if (x.mode == ExprMode::TypeExpr) {
      selectMethodExpr(x, expr, found);
    } else {
      selectValue(x, expr, found);
    }
  }
  if (!x.isValid()) x.type = invalidType();
  x.expr = expr;
}

// If expr is package.name, checks it into x and returns true.
bool PackageChecker::checkQualified(Operand& x, SelectorExpr* expr) {
  auto* name = tryAs<NameExpr>(expr->x);
  auto* package = name ? objectAs<PackageName>(lookup(name->name)) : nullptr;
  if (!package) return false;
  name->object = package;
  package->isUsed = true;
  Object* object = findExported(expr, package->imported);
  if (!object) {
    x.type = invalidType();
    return true;
  }
  expr->selected->object = object;
  checkImported(x, expr, object);
  return true;
}

Object* PackageChecker::findExported(SelectorExpr* expr, const Package* package) {
  if (package->isMissing) return nullptr;
  const Name name = expr->selected->name;
  Object* object = package->scope->lookup(name);
  if (object && object->isExported()) return object;
  // gc does not see what another package keeps to itself.
  const Object* similar = nullptr;
  for (const Object* each : package->scope->objects()) {
    if (!each->isExported() || !isSimilarName(each, name)) continue;
    if (!similar || each->name.view() < similar->name.view()) similar = each;
  }
  if (similar) {
    error(at(expr->selected), DiagnosticId::UndefinedButHave, {text(expr), similar->name.view()});
  } else {
    error(at(expr->selected), DiagnosticId::Undefined, {text(expr)});
  }
  return nullptr;
}

void PackageChecker::checkImported(Operand& x, SelectorExpr* expr, Object* object) {
  if (const auto* builtin = objectAs<Builtin>(static_cast<const Object*>(object))) {
    x.mode = ExprMode::Builtin;
    x.builtin = builtin->id;
    x.type = builtin->type;
    x.expr = expr;
    return;
  }
  if (!object->type || !isValid(object->type)) return;  // reported in its package
  x.type = object->type;
  switch (object->kind) {
    case ObjectKind::Constant:
      x.mode = ExprMode::Constant;
      x.value = static_cast<ConstantObject*>(object)->value;
      break;
    case ObjectKind::TypeName:
      x.mode = ExprMode::TypeExpr;
      break;
    case ObjectKind::Var:
      x.mode = ExprMode::Addressable;
      break;
    case ObjectKind::Func:
      x.mode = ExprMode::Value;
      break;
    default:
      break;
  }
  x.expr = expr;
}

void PackageChecker::reportMissingSelector(const Operand& x, const SelectorExpr* expr, const Found& found) {
  if (!isValid(underlying(x.type))) return;
  const Name name = expr->selected->name;
  const Pos pos = at(expr->selected);
  if (found.isAmbiguous) {
    error(pos, DiagnosticId::AmbiguousSelector, {text(x.expr), name.view()});
  } else if (found.needsPointerReceiver && x.mode == ExprMode::TypeExpr) {
    error(pos, DiagnosticId::MethodExprNeedsPointer, {text(x.type), name.view()});
  } else if (found.needsPointerReceiver) {
    error(pos, DiagnosticId::CannotCallPointerMethod, {name.view(), text(x.type)});
  } else {
    error(pos, DiagnosticId::UndefinedSelector, {text(x.expr), name.view(), selectorCause(x, name)});
  }
}

std::string PackageChecker::selectorCause(const Operand& x, Name name) {
  if (isPointerToInterface(x.type)) return pointerToInterfaceText(x.type);
  const Found similar = findFieldOrMethod(x.type, x.isAddressable(), &package_, name, true);
  return lookupErrorText(x.type, name, similar.object, false);
}

// Why there is no field or method `name`; `similar` has the same name but for capitals and package, or is
// null.
std::string PackageChecker::lookupErrorText(const Type* type, Name name, const Object* similar,
                                            bool isStructLiteral) {
  const std::string wanted = name.str();
  const std::string start = isStructLiteral
                                ? "unknown field " + wanted + " in struct literal of type " + text(type)
                                : "type " + text(type) + " has no field or method " + wanted;
  // What a library package has unexported is gopark's own: Go has other names there.
  const bool isForeign = similar && similar->package && similar->package != &package_;
  if (!similar || (isForeign && similar->package->isLibrary && !similar->isExported())) return start;
  const std::string other = similar->name.str();
  const std::string kind = isStructLiteral ? "" : similar->kind == ObjectKind::Var ? "field " : "method ";
  const bool isWantedExported = isExportedName(wanted);
  const bool isSameTail = tailOf(wanted) == tailOf(other);
  const bool isOwn = similar->package == &package_;
  if (isOwn || (isWantedExported && similar->isExported()) ||
      (!isWantedExported && similar->isExported() && isSameTail)) {
    return start + ", but does have " + kind + other;
  }
  if (isWantedExported && isSameTail) return start + ", but does have unexported " + kind + other;
  if (!isWantedExported && wanted == other) {
    if (isStructLiteral)
      return "cannot refer to unexported field " + other + " in struct literal of type " + text(type);
    return "cannot refer to unexported " + kind + other;
  }
  return start;
}

// T.m as a function whose first parameter is the receiver.
void PackageChecker::selectMethodExpr(Operand& x, SelectorExpr* expr, const Found& found) {
  const auto* method = objectAs<Func>(found.object);
  if (!method) {
    const std::string name = expr->selected->name.str();
    error(at(expr->selected), DiagnosticId::UndefinedSelector,
          {text(x.expr), name, "type " + text(x.type) + " has no method " + name});
    x.mode = ExprMode::Invalid;
    return;
  }
  recordSelection(expr, SelectionKind::MethodExpr, x.type, found);
  const SignatureType* signature = method->signature();
  Name receiverName;
  const auto params = signature->params->vars;
  if (!params.empty() && params[0]->name) {
    receiverName = signature->receiver && signature->receiver->name ? signature->receiver->name : blank_;
  }
  Var* receiver = newVar(method->pos, receiverName, x.type);
  receiver->isParameter = true;
  std::vector<Var*> all{receiver};
  all.insert(all.end(), params.begin(), params.end());
  auto* type = arena_.make<SignatureType>();
  type->params = types_.tupleOf(all);
  type->results = signature->results;
  type->isVariadic = signature->isVariadic;
  x.mode = ExprMode::Value;
  x.type = type;
  addDependency(found.object);
}

void PackageChecker::selectValue(Operand& x, SelectorExpr* expr, const Found& found) {
  if (const auto* field = objectAs<Var>(found.object)) {
    recordSelection(expr, SelectionKind::Field, x.type, found);
    x.mode = x.isAddressable() || found.isIndirect ? ExprMode::Addressable : ExprMode::Value;
    x.type = field->type;
    if (!isValid(x.type)) x.mode = ExprMode::Invalid;
    return;
  }
  const auto* method = objectAs<Func>(found.object);
  recordSelection(expr, SelectionKind::Method, x.type, found);
  noteImplicitAddress(expr, method);
  x.mode = ExprMode::Value;
  x.type = method->type;  // the receiver is no part of a function's type
  addDependency(found.object);
}

void PackageChecker::recordSelection(SelectorExpr* expr, SelectionKind kind, const Type* receiver,
                                     const Found& found) {
  expr->selected->object = found.object;
  expr->selection = arena_.make<Selection>(Selection{
      kind, receiver, found.object, arena_.copy(std::span<const int>(found.path)), found.isIndirect});
}

}  // namespace gopark
