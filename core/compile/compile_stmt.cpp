// Statements: blocks, declarations, if, for, return, branches, send.
#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

void FunctionCompiler::stmtList(std::span<Stmt* const> list) {
  for (Stmt* one : list) stmt(one);
}

void FunctionCompiler::block(BlockStmt* block) {
  const TempScope scope(code_);
  stmtList(block->list);
}

void FunctionCompiler::stmt(Stmt* stmt) {
  if (!stmt) return;
  at(stmt);
  switch (stmt->kind) {
    // Declarations keep their slots until the block ends.
    case NodeKind::DeclStmt:
      declStmt(as<DeclStmt>(stmt));
      return;
    case NodeKind::AssignStmt:
      assignStmt(as<AssignStmt>(stmt));
      return;
    case NodeKind::LabeledStmt:
      labeledStmt(as<LabeledStmt>(stmt));
      return;
    default:
      break;
  }
  const TempScope scope(code_);
  stmtKind(stmt);
  hoisted_.clear();
}

void FunctionCompiler::stmtKind(Stmt* stmt) {
  switch (stmt->kind) {
    case NodeKind::EmptyStmt:
      return;
    case NodeKind::BlockStmt:
      block(as<BlockStmt>(stmt));
      return;
    case NodeKind::ExprStmt:
      effect(as<ExprStmt>(stmt)->x);
      return;
    case NodeKind::SendStmt:
      sendStmt(as<SendStmt>(stmt));
      return;
    case NodeKind::BranchStmt:
      branchStmt(as<BranchStmt>(stmt));
      return;
    case NodeKind::CallStmt:
      goOrDefer(as<CallStmt>(stmt));
      return;
    case NodeKind::ReturnStmt:
      returnStmt(as<ReturnStmt>(stmt));
      return;
    case NodeKind::IfStmt:
      ifStmt(as<IfStmt>(stmt));
      return;
    case NodeKind::ForStmt:
      forStmt(as<ForStmt>(stmt));
      return;
    case NodeKind::SwitchStmt:
      switchStmt(as<SwitchStmt>(stmt));
      return;
    case NodeKind::SelectStmt:
      selectStmt(as<SelectStmt>(stmt));
      return;
    default:
      GOPARK_UNREACHABLE("every statement of a checked tree has code");
  }
}

void FunctionCompiler::declStmt(DeclStmt* stmt) {
  for (Decl* decl : stmt->decls) {
    if (auto* var = tryAs<VarDecl>(decl)) varDecl(var);
  }
}

void FunctionCompiler::varDecl(VarDecl* decl) {
  at(decl);
  const std::span<Expr* const> values = listOf(decl->values);
  if (values.empty()) {
    for (const NameExpr* name : decl->names) {
      const auto* var = objectAs<Var>(name->object);
      if (var && !name->name.isBlank()) declareZero(var);
    }
    return;
  }
  std::vector<Expr*> names(decl->names.begin(), decl->names.end());
  defineMany(names, values);
}

void FunctionCompiler::ifStmt(IfStmt* stmt) {
  const CodeLabel end = code_.newLabel();
  while (true) {  // else if: a loop, not a recursion
    if (stmt->init) this->stmt(stmt->init);
    const CodeLabel otherwise = code_.newLabel();
    {
      const TempScope scope(code_);
      hoistCalls({&stmt->condition, 1});
      branch(stmt->condition, false, otherwise);
      hoisted_.clear();
    }
    block(stmt->then);
    if (stmt->otherwise) code_.jump(end);
    code_.bind(otherwise);
    if (!stmt->otherwise) break;
    auto* next = tryAs<IfStmt>(stmt->otherwise);
    if (!next) {
      this->stmt(stmt->otherwise);
      break;
    }
    stmt = next;
  }
  code_.bind(end);
}

void FunctionCompiler::forStmt(ForStmt* stmt) {
  if (auto* clause = tryAs<RangeClause>(stmt->init)) {
    rangeStmt(stmt, clause);
    return;
  }
  if (stmt->init) this->stmt(stmt->init);
  const std::vector<const Var*> renewed = boxedLoopVariables(stmt);
  const CodeLabel body = code_.newLabel();
  const CodeLabel test = code_.newLabel();
  const CodeLabel next = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  const bool isReached = code_.isReachable();
  if (stmt->condition) code_.jump(test);
  code_.bindLoop(body, isReached);
  targets_.push_back({stmt, end, next});
  block(stmt->body);
  targets_.pop_back();
  code_.bind(next);
  renewLoopVariables(renewed);
  if (stmt->post) this->stmt(stmt->post);
  if (stmt->condition) {
    code_.bind(test);
    const TempScope scope(code_);
    at(stmt->condition);
    hoistCalls({&stmt->condition, 1});
    branch(stmt->condition, true, body);
    hoisted_.clear();
  } else {
    at(stmt);
    code_.jump(body);
  }
  code_.bind(end);
}

