// Order of evaluation inside one expression (spec, "Order of evaluation"): calls and receives happen from
// left to right; when variables are read in between the spec leaves open. gc reads them after the calls, and
// so do we: where a variable that a call could change stands before the call, the calls are evaluated ahead.
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

// What gc computes into a temporary when its turn comes; everything else it computes once all of these are
// done.
bool FunctionCompiler::isOrdered(Expr* expr) const {
  switch (expr->kind) {
    case NodeKind::SliceExpr:
      return true;
    case NodeKind::TypeAssertExpr:
      return !isDirectType(typeOf(expr));
    case NodeKind::UnaryExpr:
      return isReceive(expr);
    case NodeKind::BinaryExpr:
      return isLogical(expr) && hasCall(expr);
    case NodeKind::CompositeLit:
      return underlyingAs<MapType>(typeOf(expr)) != nullptr && hasCall(expr);
    case NodeKind::CallExpr:
      break;
    default:
      return false;
  }
  const auto* call = as<CallExpr>(expr);
  if (call->fun->mode != ExprMode::TypeExpr) return true;
  return isString(typeOf(call->args[0])) && underlyingAs<SliceType>(typeOf(call));
}

// Can change what is read elsewhere.
bool FunctionCompiler::hasEffect(Expr* expr) const {
  const auto* call = tryAs<CallExpr>(expr);
  const Builtin* builtin = call ? builtinOf(call->fun) : nullptr;
  if (builtin && (builtin->id == BuiltinId::Copy || builtin->id == BuiltinId::Append)) return true;
  return hasCall(expr);
}

// Reads memory that a call could change.
bool FunctionCompiler::isLateRead(const Expr* node) const {
  if (const auto* unary = tryAs<UnaryExpr>(node)) return unary->op == Operator::Mul;
  if (const auto* call = tryAs<CallExpr>(node)) {  // string(bytes)
    return call->fun->mode == ExprMode::TypeExpr && underlyingAs<SliceType>(typeOf(call->args[0]));
  }
  if (tryAs<IndexExpr>(node)) return true;
  if (const auto* selector = tryAs<SelectorExpr>(node)) {
    if (!selector->selection) return objectAs<Var>(selector->selected->object) != nullptr;
    return selector->selection->isIndirect || underlyingAs<PointerType>(typeOf(selector->x));
  }
  const auto* name = tryAs<NameExpr>(node);
  const auto* var = name ? objectAs<Var>(static_cast<const Object*>(name->object)) : nullptr;
  if (!var || var->isField) return false;
  if (var->isPackageLevel) return true;
  const auto found = variables_.find(var);
  return found != variables_.end() && found->second.isBox;
}

void FunctionCompiler::gatherOrdered(Expr* expr, OrderedExprs& found) const {
  // Down the left side of a chain of operators in a loop, then the right sides on the way back.
  std::vector<Expr*> rights;
  SlotIndex slot = 0;
  while (expr) {
    const bool isLeaf = expr->mode == ExprMode::Constant || expr->mode == ExprMode::TypeExpr ||
                        expr->kind == NodeKind::FuncLit || findHoisted(expr, slot);
    if (isLeaf) break;
    if (isOrdered(expr)) {
      found.isNeeded = found.isNeeded || (found.hasLateRead && hasEffect(expr));
      if (!typeAs<TupleType>(typeOf(expr))) found.exprs.push_back(expr);
      break;
    }
    auto* binary = tryAs<BinaryExpr>(expr);
    if (!binary) {
      forEachChild(expr, [&](Node* child) { gatherOrdered(static_cast<Expr*>(child), found); });
      found.hasLateRead = found.hasLateRead || isLateRead(expr);
      break;
    }
    rights.push_back(binary->y);
    expr = binary->x;
  }
  for (size_t i = rights.size(); i-- > 0;) gatherOrdered(rights[i], found);
}

void FunctionCompiler::hoistCalls(std::span<Expr* const> exprs) {
  OrderedExprs found;
  for (Expr* expr : exprs) gatherOrdered(expr, found);
  if (!found.isNeeded) return;
  for (Expr* expr : found.exprs) {
    const SlotIndex slot = operand(expr);
    hoisted_[expr] = slot;
  }
}

}  // namespace gopark
