// Assignments and short variable declarations (spec, "Assignment statements").
#include <algorithm>
#include <bit>

#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

// The variable that := declares here; null if it assigns to an older one.
const Var* FunctionCompiler::declaredBy(Expr* lhs, bool isDefine) const {
  const auto* name = tryAs<NameExpr>(lhs);
  if (!isDefine || !name) return nullptr;
  const auto* var = objectAs<Var>(static_cast<const Object*>(name->object));
  return var && var->pos == name->pos && !name->name.isBlank() ? var : nullptr;
}

namespace {

bool isBlank(const Expr* expr) {
  const auto* name = tryAs<NameExpr>(expr);
  return name && name->name.isBlank();
}

}  // namespace

void FunctionCompiler::assignStmt(AssignStmt* stmt) {
  if (stmt->op != Operator::None) {
    const TempScope scope(code_);
    assignOp(stmt);
    hoisted_.clear();
    return;
  }
  const std::span<Expr* const> lhs = listOf(stmt->lhs);
  const std::span<Expr* const> rhs = listOf(stmt->rhs);
  if (stmt->isDefine) {
    defineMany(lhs, rhs);
    return;
  }
  const TempScope scope(code_);
  if (lhs.size() == 1) {
    assignOne(lhs[0], rhs[0]);
  } else if (rhs.size() == 1) {
    assignSpread(lhs, rhs[0]);
  } else {
    assignTuple(lhs, rhs);
  }
  hoisted_.clear();
}

bool FunctionCompiler::hasCall(Node* node) const {
  bool isFound = false;
  walkTree(node, [&](Node* below) {
    if (const auto* expr = tryAs<CallExpr>(below); expr && expr->mode != ExprMode::Constant) {
      isFound = isFound || isRealCall(expr);
    }
    if (const auto* unary = tryAs<UnaryExpr>(below)) isFound = isFound || unary->op == Operator::Receive;
    return !isFound && below->kind != NodeKind::FuncLit;
  });
  return isFound;
}

void FunctionCompiler::assignOne(Expr* lhs, Expr* rhs) {
  lhs = unparenthesized(lhs);
  if (isBlank(lhs) || isSlotVariable(lhs)) {
    hoistCalls({&rhs, 1});
  } else {
    hoistForTarget(lhs, rhs);
  }
  assignHoisted(lhs, rhs);
}

// As gc, the value comes before the place: its panics before the place's, its calls before variables are
// read.
void FunctionCompiler::assignHoisted(Expr* lhs, Expr* rhs) {
  if (isBlank(lhs)) {
    effect(rhs);
    return;
  }
  if (const Var* var = varOf(lhs); isFilledResult(var, rhs)) {
    fillResult(rhs, variablePlace(var));
    return;
  }
  if (isSlotVariable(lhs)) {
    assignVariable(varOf(lhs), rhs);
    return;
  }
  if (isMovedInMemory(typeOf(lhs))) {
    const ValuePlace target = place(lhs);
    if (target.kind != PlaceKind::Slots) {
      storeExpr(target, rhs);
      return;
    }
    store(target, operandAs(rhs, typeOf(lhs)));
    return;
  }
  storeTo(lhs, operandAs(rhs, typeOf(lhs)));
}

// The place is computed now; the store itself stands at the left side's line.
void FunctionCompiler::storeTo(Expr* lhs, SlotIndex value) {
  at(lhs);
  const ValuePlace target = place(lhs);
  at(lhs);
  store(target, value);
}

// gc fills a result part by part with a struct or an array that does not use it, once what is computed ahead
// is: deferred calls see the parts that were there before a panic.
bool FunctionCompiler::isFilledResult(const Var* var, Expr* value) const {
  auto* lit = tryAs<CompositeLit>(unparenthesized(value));
  if (!var || !var->isResult || !function_.hasDefer || var->isAddressTaken || var->isCaptured) return false;
  SlotIndex slot = 0;
  if (!lit || findHoisted(lit, slot) || !isAggregateOf(lit, typeOf(var))) return false;
  OrderedExprs ahead;
  gatherOrdered(lit, ahead);
  bool isUsed = false;
  walkTree(lit, [&](Node* node) {
    auto* expr = static_cast<Expr*>(node);
    if (findHoisted(expr, slot) || std::ranges::find(ahead.exprs, expr) != ahead.exprs.end()) return false;
    const auto* name = tryAs<NameExpr>(node);
    isUsed = isUsed || (name && name->object == var);
    return !isUsed;
  });
  return !isUsed;
}