// Each iteration has its own variables (Go 1.22): those in boxes get a new box before the post statement.
std::vector<const Var*> FunctionCompiler::boxedLoopVariables(const ForStmt* stmt) const {
  std::vector<const Var*> vars;
  auto* define = tryAs<AssignStmt>(stmt->init);
  if (!define || !define->isDefine) return vars;
  for (Expr* lhs : listOf(define->lhs)) {
    const Var* var = declaredBy(lhs, true);
    if (var && variables_.at(var).isBox) vars.push_back(var);
  }
  return vars;
}

void FunctionCompiler::renewLoopVariables(const std::vector<const Var*>& vars) {
  for (const Var* var : vars) {
    const TempScope scope(code_);
    const SlotIndex box = variables_.at(var).slot;
    const SlotIndex fresh = code_.allocate(1);
    newTo(typeOf(var), fresh);
    if (isMovedInMemory(typeOf(var))) {
      code_.emit(Opcode::CopyMemory, fresh, box);
      code_.word(static_cast<uint64_t>(sizeOf(typeOf(var))));
    } else {
      const SlotIndex value = valueOf(memoryPlace(box, typeOf(var), true));
      storeMemory(fresh, 0, layoutOf(typeOf(var)), value);
    }
    code_.move(box, fresh, 1);
  }
}

void FunctionCompiler::returnStmt(ReturnStmt* stmt) {
  const std::span<Expr* const> values = listOf(stmt->results);
  if (!values.empty()) {
    returnValues(values, stmt);
    return;
  }
  at(stmt);
  emitReturn();
}

void FunctionCompiler::emitReturn() {
  if (rangeLoop_) {
    leaveRangeBody({});
    return;
  }
  if (function_.hasDefer) code_.emit(Opcode::RunDefers);
  loadBoxedResults();
  code_.emit(Opcode::Return);
}

// They have names, or the body of a range over a function returns.
bool FunctionCompiler::hasResultVariables() const {
  const std::span<Var* const> results = signature_->results->vars;
  return !results.empty() && (results[0]->name || results[0]->isCaptured);
}

// The results' values go to R[0..] (or the result variables), then the deferred calls run.
void FunctionCompiler::returnValues(std::span<Expr* const> values, const ReturnStmt* stmt) {
  const std::span<Var* const> results = signature_->results->vars;
  const bool isSpread = values.size() == 1 && results.size() > 1;
  hoistCalls(values, [&](size_t i) { return isSpread ? nullptr : typeOf(results[i]); });
  const bool isDirect = !function_.hasDefer && !hasResultVariables();  // nothing reads R[0..]
  if (results.size() == 1 && isDirect) {
    const Type* type = typeOf(results[0]);
    Expr* value = unparenthesized(values[0]);
    const bool isInPlace =
        slotsOf(type) == 1 && !needsConversion(typeOf(value), type) && isSlotOperand(value);
    if (isInPlace) {
      const SlotIndex slot = operand(value);
      at(stmt);
      code_.emit(Opcode::ReturnValue, slot);
      return;
    }
    convertTo(value, type, 0);
    at(stmt);
    code_.emit(Opcode::Return);
    return;
  }
  // The values may use the result variables or other results: all are computed before any is set.
  std::vector<SlotIndex> slots;
  if (isSpread) {
    const auto* tuple = typeAs<TupleType>(typeOf(values[0]));
    SlotIndex from = call(as<CallExpr>(unparenthesized(values[0])));
    for (size_t i = 0; i < results.size(); ++i) {
      slots.push_back(convertedSlots(tuple->vars[i]->type, typeOf(results[i]), from));
      from += slotsOf(tuple->vars[i]->type);
    }
  } else if (isDirect) {
    SlotIndex direct = 0;
    for (size_t i = 0; i < results.size(); ++i) {
      convertTo(values[i], typeOf(results[i]), direct);
      slots.push_back(direct);
      direct += slotsOf(typeOf(results[i]));
    }
  } else if (function_.hasDefer) {
    slots = visibleResults(values);
  } else {
    for (size_t i = 0; i < results.size(); ++i) slots.push_back(operandAs(values[i], typeOf(results[i])));
  }
  at(stmt);
  setResults(slots);
  emitReturn();
}

