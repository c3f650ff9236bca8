// What an assignment computes before it assigns (spec, "Assignment statements"), in gc's order: the calls of
// both sides, the parts of the place that are more than variables, the value, and last the place itself with
// its checks. In a statement with several assignments each happens before the next one's value is computed;
// what an earlier one could change of a later one is computed before all of them. The specification leaves
// the order of two panics there open, and gc's own depends on the closures it inlines and the temporaries it
// uses again, for both decide what is in memory: here captured variables are, temporaries are not.
#include <algorithm>

#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

// gc has look-ups of their own for maps with such keys, that take the key itself, not its address.
bool isFastKey(const MapType* map) {
  constexpr int64_t kMaxFastElement = 128;
  if (sizeOf(map->element) > kMaxFastElement) return false;
  const Type* key = underlying(map->key);
  const bool isWord = isInteger(key) || typeAs<PointerType>(key) || typeAs<ChanType>(key);
  return isString(key) || (isWord && sizeOf(key) >= 4);
}

}  // namespace

void FunctionCompiler::hoistForTarget(Expr* lhs, Expr* rhs) {
  const auto* element = tryAs<IndexExpr>(lhs);
  const auto* map = element ? underlyingAs<MapType>(typeOf(element->x)) : nullptr;
  if (map) {
    OrderedExprs container;
    gatherOrdered(element->x, container);
    hoist(container.exprs);
    hoistForEntry(map, element->index, rhs);
    return;
  }
  OrderedExprs found;
  gatherOrdered(lhs, found);
  const bool hasOrderedPlace = !found.exprs.empty();
  gatherOrdered(rhs, found);
  std::vector<Expr*> parts;
  gatherParts(lhs, parts);
  if (found.isNeeded || hasOrderedPlace || !parts.empty()) hoist(found.exprs);
  hoist(parts);
}

// map[key] = value
void FunctionCompiler::hoistForEntry(const MapType* map, Expr* key, Expr* value) {
  OrderedExprs found;
  gatherKey(key, map, found);
  const bool hasOrderedKey = !found.exprs.empty();
  gatherOrdered(value, found);
  if (found.isNeeded || hasOrderedKey) hoist(found.exprs);
}

// Keys that gc hands to the map by their address are computed in their turn.
void FunctionCompiler::gatherKey(Expr* key, const MapType* map, OrderedExprs& found) const {
  gatherOrdered(key, found);
  Expr* bare = unparenthesized(key);
  if (!isFastKey(map) && isCopied(bare) && canPanic(bare)) found.exprs.push_back(bare);
}

void FunctionCompiler::hoistParts(Expr* place) {
  std::vector<Expr*> parts;
  gatherParts(place, parts);
  hoist(parts);
}

// The parts of a place that gc copies before it computes the value, if they may panic.
void FunctionCompiler::gatherParts(Expr* place, std::vector<Expr*>& parts) const {
  place = unparenthesized(place);
  SlotIndex slot = 0;
  if (place->mode == ExprMode::Constant || varOf(place) || findHoisted(place, slot)) return;
  if (const auto* index = tryAs<IndexExpr>(place)) {
    if (underlyingAs<MapType>(typeOf(index->x))) return;
    gatherParts(index->x, parts);
    gatherParts(index->index, parts);
    return;
  }
  if (const auto* selector = tryAs<SelectorExpr>(place)) {
    gatherParts(selector->x, parts);
    return;
  }
  const auto* unary = tryAs<UnaryExpr>(place);
  if (unary && unary->op == Operator::Mul) {
    gatherParts(unary->x, parts);
    return;
  }
  if (!isOrdered(place) && canPanic(place)) parts.push_back(place);
}

// Of a place: the indices and pointers on the way to it.
void FunctionCompiler::hoistAffectedParts(Expr* place, const Assigned& assigned) {
  while (true) {
    place = unparenthesized(place);
    if (varOf(place)) return;
    if (const auto* index = tryAs<IndexExpr>(place)) {
      hoistIfAffected(index->index, assigned);
      place = index->x;
      if (underlyingAs<ArrayType>(typeOf(place))) continue;
      hoistIfAffected(place, assigned);
      return;
    }
    if (const auto* selector = tryAs<SelectorExpr>(place)) {
      place = selector->x;
      if (!isLateRead(selector)) continue;
      hoistIfAffected(place, assigned);
      return;
    }
    const auto* unary = tryAs<UnaryExpr>(place);
    if (unary && unary->op == Operator::Mul) hoistIfAffected(unary->x, assigned);
    return;
  }
}

void FunctionCompiler::hoistIfAffected(Expr* expr, const Assigned& assigned) {
  expr = unparenthesized(expr);
  if (isAffected(expr, assigned)) hoistOne(expr);
}

// As gc sees it, to which a captured variable is in memory.
bool FunctionCompiler::isAffected(Expr* expr, const Assigned& assigned) const {
  bool isFound = false;
  walkTree(expr, [&](Node* node) {
    const auto* below = static_cast<const Expr*>(node);
    SlotIndex slot = 0;
    const bool isFixed = below->mode == ExprMode::Constant || below->mode == ExprMode::NilValue ||
                         below->mode == ExprMode::TypeExpr || node->kind == NodeKind::FuncLit;
    if (isFixed || findHoisted(below, slot)) return false;
    isFound = isFound || assigned.isVisibleResult || (assigned.isInMemory && isLateRead(below));
    if (node->kind == NodeKind::NameExpr && !isFound) {
      const Var* var = varOf(below);
      const auto isThis = [&](const Capture& capture) { return capture.var == var; };
      isFound = std::ranges::find(assigned.variables, var) != assigned.variables.end() ||
                (assigned.isInMemory && std::ranges::any_of(job_.captures, isThis));
    }
    return !isFound;
  });
  return isFound;
}

void FunctionCompiler::noteAssigned(Expr* place, Assigned& assigned) const {
  // A variable's fields and its array's elements are the variable.
  while (true) {
    place = unparenthesized(place);
    const auto* index = tryAs<IndexExpr>(place);
    const auto* selector = tryAs<SelectorExpr>(place);
    if (index && underlyingAs<ArrayType>(typeOf(index->x))) {
      place = index->x;
    } else if (selector && !varOf(selector) && !isLateRead(selector)) {
      place = selector->x;
    } else {
      break;
    }
  }
  const Var* var = varOf(place);
  if (!var && tryAs<NameExpr>(place)) return;  // the blank identifier
  assigned.isVisibleResult = assigned.isVisibleResult || (var && var->isResult && function_.hasDefer);
  if (isSlotVariable(place)) {
    assigned.variables.push_back(var);
  } else {
    assigned.isInMemory = true;
  }
}

}  // namespace gopark