// A variable in slots: the value is computed right there, unless it is put together from the old one.
void FunctionCompiler::assignVariable(const Var* var, Expr* rhs) {
  const SlotIndex slot = variables_.at(var).slot;
  const bool isVisibleResult = function_.hasDefer && var->isResult;
  if (isBuilt(rhs) && (isVisibleResult || mentions(rhs, var))) {
    const SlotIndex value = temp(typeOf(var));
    convertTo(rhs, typeOf(var), value);
    code_.move(slot, value, slotsOf(typeOf(var)));
    return;
  }
  convertTo(rhs, typeOf(var), slot);
}

void FunctionCompiler::assignOp(AssignStmt* stmt) {
  Expr* lhs = unparenthesized(stmt->lhs);
  const Type* type = typeOf(lhs);
  if (stmt->rhs && isSlotVariable(lhs)) {
    Expr* const sides[] = {lhs, stmt->rhs};
    hoistCalls(sides);
  } else if (stmt->rhs) {
    hoistForTarget(lhs, stmt->rhs);
    const bool isRead = stmt->op == Operator::Div || stmt->op == Operator::Rem;
    if (lhs->mode == ExprMode::MapIndex && !isRead && canPanic(stmt->rhs))
      hoistOne(unparenthesized(stmt->rhs));
  }
  const ValuePlace target = place(lhs);
  const bool isInSlots = target.kind == PlaceKind::Slots;
  const SlotIndex old = isInSlots ? target.base : temp(type);
  if (!isInSlots) loadOld(target, stmt->op, old);
  at(stmt);
  if (!stmt->rhs) {
    const bool isIncrement = stmt->op == Operator::Add;
    incrementSlot(type, old, isIncrement);
  } else if (isString(type)) {
    const SlotIndex terms = appendedTerms(stmt->rhs, old);
    at(stmt);
    code_.emit(Opcode::Concat, old, terms, (code_.top() - terms) / 2);
  } else {
    opIntoSlots(stmt->op, type, old, old, stmt->rhs, stmt);
  }
  if (!isInSlots) store(target, old);
}

// As gc, an assignment operation looks its map element up only once, to assign; but where the operator may
// panic, so that no element is made then.
void FunctionCompiler::loadOld(const ValuePlace& target, Operator op, SlotIndex to) {
  if (target.kind != PlaceKind::MapElement || op == Operator::Div || op == Operator::Rem) {
    load(target, to);
    return;
  }
  code_.emit(Opcode::MapGetToSet, to, target.base, target.index);
  code_.word(compiler_.desc(target.container)->index);
}

// s += a + b: the terms behind each other, s first.
SlotIndex FunctionCompiler::appendedTerms(Expr* rhs, SlotIndex old) {
  std::vector<Expr*> terms;
  SlotIndex hoisted = 0;
  const bool isChain = tryAs<BinaryExpr>(unparenthesized(rhs)) && !findHoisted(unparenthesized(rhs), hoisted);
  if (isChain) flattenConcat(rhs, terms);
  if (!isChain || terms.size() > 100) terms = {rhs};
  const SlotIndex first = code_.allocate(2 * static_cast<uint32_t>(terms.size() + 1));
  code_.move(first, old, 2);
  for (size_t i = 0; i < terms.size(); ++i) {
    convertTo(terms[i], basicType(BasicKind::String), first + 2 * static_cast<SlotIndex>(i + 1));
  }
  return first;
}

void FunctionCompiler::incrementSlot(const Type* type, SlotIndex slot, bool isIncrement) {
  if (!isInteger(type)) {
    const SlotIndex one = temp(type);  // of a complex number only the real part
    const BasicKind kind = basicKindOf(type);
    const bool isNarrow = kind == BasicKind::Float32 || kind == BasicKind::Complex64;
    code_.zero(one, slotsOf(type));
    code_.loadInteger(one, isNarrow ? __builtin_bit_cast(uint32_t, 1.0f) : __builtin_bit_cast(int64_t, 1.0));
    arithmetic(isIncrement ? Operator::Add : Operator::Sub, type, slot, slot, one);
    return;
  }
  code_.emit(Opcode::AddImmediate, slot, slot, static_cast<uint16_t>(isIncrement ? 1 : -1));
  extend(type, slot);
}