// Of a function with deferred calls, which see the first result once it is set: gc computes the others
// before.
std::vector<SlotIndex> FunctionCompiler::visibleResults(std::span<Expr* const> values) {
  const std::span<Var* const> results = signature_->results->vars;
  std::vector<SlotIndex> slots(results.size());
  if (results.size() > 1) hoistAllCalls(values);
  for (size_t i = 1; i < results.size(); ++i) slots[i] = operandAs(values[i], typeOf(results[i]));
  if (isFilledResult(results[0], values[0])) {
    const Type* type = typeOf(results[0]);
    const ValuePlace whole =
        variables_.contains(results[0]) ? variablePlace(results[0]) : slotsPlace(0, type);
    fillResult(values[0], whole);
    slots[0] = valueOf(whole);
  } else {
    slots[0] = operandAs(values[0], typeOf(results[0]));
  }
  return slots;
}

void FunctionCompiler::setResults(const std::vector<SlotIndex>& slots) {
  const std::span<Var* const> results = signature_->results->vars;
  // A value that is a result's own slot would be overwritten by an earlier result.
  std::vector<SlotIndex> from = slots;
  for (size_t i = 0; i < from.size(); ++i) {
    if (from[i] >= function_.resultSlots || results.size() == 1) continue;
    SlotIndex own = 0;
    for (size_t j = 0; j < i; ++j) own += slotsOf(typeOf(results[j]));
    if (from[i] == own) continue;
    const SlotIndex copy = temp(typeOf(results[i]));
    code_.move(copy, from[i], slotsOf(typeOf(results[i])));
    from[i] = copy;
  }
  SlotIndex to = 0;
  for (size_t i = 0; i < results.size(); ++i) {
    const auto found = variables_.find(results[i]);
    if (found != variables_.end() && found->second.isBox) {
      store(variablePlace(results[i]), from[i]);
    } else {
      code_.move(to, from[i], slotsOf(typeOf(results[i])));
    }
    to += slotsOf(typeOf(results[i]));
  }
}

void FunctionCompiler::branchStmt(BranchStmt* stmt) {
  if (stmt->branch == BranchKind::Fallthrough) {
    code_.jump(nextBodies_.back());
    return;
  }
  branchTo({stmt->branch, stmt->target});
}

void FunctionCompiler::branchTo(const Exit& exit) {
  const auto* label = tryAs<LabeledStmt>(exit.target);
  if (label && isInRangeBody(label)) {
    code_.jump(gotoLabel(label));
    return;
  }
  for (size_t i = targets_.size(); i-- > 0;) {
    if (targets_[i].stmt != exit.target) continue;
    code_.jump(exit.kind == BranchKind::Break ? targets_[i].breakTo : targets_[i].continueTo);
    return;
  }
  GOPARK_CHECK(rangeLoop_ != nullptr, "a branch has a target around it");
  leaveRangeBody(exit);
}

// A goto leaves blocks but never enters one, nor passes a declaration: the slots in use at the label are in
// use at the goto too, and what is declared behind the label is declared again when it is reached again.
void FunctionCompiler::labeledStmt(LabeledStmt* stmt) {
  // The gotos that reach it may all be further down.
  if (stmt->isGotoTarget) code_.bindLoop(gotoLabel(stmt), true);
  this->stmt(stmt->stmt);
}

CodeLabel FunctionCompiler::gotoLabel(const LabeledStmt* stmt) {
  const auto found = gotoLabels_.find(stmt);
  if (found != gotoLabels_.end()) return found->second;
  return gotoLabels_[stmt] = code_.newLabel();
}

void FunctionCompiler::sendStmt(SendStmt* stmt) {
  Expr* sides[] = {stmt->channel, unparenthesized(stmt->value)};
  hoistCalls(sides);
  if (isCopied(sides[1]) && canPanic(sides[0])) hoistOne(sides[1]);
  const SlotIndex channel = operand(stmt->channel);
  const SlotIndex value = operandAs(stmt->value, underlyingAs<ChanType>(typeOf(stmt->channel))->element);
  at(stmt);
  code_.emit(Opcode::Send, channel, value);
}

}  // namespace gopark
