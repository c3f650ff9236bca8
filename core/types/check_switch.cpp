// Switch and select statements (spec, "Switch statements", "Select statements").
#include <algorithm>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

void PackageChecker::checkSwitch(SwitchStmt* stmt) {
  openScope();
  if (stmt->init) checkStmt(stmt->init);
  if (auto* guard = tryAs<TypeSwitchGuard>(stmt->tag)) {
    checkTypeSwitch(stmt, guard);
  } else {
    checkExprSwitch(stmt);
  }
  closeScope();
}

void PackageChecker::checkDefaults(SwitchStmt* stmt) {
  const CaseClause* first = nullptr;
  for (const CaseClause* clause : stmt->body) {
    if (clause->cases) continue;
    if (first) error(at(clause), DiagnosticId::MultipleDefaults, {placeText(first->pos)});
    if (!first) first = clause;
  }
}

void PackageChecker::checkExprSwitch(SwitchStmt* stmt) {
  Operand x;
  if (stmt->tag) {
    checkExpr(x, stmt->tag);
    // The tag is as if assigned to a variable.
    checkAssignment(x, nullptr, "switch expression");
    if (x.isValid() && !isComparable(x.type) && !hasNil(x.type)) {
      error(at(x), DiagnosticId::CannotSwitch, {text(x), text(x.type)});
      x.mode = ExprMode::Invalid;
    }
  } else {
    // spec: "A missing switch expression is equivalent to the boolean value true."
    const Pos pos = stmt->body.empty() ? stmt->rbrace : stmt->body[0]->pos;
    auto* name = makeName(pos, context_.names.intern("true"));
    x = {ExprMode::Constant, name, basic(BasicKind::Bool), constants_.makeBool(true)};
  }
  checkDefaults(stmt);
  SeenValues seen;
  for (CaseClause* clause : stmt->body) {
    checkCaseValues(x, listOf(clause->cases), seen);
    openScope();
    checkStmtList(clause->body);
    closeScope();
  }
}

void PackageChecker::checkCaseValues(Operand& x, Exprs values, SeenValues& seen) {
  for (Expr* expr : values) {
    Operand value;
    checkExpr(value, expr);
    if (!x.isValid() || !value.isValid()) continue;
    convertUntyped(value, x.type);
    if (!value.isValid()) continue;
    Operand result = value;
    Operand tag = x;
    checkComparison(result, tag, Operator::Equal, true);
    if (!result.isValid() || !value.isConstant()) continue;
    const ConstantKind kind = value.value->kind();
    if (kind != ConstantKind::Int && kind != ConstantKind::Float && kind != ConstantKind::String) continue;
    // spec: "Implementation restriction: A compiler may disallow multiple case expressions evaluating to the
    // same constant."
    auto& same = seen[constantKey(value.value)];
    const auto other =
        std::ranges::find_if(same, [&](const SeenValue& each) { return identical(each.type, value.type); });
    if (other != same.end()) {
      error(at(value), DiagnosticId::DuplicateCase, {text(value), placeText(other->pos)});
      continue;
    }
    same.push_back({expr->pos, value.type});
  }
}

void PackageChecker::checkTypeSwitch(SwitchStmt* stmt, TypeSwitchGuard* guard) {
  NameExpr* left = guard->left;
  if (left && left->name.isBlank()) {
    softError(at(left), DiagnosticId::NoNewVar);
    left = nullptr;
  }
  Operand x;
  checkExpr(x, guard->x);
  const Operand* tag = nullptr;
  if (x.isValid()) {
    if (isTypeParam(x.type)) {
      error(at(x), DiagnosticId::SwitchOnTypeParam, {text(x)});
    } else if (isInterface(x.type)) {
      tag = &x;
    } else {
      error(at(x), DiagnosticId::SwitchOnNonInterface, {text(x)});
    }
  }
  checkDefaults(stmt);
  std::vector<SeenType> seen;
  std::vector<Var*> vars;
  for (CaseClause* clause : stmt->body) {
    const Type* type = checkCaseTypes(tag, listOf(clause->cases), seen);
    openScope();
    if (left) {
      // spec: "When that form is used, the variable is declared at the end of the TypeSwitchCase in the
      // implicit block of each clause."
      Var* var = newVar(left->pos, left->name, type);
      var->functionId = env_.functionId;
      declare(env_.scope, nullptr, var);
      clause->implicit = var;
      vars.push_back(var);
    }
    checkStmtList(clause->body);
    closeScope();
  }
  if (!left) return;
  const bool isUsed = std::ranges::any_of(vars, &Var::isUsed);
  for (Var* var : vars) var->isUsed = true;  // one report for all of them
  if (!isUsed) softError(at(left), DiagnosticId::UnusedSwitchVar, {left->name.view()});
}

bool PackageChecker::isNilName(Expr* expr) const {
  const auto* name = tryAs<NameExpr>(unparen(expr));
  return name && objectAs<Nil>(lookup(name->name));
}

// Checks the types of a case; returns the type the switch's variable has in it.
const Type* PackageChecker::checkCaseTypes(const Operand* x, Exprs types, std::vector<SeenType>& seen) {
  const Type* type = nullptr;
  for (Expr* expr : types) {
    if (isNilName(expr)) {
      type = nullptr;
      Operand nil;
      checkExpr(nil, expr);
    } else {
      type = checkVarType(expr);
      if (!isValid(type)) continue;
    }
    const auto other = std::ranges::find_if(seen, [&](const SeenType& each) {
      return type && each.type ? identical(type, each.type) : !type && !each.type;
    });
    if (other != seen.end()) {
      error(at(expr), DiagnosticId::DuplicateTypeCase,
            {type ? text(type) : "nil", placeText(at(other->expr))});
      continue;
    }
    seen.push_back({type, expr});
    if (x && type) checkTypeAssertion(expr, *x, type, true);
  }
  // spec: "In clauses with a case listing exactly one type, the variable has that type; otherwise, the
  // variable has the type of the expression in the TypeSwitchGuard."
  if (types.size() == 1 && type) return type;
  return x ? x->type : invalidType();
}

void PackageChecker::checkSelect(SelectStmt* stmt) {
  const CommClause* first = nullptr;
  for (const CommClause* clause : stmt->body) {
    if (clause->comm) continue;
    if (first) error(at(clause), DiagnosticId::MultipleDefaults, {placeText(first->pos)});
    if (!first) first = clause;
  }
  for (CommClause* clause : stmt->body) {
    // spec: "A RecvStmt may assign the result of a RecvExpr to one or two variables (…). The RecvExpr must be
    // a (possibly parenthesized) receive operation."
    Expr* received = nullptr;
    if (auto* assign = tryAs<AssignStmt>(clause->comm)) received = assign->rhs;
    if (auto* expr = tryAs<ExprStmt>(clause->comm)) received = expr->x;
    const auto* receive = received ? tryAs<UnaryExpr>(unparen(received)) : nullptr;
    const bool isReceive = receive && receive->op == Operator::Receive;
    if (clause->comm && clause->comm->kind != NodeKind::SendStmt && !isReceive) {
      error(at(clause->comm), DiagnosticId::BadSelectCase);
      continue;
    }
    openScope();
    if (clause->comm) checkStmt(clause->comm);
    checkStmtList(clause->body);
    closeScope();
  }
}

}  // namespace gopark