// a, b = x, y: the assignments happen one after the other; what one of them could change in the operands of
// those that follow is computed before, like all calls.
void FunctionCompiler::assignTuple(std::span<Expr* const> lhs, std::span<Expr* const> rhs) {
  std::vector<Expr*> both(lhs.begin(), lhs.end());
  both.insert(both.end(), rhs.begin(), rhs.end());
  hoistAllCalls(both, [&](size_t i) {
    const bool isTarget = i < lhs.size() || isBlank(lhs[i - lhs.size()]);
    return isTarget ? nullptr : typeOf(lhs[i - lhs.size()]);
  });
  Assigned assigned;
  for (size_t i = 0; i < lhs.size(); ++i) {
    hoistAffectedParts(lhs[i], assigned);
    hoistIfAffected(rhs[i], assigned);
    noteAssigned(lhs[i], assigned);
  }
  for (size_t i = 0; i < lhs.size(); ++i) {
    Expr* const target = unparenthesized(lhs[i]);
    hoistParts(target);
    if (target->mode == ExprMode::MapIndex && canPanic(rhs[i])) {
      assignToEntry(target, rhs[i]);
    } else {
      assignHoisted(target, rhs[i]);
    }
  }
}

// Among several assignments gc makes the map's element before its value: it stays when the value panics.
void FunctionCompiler::assignToEntry(Expr* lhs, Expr* rhs) {
  at(lhs);
  const ValuePlace entry = place(lhs);
  const SlotIndex old = temp(entry.type);
  loadOld(entry, Operator::Add, old);
  store(entry, old);
  const SlotIndex value = operandAs(rhs, entry.type);
  at(lhs);
  store(entry, value);
}

// a, b = f(), or a value and its ok.
void FunctionCompiler::assignSpread(std::span<Expr* const> lhs, Expr* rhs) {
  hoistAllCalls(lhs);
  const Spread spread = evaluateSpread(rhs);
  std::vector<SlotIndex> values;
  SlotIndex from = spread.first;
  for (const Type* type : spread.types) {
    values.push_back(from);
    from += slotsOf(type);
  }
  storeMany(lhs, values, spread.types);
}

// Slots of these types to places, one after the other; the places' calls have been made.
void FunctionCompiler::storeMany(std::span<Expr* const> lhs, std::span<const SlotIndex> values,
                                 std::span<const Type* const> types) {
  Assigned assigned;
  for (Expr* target : lhs) {
    hoistAffectedParts(target, assigned);
    noteAssigned(target, assigned);
  }
  for (size_t i = 0; i < lhs.size(); ++i) {
    if (isBlank(lhs[i])) continue;
    at(lhs[i]);
    storeTo(lhs[i], convertedSlots(types[i], typeOf(lhs[i]), values[i]));
  }
}

FunctionCompiler::Spread FunctionCompiler::evaluateSpread(Expr* rhs) {
  Spread spread;
  if (isCommaOkForm(rhs)) {
    spread.types = {commaOkType(rhs), basicType(BasicKind::Bool)};
    spread.first = code_.allocate(slotsOf(spread.types[0]) + 1);
    commaOkTo(rhs, spread.first);
    return spread;
  }
  const auto* tuple = typeAs<TupleType>(typeOf(rhs));
  for (const Var* var : tuple->vars) spread.types.push_back(typeOf(var));
  spread.first = call(as<CallExpr>(unparenthesized(rhs)));
  return spread;
}

// :=, and var with values. Variables that are declared here get their slots first, so that values go straight
// there.
void FunctionCompiler::defineMany(std::span<Expr* const> lhs, std::span<Expr* const> rhs) {
  hoisted_.clear();
  if (lhs.size() == 1) {
    defineOne(lhs[0], rhs[0]);
  } else if (rhs.size() == 1) {
    defineSpread(lhs, rhs[0]);
  } else {
    defineTuple(lhs, rhs);
  }
  hoisted_.clear();
}

void FunctionCompiler::defineOne(Expr* lhs, Expr* rhs) {
  if (const Var* var = declaredBy(lhs, true)) {
    declareAs(var, rhs);
    return;
  }
  const TempScope scope(code_);
  assignOne(lhs, rhs);
}

