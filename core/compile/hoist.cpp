// Order of evaluation inside one expression (spec, "Order of evaluation"): calls and receives happen from
// left to right; when variables are read in between the spec leaves open. gc reads them after the calls, and
// so do we: where a variable that a call could change stands before the call, the calls are evaluated ahead.
// The same holds for what may panic: of two panics in one statement the one that gc comes to first is told.
#include "core/compile/function_compiler.h"
#include "core/compile/literal_elements.h"
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

// Whether gc hands a value of the type to an interface by its address.
bool isBoxedByAddress(const Type* type) {
  const int64_t size = sizeOf(type);
  const bool isWord = (size == 2 || size == 4 || size == 8) && alignOf(type) == size;
  const TypeKind kind = underlying(type)->kind();
  if (isWord && pointerMapOf(type).pointerBytes == 0) return false;
  return !isString(type) && kind != TypeKind::Slice && kind != TypeKind::Interface;
}

}  // namespace

// What gc computes into a temporary when its turn comes; everything else it computes once all of these are
// done.
bool FunctionCompiler::isOrdered(const Expr* expr) const {
  switch (expr->kind) {
    case NodeKind::SliceExpr:
      return true;
    case NodeKind::TypeAssertExpr:
      return !isDirectType(typeOf(expr));
    case NodeKind::UnaryExpr:
      return isReceive(expr);
    case NodeKind::BinaryExpr:
      return isLogical(expr);
    case NodeKind::CompositeLit:
      return underlyingAs<MapType>(typeOf(expr)) != nullptr && !as<CompositeLit>(expr)->elements.empty();
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

// Panics by itself for some operands.
bool FunctionCompiler::mayPanic(const Node* node) const {
  if (tryAs<IndexExpr>(node) || tryAs<SliceExpr>(node) || tryAs<TypeAssertExpr>(node)) return true;
  if (const auto* unary = tryAs<UnaryExpr>(node)) return unary->op == Operator::Mul;
  if (const auto* call = tryAs<CallExpr>(node)) {
    if (call->fun->mode != ExprMode::TypeExpr) return isRealCall(call);
    return typeAs<ArrayType>(underlying(typeOf(call))) && underlyingAs<SliceType>(typeOf(call->args[0]));
  }
  if (const auto* binary = tryAs<BinaryExpr>(node)) {
    const bool isDivision = binary->op == Operator::Div || binary->op == Operator::Rem;
    return (isDivision || isShift(binary->op)) && binary->y->mode != ExprMode::Constant &&
           isInteger(typeOf(binary->y));
  }
  const auto* selector = tryAs<SelectorExpr>(node);
  return selector && isLateRead(selector) && selector->selection;
}

// Panics somewhere in what is left of it to evaluate, for some operands.
bool FunctionCompiler::canPanic(Expr* expr) const {
  bool isFound = false;
  walkTree(expr, [&](Node* node) {
    const auto* below = static_cast<const Expr*>(node);
    SlotIndex slot = 0;
    const bool isLeaf = node->kind == NodeKind::FuncLit || below->mode == ExprMode::Constant ||
                        below->mode == ExprMode::TypeExpr || findHoisted(below, slot);
    if (!isLeaf) isFound = isFound || mayPanic(node);
    return !isFound && !isLeaf;
  });
  return isFound;
}

void FunctionCompiler::gatherOrdered(Expr* expr, OrderedExprs& found) const {
  // Down the left side of a chain of operators in a loop, then the right sides on the way back.
  std::vector<BinaryExpr*> chain;
  SlotIndex slot = 0;
  while (expr) {
    const bool isLeaf = expr->mode == ExprMode::Constant || expr->mode == ExprMode::TypeExpr ||
                        expr->kind == NodeKind::FuncLit || findHoisted(expr, slot);
    if (isLeaf) break;
    if (isOrdered(expr)) {
      found.isNeeded =
          found.isNeeded || (found.hasLateRead && hasEffect(expr)) || (found.hasLatePanic && canPanic(expr));
      if (!typeAs<TupleType>(typeOf(expr))) found.exprs.push_back(expr);
      break;
    }
    auto* binary = tryAs<BinaryExpr>(expr);
    if (!binary) {
      gatherOperands(expr, found);
      found.hasLateRead = found.hasLateRead || isLateRead(expr);
      found.hasLatePanic = found.hasLatePanic || mayPanic(expr);
      break;
    }
    chain.push_back(binary);
    expr = binary->x;
  }
  for (size_t i = chain.size(); i-- > 0;) {
    gatherOrdered(chain[i]->y, found);
    found.hasLatePanic = found.hasLatePanic || mayPanic(chain[i]);
  }
}

void FunctionCompiler::gatherOperands(Expr* expr, OrderedExprs& found) const {
  const auto* call = tryAs<CallExpr>(expr);
  if (call && call->fun->mode == ExprMode::TypeExpr) {
    gatherConverted(call->args[0], typeOf(call), found);
    return;
  }
  const auto* lit = tryAs<CompositeLit>(expr);
  const Type* type = lit ? underlying(typeOf(lit)) : nullptr;
  if (const auto* pointer = typeAs<PointerType>(type)) type = underlying(pointer->element);
  if (const auto* structType = typeAs<StructType>(type)) {
    forEachField(lit, structType, [&](size_t field, Expr* value) {
      gatherConverted(value, structType->fields[field]->type, found);
    });
    return;
  }
  const auto* array = typeAs<ArrayType>(type);
  const auto* slice = typeAs<SliceType>(type);
  if (array || slice) {
    const Type* element = array ? array->element : slice->element;
    forEachElement(lit, [&](int64_t, Expr* value) { gatherConverted(value, element, found); });
    return;
  }
  forEachChild(expr, [&](Node* child) { gatherOrdered(static_cast<Expr*>(child), found); });
}

// An expression on its way into an interface, whose value needs an address there, is computed in its turn.
void FunctionCompiler::gatherConverted(Expr* expr, const Type* target, OrderedExprs& found) const {
  gatherOrdered(expr, found);
  expr = unparenthesized(expr);
  const bool isConverted =
      target && isInterface(target) && !isInterface(typeOf(expr)) && !typeAs<TupleType>(typeOf(expr));
  if (!isConverted || !isCopied(expr) || !isBoxedByAddress(typeOf(expr))) return;
  found.isNeeded = found.isNeeded || (found.hasLatePanic && canPanic(expr));
  found.exprs.push_back(expr);
}

// Where gc needs an address it copies the value, which has none yet, when its turn comes.
bool FunctionCompiler::isCopied(const Expr* expr) const {
  SlotIndex slot = 0;
  const bool hasNoAddress = expr->mode == ExprMode::Value || expr->mode == ExprMode::MapIndex;
  return hasNoAddress && expr->kind != NodeKind::FuncLit && !isOrdered(expr) && !findHoisted(expr, slot);
}

FunctionCompiler::OrderedExprs FunctionCompiler::orderedOf(std::span<Expr* const> exprs,
                                                           TargetOf targetOf) const {
  OrderedExprs found;
  for (size_t i = 0; i < exprs.size(); ++i) {
    gatherConverted(exprs[i], targetOf ? targetOf(i) : nullptr, found);
  }
  return found;
}

void FunctionCompiler::hoistCalls(std::span<Expr* const> exprs, TargetOf targetOf) {
  const OrderedExprs found = orderedOf(exprs, targetOf);
  if (found.isNeeded) hoist(found.exprs);
}

void FunctionCompiler::hoistAllCalls(std::span<Expr* const> exprs, TargetOf targetOf) {
  hoist(orderedOf(exprs, targetOf).exprs);
}

// Evaluates the expressions now, in this order; where they stand their values are used.
void FunctionCompiler::hoist(std::span<Expr* const> exprs) {
  for (Expr* expr : exprs) hoistOne(expr);
}

void FunctionCompiler::hoistOne(Expr* expr) {
  const SlotIndex top = code_.top();
  SlotIndex slot = operand(expr);
  if (slot < top) {  // part of a variable, such as a length: the statement may assign to it
    const SlotIndex part = slot;
    slot = temp(typeOf(expr));
    code_.move(slot, part, slotsOf(typeOf(expr)));
  }
  hoisted_[expr] = slot;
}

void FunctionCompiler::hoistArgs(const CallExpr* call, const SignatureType* signature) {
  const std::span<Var* const> params = signature->params->vars;
  hoistCalls(call->args, [&](size_t i) -> const Type* {
    const bool isRest = signature->isVariadic && i + 1 >= params.size();
    if (!isRest) return params[i]->type;
    const Type* rest = params.back()->type;
    return call->hasDots ? rest : underlyingAs<SliceType>(rest)->element;
  });
}

}  // namespace gopark
