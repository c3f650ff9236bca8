// Assignments and initialisations (spec, "Assignment statements", "Short variable declarations").
#include <algorithm>
#include <optional>

#include "core/syntax/expr_text.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

std::string counted(size_t count, std::string_view unit) {
  return std::to_string(count) + " " + std::string(unit) + (count == 1 ? "" : "s");
}

const CallExpr* onlyCall(std::span<Expr* const> exprs) {
  return exprs.size() == 1 ? tryAs<CallExpr>(unparen(exprs[0])) : nullptr;
}

// What a value for a variable of this type may have its type arguments inferred from.
std::optional<InferenceTarget> targetOf(const Type* type, std::string description) {
  const auto* signature = type ? underlyingAs<SignatureType>(type) : nullptr;
  if (!signature) return std::nullopt;
  return InferenceTarget{signature, std::move(description)};
}

}  // namespace

// Checks that x may be assigned to a variable of type `target` (null: the blank identifier) and gives an
// untyped x its type. `context` says in the message where this is.
void PackageChecker::checkAssignment(Operand& x, const Type* target, std::string_view context) {
  requireSingleValue(x);
  if (!x.isValid()) return;
  if (isUntyped(x.type) && !assignUntyped(x, target, context)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  if (genericSignature(x.type)) {
    error(at(x), DiagnosticId::WithoutInstantiation, {"function", text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  // spec: "If a left-hand side is the blank identifier, any typed or non-constant value except for the
  // predeclared identifier nil may be assigned to it."
  if (!target) return;
  std::string cause;
  if (isAssignable(x, target, &cause)) return;
  if (!cause.empty()) cause = ": " + cause;
  error(at(x), DiagnosticId::CannotUse, {text(x), text(target), context, cause});
  x.mode = ExprMode::Invalid;
}

bool PackageChecker::assignUntyped(Operand& x, const Type* target, std::string_view context) {
  // spec: "If an untyped constant is assigned to a variable of interface type or the blank identifier, the
  // constant is first implicitly converted to its default type."
  if (x.isNil() && !target) {
    error(at(x), DiagnosticId::UntypedNil, {context});
    return false;
  }
  if (!x.isNil() && (!target || isInterface(target))) target = defaultType(x.type);
  const Implicit implicit = implicitConversion(x, target);
  if (implicit.status == Conversion::Ok) {
    adopt(x, implicit);
    return true;
  }
  std::string_view suffix;
  if (implicit.status == Conversion::Truncated) suffix = " (truncated)";
  if (implicit.status == Conversion::Overflow) suffix = " (overflows)";
  error(at(x), DiagnosticId::CannotUse, {text(x), text(target), context, suffix});
  return false;
}

void PackageChecker::initConst(ConstantObject* lhs, Operand& x) {
  const bool isLost = !x.isValid() || !isValid(x.type) || (lhs->type && !isValid(lhs->type));
  if (!isLost && !x.isConstant()) error(at(x), DiagnosticId::NotConstant, {text(x)});
  if (isLost || !x.isConstant()) {
    if (!lhs->type) lhs->type = invalidType();
    return;
  }
  if (!lhs->type) lhs->type = x.type;
  checkAssignment(x, lhs->type, "constant declaration");
  if (x.isValid()) lhs->value = x.value;
}

// Initialises a variable; one without a type gets that of x.
void PackageChecker::initVar(Var* lhs, Operand& x, std::string_view context) {
  if (!x.isValid() || !isValid(x.type) || (lhs->type && !isValid(lhs->type))) {
    if (!lhs->type) lhs->type = invalidType();
    x.mode = ExprMode::Invalid;
    return;
  }
  if (!lhs->type) {
    if (x.isNil()) {
      error(at(x), DiagnosticId::UntypedNil, {context});
      lhs->type = invalidType();
      x.mode = ExprMode::Invalid;
      return;
    }
    lhs->type = defaultType(x.type);
  }
  checkAssignment(x, lhs->type, context);
}

const Type* PackageChecker::checkLeftSide(Expr* lhs) {
  auto* name = tryAs<NameExpr>(unparen(lhs));
  if (name && name->name.isBlank()) {
    name->object = nullptr;
    return nullptr;
  }
  // Assigning to a variable does not use it.
  auto* var = name ? objectAs<Var>(lookup(name->name)) : nullptr;
  const bool wasUsed = var && var->isUsed;
  Operand x;
  checkExpr(x, lhs);
  if (var) var->isUsed = wasUsed;
  if (!x.isValid() || !isValid(x.type)) return invalidType();
  // spec: "Each left-hand side operand must be addressable, a map index expression, or (for = assignments
  // only) the blank identifier."
  if (x.isAddressable() || x.mode == ExprMode::MapIndex) {
    noteReassigned(lhs);
    return x.type;
  }
  if (auto* selector = tryAs<SelectorExpr>(x.expr)) {
    Operand base;
    checkExpr(base, selector->x);
    if (base.mode == ExprMode::MapIndex) {
      error(at(x), DiagnosticId::CannotAssignFieldInMap, {text(x.expr)});
      return invalidType();
    }
  }
  error(at(x), DiagnosticId::CannotAssign, {text(x.expr)});
  return invalidType();
}

// lhs = rhs, or lhs = *x if x is given: the value of rhs, already checked.
void PackageChecker::assignVar(Expr* lhs, Expr* rhs, Operand* x, std::string_view context) {
  const Type* target = checkLeftSide(lhs);
  if (target && !isValid(target)) {
    if (x) {
      x->mode = ExprMode::Invalid;
    } else {
      use(rhs);
    }
    return;
  }
  Operand value;
  if (!x) {
    x = &value;
    const std::optional<InferenceTarget> function = targetOf(target, exprText(lhs));
    checkExprFor(value, rhs, function ? &*function : nullptr);
  }
  if (!target && context == "assignment") context = "assignment to _ identifier";
  checkAssignment(*x, target, context);
}

void PackageChecker::reportAssignMismatch(Exprs rhs, size_t leftCount, size_t rightCount) {
  const std::string vars = counted(leftCount, "variable");
  const std::string values = counted(rightCount, "value");
  if (const CallExpr* call = onlyCall(rhs)) {
    error(at(rhs[0]), DiagnosticId::AssignMismatchCall, {vars, text(call->fun), values});
  } else {
    error(at(rhs[0]), DiagnosticId::AssignMismatch, {vars, values});
  }
}

void PackageChecker::reportReturnMismatch(const Node* at, std::span<Var* const> lhs,
                                          const std::vector<Operand>& rhs) {
  const bool isTooMany = rhs.size() > lhs.size();
  Pos pos = startPos(at);
  if (isTooMany) {
    pos = this->at(rhs[lhs.size()]);
  } else if (!rhs.empty()) {
    pos = this->at(rhs.back());
  }
  std::vector<const Type*> have, want;
  for (const Operand& x : rhs) have.push_back(x.type);
  for (const Var* var : lhs) want.push_back(var->type);
  error(pos, isTooMany ? DiagnosticId::TooManyReturns : DiagnosticId::NotEnoughReturns,
        {typesSummary(have, false, false), typesSummary(want, false, false)});
}

// Initialises variables; `returned`, if not null: result parameters by a return statement.
void PackageChecker::initVars(std::span<Var* const> lhs, Exprs rhs, const ReturnStmt* returned) {
  const std::string_view context = returned ? "return statement" : "assignment";
  if (lhs.size() == rhs.size() && !onlyCall(rhs)) {
    for (size_t i = 0; i < lhs.size(); ++i) {
      Operand x;
      const std::optional<InferenceTarget> function =
          targetOf(lhs[i]->type, returned && !lhs[i]->name ? "result variable" : lhs[i]->name.str());
      checkExprFor(x, rhs[i], function ? &*function : nullptr);
      initVar(lhs[i], x, context);
    }
    return;
  }
  const auto giveUp = [&] {
    for (Var* var : lhs) {
      if (!var->type) var->type = invalidType();
    }
  };
  if (rhs.size() != 1) {
    if (use(rhs)) {
      if (returned) {
        reportReturnMismatch(returned, lhs, checkExprList(rhs));
      } else {
        reportAssignMismatch(rhs, lhs.size(), rhs.size());
      }
    }
    giveUp();
    return;
  }
  std::vector<Operand> values = checkMultiExpr(rhs[0], lhs.size() == 2 && !returned);
  if (values.size() == lhs.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) initVar(lhs[i], values[i], context);
    return;
  }
  if (values.empty() || values[0].isValid()) {
    if (returned) {
      reportReturnMismatch(returned, lhs, values);
    } else {
      reportAssignMismatch(rhs, lhs.size(), values.size());
    }
  }
  giveUp();
}

void PackageChecker::assignVars(Exprs lhs, Exprs rhs) {
  if (lhs.size() == rhs.size() && !onlyCall(rhs)) {
    for (size_t i = 0; i < lhs.size(); ++i) assignVar(lhs[i], rhs[i], nullptr, "assignment");
    return;
  }
  if (rhs.size() != 1) {
    const bool isLeftOk = useLeftSide(lhs);
    const bool isRightOk = use(rhs);
    if (isLeftOk && isRightOk) reportAssignMismatch(rhs, lhs.size(), rhs.size());
    return;
  }
  std::vector<Operand> values = checkMultiExpr(rhs[0], lhs.size() == 2);
  if (values.size() == lhs.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) assignVar(lhs[i], nullptr, &values[i], "assignment");
    return;
  }
  if (values.empty() || values[0].isValid()) reportAssignMismatch(rhs, lhs.size(), values.size());
  useLeftSide(lhs);
}

void PackageChecker::checkShortVarDecl(Pos pos, Exprs lhs, Exprs rhs) {
  const size_t top = delayed_.size();
  const size_t channels = channelElements_.size();
  std::vector<Name> seen;
  std::vector<Var*> vars, newVars;
  bool hasError = false;
  for (Expr* expr : lhs) {
    Var* var = declareOnLeftSide(expr, seen, newVars, hasError);
    vars.push_back(var ? var : newLocalVar(expr->pos, blank_, nullptr));
  }
  initVars(vars, rhs, nullptr);
  placeChannelElements(channels, vars);
  processDelayed(top);
  // spec: "Unlike regular variable declarations, a short variable declaration may redeclare variables
  // provided they were originally declared earlier in the same block (…) with the same type, and at least one
  // of the non-blank variables is new."
  if (newVars.empty() && !hasError) {
    softError(pos, DiagnosticId::NoNewVars);
    return;
  }
  for (Var* var : newVars) declare(env_.scope, nullptr, var);
}

// The variable that a name on the left of := declares or redeclares; null after an error.
Var* PackageChecker::declareOnLeftSide(Expr* lhs, std::vector<Name>& seen, std::vector<Var*>& newVars,
                                       bool& hasError) {
  auto* name = tryAs<NameExpr>(lhs);
  if (!name) {
    Expr* exprs[] = {lhs};
    useLeftSide(exprs);
    error(at(lhs), DiagnosticId::NonNameOnLeft, {text(lhs)});
    hasError = true;
    return nullptr;
  }
  if (!name->name.isBlank()) {
    if (std::ranges::find(seen, name->name) != seen.end()) {
      error(at(lhs), DiagnosticId::RepeatedOnLeft, {text(lhs)});
      hasError = true;
      return nullptr;
    }
    seen.push_back(name->name);
    if (Object* other = env_.scope->lookup(name->name)) {
      name->object = other;
      auto* var = objectAs<Var>(other);
      if (var) {
        name->mode = ExprMode::Addressable;
        name->type = var->type;
        noteReassigned(lhs);
        return var;
      }
      error(at(lhs), DiagnosticId::CannotAssignTo, {text(lhs)});
      hasError = true;
      return nullptr;
    }
  }
  Var* var = newLocalVar(name->pos, name->name, nullptr);
  if (!name->name.isBlank()) newVars.push_back(var);
  name->object = var;
  return var;
}

}  // namespace gopark
