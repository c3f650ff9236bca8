// Variables: which live in slots, which in heap boxes; declaring and setting them.
#include "core/compile/function_compiler.h"

namespace gopark {

// Nothing points into a frame: a variable whose address is taken, or that a closure shares and somebody
// assigns to, lives in a box. So do variables that are large or whose parts a frame cannot reach.
bool FunctionCompiler::needsBox(const Var* var) const {
  const bool isShared = var->isCaptured && (var->isReassigned || var->isResult);  // return sets results
  if (var->isAddressTaken || isShared) return true;
  return slotsOf(typeOf(var)) > kMaxVariableSlots || hasNestedArray(typeOf(var));
}

Storage FunctionCompiler::declare(const Var* var) {
  Storage storage;
  storage.isBox = needsBox(var);
  storage.slot = code_.allocate(storage.isBox ? 1 : slotsOf(typeOf(var)));
  variables_[var] = storage;
  return storage;
}

void FunctionCompiler::declareZero(const Var* var) {
  const Storage storage = declare(var);
  if (storage.isBox) {
    newTo(typeOf(var), storage.slot);
  } else {
    code_.zero(storage.slot, slotsOf(typeOf(var)));
  }
}

void FunctionCompiler::declareWith(const Var* var, SlotIndex value) {
  const Storage storage = declare(var);
  if (!storage.isBox) {
    code_.move(storage.slot, value, slotsOf(typeOf(var)));
    return;
  }
  newTo(typeOf(var), storage.slot);
  storeMemory(storage.slot, 0, layoutOf(typeOf(var)), value);
}

void FunctionCompiler::declareAs(const Var* var, Expr* value) {
  Storage storage;
  storage.isBox = needsBox(var);
  storage.slot = code_.allocate(storage.isBox ? 1 : slotsOf(typeOf(var)));
  hoistCalls({&value, 1});
  if (!storage.isBox) {
    convertTo(value, typeOf(var), storage.slot);
    code_.setTop(storage.slot + slotsOf(typeOf(var)));
    variables_[var] = storage;
    return;
  }
  // The value first: it may use a variable of the same name, and gc allocates the box last.
  if (isMovedInMemory(typeOf(var))) {
    const SlotIndex box = code_.allocate(1);
    newTo(typeOf(var), box);
    storeExpr(memoryPlace(box, typeOf(var), true), value);
    code_.move(storage.slot, box, 1);
  } else {
    const SlotIndex slots = operandAs(value, typeOf(var));
    newTo(typeOf(var), storage.slot);
    storeMemory(storage.slot, 0, layoutOf(typeOf(var)), slots);
  }
  code_.setTop(storage.slot + 1);
  variables_[var] = storage;
}

ValuePlace FunctionCompiler::variablePlace(const Var* var) {
  ValuePlace place;
  place.type = typeOf(var);
  if (var->isPackageLevel) {
    place.kind = Compiler::isGlobalWord(var) ? PlaceKind::GlobalWord : PlaceKind::Global;
    place.offset = compiler_.globalOffset(var);
    return place;
  }
  const auto found = variables_.find(var);
  GOPARK_CHECK(found != variables_.end(), "a local variable is declared before it is used");
  if (found->second.isBox) return memoryPlace(found->second.slot, typeOf(var), true);
  return slotsPlace(found->second.slot, typeOf(var));
}

Var* FunctionCompiler::varOf(const Expr* expr) {
  while (const auto* paren = tryAs<ParenExpr>(expr)) expr = paren->x;
  if (const auto* name = tryAs<NameExpr>(expr)) return objectAs<Var>(name->object);
  // pkg.Var
  if (const auto* selector = tryAs<SelectorExpr>(expr)) {
    if (!selector->selection) return objectAs<Var>(selector->selected->object);
  }
  return nullptr;
}

bool FunctionCompiler::isSlotVariable(const Expr* expr) const {
  const Var* var = varOf(expr);
  if (!var || var->isPackageLevel) return false;
  const auto found = variables_.find(var);
  return found != variables_.end() && !found->second.isBox;
}

}  // namespace gopark
