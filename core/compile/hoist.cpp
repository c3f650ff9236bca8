// Order of evaluation inside one expression (spec, "Order of evaluation"): calls and receives happen from left to
// right; when variables are read in between the spec leaves open. gc reads them after the calls, and so do we: where
// a variable that a call could change stands before the call, the calls are evaluated ahead.
#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

bool isReceive(const Node* node) {
  const auto* unary = tryAs<UnaryExpr>(node);
  return unary && unary->op == Operator::Receive;
}

bool isLogical(const Node* node) {
  const auto* binary = tryAs<BinaryExpr>(node);
  return binary && (binary->op == Operator::AndAnd || binary->op == Operator::OrOr);
}

}  // namespace

// What has to happen in its place among the calls.
bool FunctionCompiler::isOrdered(Node* node) const {
  if (isReceive(node)) return true;
  if (const auto* index = tryAs<IndexExpr>(node)) return underlyingAs<MapType>(index->x->type) != nullptr;
  if (const auto* call = tryAs<CallExpr>(node)) return call->mode != ExprMode::Constant && isRealCall(call);
  return isLogical(node) && hasCall(node);
}

// Reads memory that a call could change.
bool FunctionCompiler::isLateRead(const Node* node) const {
  if (const auto* unary = tryAs<UnaryExpr>(node)) return unary->op == Operator::Mul;
  if (const auto* index = tryAs<IndexExpr>(node)) return underlyingAs<SliceType>(index->x->type) != nullptr;
  if (const auto* selector = tryAs<SelectorExpr>(node)) {
    return selector->selection && (selector->selection->isIndirect || underlyingAs<PointerType>(selector->x->type));
  }
  const auto* name = tryAs<NameExpr>(node);
  const auto* var = name ? objectAs<Var>(static_cast<const Object*>(name->object)) : nullptr;
  if (!var || var->isField) return false;
  if (var->isPackageLevel) return true;
  const auto found = variables_.find(var);
  return found != variables_.end() && found->second.isBox;
}

void FunctionCompiler::hoistCalls(std::span<Expr* const> exprs) {
  bool hasLateRead = false;
  bool isNeeded = false;
  std::vector<Expr*> ordered;
  for (Expr* expr : exprs) {
    if (!expr) continue;
    walkTree(expr, [&](Node* node) {
      if (node->kind >= NodeKind::EmptyStmt || node->kind == NodeKind::FuncLit) return false;
      auto* below = static_cast<Expr*>(node);
      SlotIndex slot = 0;
      if (below->mode == ExprMode::Constant || findHoisted(below, slot)) return false;
      if (isOrdered(node)) {
        if (typeAs<TupleType>(below->type)) return false;
        isNeeded = isNeeded || (hasLateRead && hasCall(node));
        ordered.push_back(below);
        return false;
      }
      hasLateRead = hasLateRead || isLateRead(node);
      return true;
    });
  }
  if (!isNeeded) return;
  for (Expr* expr : ordered) {
    const SlotIndex slot = operand(expr);
    hoisted_[expr] = slot;
  }
}

}  // namespace gopark
