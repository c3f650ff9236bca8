// The list of the spec's section, case by case.
#include "core/types/terminating.h"

#include <algorithm>

namespace gopark {

namespace {

using IsPanic = FunctionRef<bool(const CallExpr*)>;

bool hasBreakOf(const Stmt* stmt, const Stmt* target);

bool hasBreakOf(std::span<Stmt* const> list, const Stmt* target) {
  return std::any_of(list.begin(), list.end(),
                     [target](const Stmt* stmt) { return hasBreakOf(stmt, target); });
}

template <class Clause>
bool hasBreakInClauses(std::span<Clause* const> clauses, const Stmt* target) {
  return std::any_of(clauses.begin(), clauses.end(),
                     [target](const Clause* clause) { return hasBreakOf(clause->body, target); });
}

// Whether stmt is or contains a break that refers to target.
bool hasBreakOf(const Stmt* stmt, const Stmt* target) {
  while (const auto* branching = tryAs<IfStmt>(stmt)) {
    if (hasBreakOf(branching->then, target)) return true;
    if (!branching->otherwise) return false;
    stmt = branching->otherwise;
  }
  switch (stmt->kind) {
    case NodeKind::LabeledStmt:
      return hasBreakOf(as<LabeledStmt>(stmt)->stmt, target);
    case NodeKind::BranchStmt: {
      const auto* branch = as<BranchStmt>(stmt);
      return branch->branch == BranchKind::Break && branch->target == target;
    }
    case NodeKind::BlockStmt:
      return hasBreakOf(as<BlockStmt>(stmt)->list, target);
    case NodeKind::SwitchStmt:
      return hasBreakInClauses<CaseClause>(as<SwitchStmt>(stmt)->body, target);
    case NodeKind::SelectStmt:
      return hasBreakInClauses<CommClause>(as<SelectStmt>(stmt)->body, target);
    case NodeKind::ForStmt:
      return hasBreakOf(as<ForStmt>(stmt)->body, target);
    default:
      return false;
  }
}

const CallExpr* callOf(const ExprStmt* stmt) {
  const Expr* x = stmt->x;
  while (const auto* paren = tryAs<ParenExpr>(x)) x = paren->x;
  return tryAs<CallExpr>(x);
}

// spec: "A statement list ends in a terminating statement if the list is not empty and its final non-empty
// statement is terminating."
bool isTerminatingList(std::span<Stmt* const> list, IsPanic isPanic) {
  while (!list.empty() && list.back()->kind == NodeKind::EmptyStmt) list = list.first(list.size() - 1);
  return !list.empty() && isTerminating(list.back(), isPanic);
}

// spec: "no break statements referring to the switch statement, there is a default case, and the statement
// lists in each case, including the default, end in a terminating statement, or a possibly labeled
// fallthrough".
bool isTerminatingSwitch(const SwitchStmt* stmt, IsPanic isPanic) {
  bool hasDefault = false;
  for (const CaseClause* clause : stmt->body) {
    hasDefault = hasDefault || !clause->cases;
    if (!isTerminatingList(clause->body, isPanic) || hasBreakOf(clause->body, stmt)) return false;
  }
  return hasDefault;
}

bool isTerminatingSelect(const SelectStmt* stmt, IsPanic isPanic) {
  return std::all_of(stmt->body.begin(), stmt->body.end(), [&](const CommClause* clause) {
    return isTerminatingList(clause->body, isPanic) && !hasBreakOf(clause->body, stmt);
  });
}

}  // namespace

bool isTerminating(const Stmt* stmt, IsPanic isPanic) {
  // spec: both branches of an "if" are terminating, and there is an "else" branch.
  while (const auto* branching = tryAs<IfStmt>(stmt)) {
    if (!branching->otherwise || !isTerminating(branching->then, isPanic)) return false;
    stmt = branching->otherwise;
  }
  switch (stmt->kind) {
    case NodeKind::LabeledStmt:
      return isTerminating(as<LabeledStmt>(stmt)->stmt, isPanic);
    case NodeKind::ExprStmt: {
      const CallExpr* call = callOf(as<ExprStmt>(stmt));
      return call && isPanic(call);
    }
    case NodeKind::ReturnStmt:
      return true;
    case NodeKind::BranchStmt: {
      const BranchKind branch = as<BranchStmt>(stmt)->branch;
      return branch == BranchKind::Goto || branch == BranchKind::Fallthrough;
    }
    case NodeKind::BlockStmt:
      return isTerminatingList(as<BlockStmt>(stmt)->list, isPanic);
    case NodeKind::SwitchStmt:
      return isTerminatingSwitch(as<SwitchStmt>(stmt), isPanic);
    case NodeKind::SelectStmt:
      return isTerminatingSelect(as<SelectStmt>(stmt), isPanic);
    case NodeKind::ForStmt: {
      // spec: no break, no loop condition, no range clause.
      const auto* loop = as<ForStmt>(stmt);
      const bool isEndless = !loop->condition && !tryAs<RangeClause>(loop->init);
      return isEndless && !hasBreakOf(loop->body, loop);
    }
    default:
      return false;
  }
}

}  // namespace gopark