void FunctionCompiler::defineSpread(std::span<Expr* const> lhs, Expr* rhs) {
  const SlotIndex start = code_.top();
  // Room for the variables below the temporaries of the right side.
  std::vector<const Var*> vars;
  std::vector<Storage> storages;
  for (Expr* expr : lhs) {
    const Var* var = declaredBy(expr, true);
    vars.push_back(var);
    Storage storage;
    if (var) {
      storage.isBox = needsBox(var);
      storage.slot = code_.allocate(storage.isBox ? 1 : slotsOf(typeOf(var)));
    }
    storages.push_back(storage);
  }
  const SlotIndex end = code_.top();
  if (isCommaOkForm(rhs) && isCommaOkInPlace(vars, storages, commaOkType(rhs))) {
    commaOkTo(rhs, storages[0].slot);
  } else {
    const TempScope scope(code_);
    const Spread spread = evaluateSpread(rhs);
    SlotIndex from = spread.first;
    for (size_t i = 0; i < lhs.size(); ++i) {
      if (vars[i]) {
        setDeclared(vars[i], storages[i], convertedSlots(spread.types[i], typeOf(vars[i]), from));
      } else if (!isBlank(lhs[i])) {
        store(place(lhs[i]), convertedSlots(spread.types[i], typeOf(lhs[i]), from));
      }
      from += slotsOf(spread.types[i]);
    }
  }
  for (size_t i = 0; i < vars.size(); ++i) {
    if (vars[i]) variables_[vars[i]] = storages[i];
  }
  code_.setTop(std::max(start, end));
}

// v, ok := … where both are new variables in slots, one behind the other as the instruction delivers them.
bool FunctionCompiler::isCommaOkInPlace(const std::vector<const Var*>& vars,
                                        const std::vector<Storage>& storages, const Type* type) const {
  return vars.size() == 2 && vars[0] && vars[1] && !storages[0].isBox && !storages[1].isBox &&
         identical(typeOf(vars[0]), type);
}

void FunctionCompiler::setDeclared(const Var* var, const Storage& storage, SlotIndex value) {
  if (!storage.isBox) {
    code_.move(storage.slot, value, slotsOf(typeOf(var)));
    return;
  }
  newTo(typeOf(var), storage.slot);
  storeMemory(storage.slot, 0, layoutOf(typeOf(var)), value);
}

void FunctionCompiler::defineTuple(std::span<Expr* const> lhs, std::span<Expr* const> rhs) {
  hoistCalls(rhs);
  const bool isAllNew = std::ranges::all_of(
      lhs, [&](Expr* expr) { return isBlank(expr) || declaredBy(expr, true) != nullptr; });
  if (isAllNew && hoisted_.empty()) {  // no value can see the new variables: one after the other
    for (size_t i = 0; i < lhs.size(); ++i) {
      if (const Var* var = declaredBy(lhs[i], true)) {
        declareAs(var, rhs[i]);
      } else {
        effect(rhs[i]);
      }
    }
    return;
  }
  const SlotIndex start = code_.top();
  std::vector<Storage> storages(lhs.size());
  for (size_t i = 0; i < lhs.size(); ++i) {
    const Var* var = declaredBy(lhs[i], true);
    if (!var) continue;
    storages[i].isBox = needsBox(var);
    storages[i].slot = code_.allocate(storages[i].isBox ? 1 : slotsOf(typeOf(var)));
  }
  const SlotIndex end = std::max(start, code_.top());
  std::vector<SlotIndex> values(lhs.size());
  for (size_t i = 0; i < lhs.size(); ++i) {
    if (isBlank(lhs[i])) {
      effect(rhs[i]);
      continue;
    }
    const Var* var = declaredBy(lhs[i], true);
    const Type* type = var ? typeOf(var) : typeOf(lhs[i]);
    values[i] = temp(type);
    convertTo(rhs[i], type, values[i]);
  }
  for (size_t i = 0; i < lhs.size(); ++i) {
    if (isBlank(lhs[i])) continue;
    if (const Var* var = declaredBy(lhs[i], true)) {
      setDeclared(var, storages[i], values[i]);
      variables_[var] = storages[i];
    } else {
      store(place(lhs[i]), values[i]);
    }
  }
  code_.setTop(end);
}

}  // namespace gopark
