// Statements (spec, "Statements"), except switch, select and range.
#include "core/types/package_checker.h"

namespace gopark {

void PackageChecker::checkStmtList(std::span<Stmt* const> list) {
  for (Stmt* stmt : list) checkStmt(stmt);
}

void PackageChecker::checkStmt(Stmt* stmt) {
  // Function literals of the statement are checked before its scope changes again.
  const size_t top = delayed_.size();
  checkStmtKind(stmt);
  processDelayed(top);
}

void PackageChecker::checkStmtKind(Stmt* stmt) {
  switch (stmt->kind) {
    case NodeKind::EmptyStmt:
      break;
    case NodeKind::DeclStmt:
      checkDeclStmt(as<DeclStmt>(stmt));
      break;
    case NodeKind::LabeledStmt:
      checkStmt(as<LabeledStmt>(stmt)->stmt);
      break;
    case NodeKind::ExprStmt:
      checkExprStmt(as<ExprStmt>(stmt));
      break;
    case NodeKind::SendStmt: {
      auto* send = as<SendStmt>(stmt);
      Operand channel, value;
      checkExpr(channel, send->channel);
      checkExpr(value, send->value);
      if (!channel.isValid() || !value.isValid()) break;
      const Type* element = channelElement(at(stmt), channel, false);
      if (element) checkAssignment(value, element, "send");
      break;
    }
    case NodeKind::AssignStmt:
      checkAssignStmt(as<AssignStmt>(stmt));
      break;
    case NodeKind::CallStmt:
      checkCallStmt(as<CallStmt>(stmt));
      break;
    case NodeKind::ReturnStmt:
      checkReturn(as<ReturnStmt>(stmt));
      break;
    case NodeKind::BranchStmt:
      break;  // the parser has found its target (branches.cpp)
    case NodeKind::BlockStmt:
      openScope();
      checkStmtList(as<BlockStmt>(stmt)->list);
      closeScope();
      break;
    case NodeKind::IfStmt:
      checkIf(as<IfStmt>(stmt));
      break;
    case NodeKind::SwitchStmt:
      checkSwitch(as<SwitchStmt>(stmt));
      break;
    case NodeKind::SelectStmt:
      checkSelect(as<SelectStmt>(stmt));
      break;
    case NodeKind::ForStmt:
      checkFor(as<ForStmt>(stmt));
      break;
    default:
      break;
  }
}

void PackageChecker::checkExprStmt(ExprStmt* stmt) {
  // spec: "With the exception of specific built-in functions, function and method calls and receive
  // operations can appear in statement context. Such statements may be parenthesized."
  Operand x;
  const ExprKind kind = rawExpr(x, stmt->x);
  if (x.mode == ExprMode::Builtin) {
    error(at(x), DiagnosticId::MustBeCalled, {text(x)});
  } else if (x.mode == ExprMode::TypeExpr) {
    error(at(x), DiagnosticId::NotAnExpression, {text(x)});
  } else if (kind != ExprKind::Statement) {
    error(at(x), DiagnosticId::NotUsed, {text(x)});
  }
}

void PackageChecker::checkAssignStmt(AssignStmt* stmt) {
  if (!stmt->rhs) {  // x++, x--
    Operand x;
    checkExpr(x, stmt->lhs);
    if (!x.isValid()) return;
    if (!isNumeric(x.type)) {
      error(at(stmt->lhs), DiagnosticId::NonNumericIncDec,
            {text(stmt->lhs), operatorText(stmt->op), text(x.type)});
      return;
    }
    assignVar(stmt->lhs, nullptr, &x, "assignment");
    return;
  }
  const Exprs lhs = listOf(stmt->lhs);
  const Exprs rhs = listOf(stmt->rhs);
  if (stmt->isDefine) {
    checkShortVarDecl(stmt->pos, lhs, rhs);
  } else if (stmt->op == Operator::None) {
    assignVars(lhs, rhs);
  } else {
    Operand x;
    checkBinary(x, nullptr, lhs[0], rhs[0], stmt->op);
    assignVar(lhs[0], nullptr, &x, "assignment");
  }
}

// go and defer
void PackageChecker::checkCallStmt(CallStmt* stmt) {
  const std::string_view keyword = stmt->isGo ? "go" : "defer";
  if (stmt->call->kind != NodeKind::CallExpr) {
    error(at(stmt->call), DiagnosticId::NeedsFunctionCall, {keyword});
    use(stmt->call);
    return;
  }
  // spec: "Calls of built-in functions are restricted as for expression statements."
  Operand x;
  switch (rawExpr(x, stmt->call)) {
    case ExprKind::Conversion:
      error(at(x), DiagnosticId::CallIsConversion, {keyword, text(x)});
      break;
    case ExprKind::Expression:
      error(at(x), DiagnosticId::DiscardsResult, {keyword, text(x)});
      break;
    case ExprKind::Statement:
      break;
  }
}

void PackageChecker::checkReturn(ReturnStmt* stmt) {
  const auto results = env_.signature->results->vars;
  const bool areNamed = !results.empty() && results[0]->name;
  for (Var* result : results) noteUse(result);  // from the body of a range over a function: captured
  if (stmt->results || !areNamed) {
    const Exprs values = listOf(stmt->results);
    if (!values.empty() || !results.empty()) initVars(results, values, stmt);
    return;
  }
  // spec: "Implementation restriction: A compiler may disallow an empty expression list in a "return"
  // statement if a different entity (constant, type, or variable) with the same name as a result parameter is
  // in scope at the place of the return."
  for (const Var* result : results) {
    const Object* other = lookup(result->name);
    if (!other || other == result) continue;
    error(at(stmt), DiagnosticId::ResultNotInScope,
          {result->name.view(), placeText(other->pos), text(result->type)});
  }
}

void PackageChecker::checkCondition(Expr* condition, DiagnosticId id) {
  Operand x;
  checkExpr(x, condition);
  if (!x.isValid()) return;
  if (!isBoolean(x.type)) {
    error(at(condition), id);
  } else if (isUntyped(x.type)) {
    finalize(x, basic(BasicKind::Bool));
  }
}

void PackageChecker::checkIf(IfStmt* stmt) {
  // `else if` is a chain, not a nest: it is followed in a loop. Every link has its own scope.
  Scope* outer = env_.scope;
  for (Stmt* link = stmt; link;) {
    auto* branch = tryAs<IfStmt>(link);
    if (!branch) {
      checkStmt(link);
      break;
    }
    openScope();
    if (branch->init) checkStmt(branch->init);
    if (branch->condition) checkCondition(branch->condition, DiagnosticId::NonBooleanIf);
    checkStmt(branch->then);
    link = branch->otherwise;
  }
  env_.scope = outer;
}

void PackageChecker::checkFor(ForStmt* stmt) {
  if (auto* clause = tryAs<RangeClause>(stmt->init)) {
    checkRange(stmt, clause);
    return;
  }
  openScope();
  if (stmt->init) checkStmt(stmt->init);
  if (stmt->condition) checkCondition(stmt->condition, DiagnosticId::NonBooleanFor);
  if (stmt->post) checkStmt(stmt->post);
  checkStmt(stmt->body);
  closeScope();
}

}  // namespace gopark
