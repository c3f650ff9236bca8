// switch: expression switches (tests in order, or a jump table) and type switches.
#include <algorithm>
#include <map>

#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

// A jump table pays from this many cases on, if at least a third of it is used.
constexpr size_t kMinTableCases = 4;
constexpr int64_t kMaxTableSpread = 3;

}  // namespace

void FunctionCompiler::switchStmt(SwitchStmt* stmt) {
  if (stmt->init) this->stmt(stmt->init);
  at(stmt);
  if (auto* guard = tryAs<TypeSwitchGuard>(stmt->tag)) {
    typeSwitch(stmt, guard);
  } else {
    exprSwitch(stmt);
  }
}

void FunctionCompiler::exprSwitch(SwitchStmt* stmt) {
  std::vector<CodeLabel> bodies;
  const CodeLabel end = code_.newLabel();
  CodeLabel none = end;
  for (const CaseClause* clause : stmt->body) {
    bodies.push_back(code_.newLabel());
    if (!clause->cases) none = bodies.back();
  }
  SlotIndex tag = 0;
  if (stmt->tag) {
    hoistCalls({&stmt->tag, 1});
    tag = operandAs(stmt->tag, defaultType(typeOf(stmt->tag)));
    hoisted_.clear();
  }
  if (!jumpTableTests(stmt, tag, bodies, none)) caseTests(stmt, tag, bodies, none);
  clauseBodies(stmt, bodies, end);
  code_.bind(end);
}

void FunctionCompiler::caseTests(SwitchStmt* stmt, SlotIndex tag, std::span<const CodeLabel> bodies,
                                 CodeLabel none) {
  for (size_t i = 0; i < stmt->body.size(); ++i) {
    for (Expr* value : listOf(stmt->body[i]->cases)) {
      const TempScope scope(code_);
      at(value);
      if (stmt->tag) {
        caseTest(stmt->tag, tag, value, bodies[i]);
      } else {
        branch(value, true, bodies[i]);
      }
      hoisted_.clear();
    }
  }
  at(stmt);
  code_.jump(none);
}

void FunctionCompiler::caseTest(Expr* tagExpr, SlotIndex tag, Expr* value, CodeLabel body) {
  const Type* tagType = defaultType(typeOf(tagExpr));
  if (isNilExpr(value)) {
    code_.jump(Opcode::JumpIfNot, body, tag);
    return;
  }
  // An interface tag against a concrete case, or the other way round.
  const Type* type = tagType;
  SlotIndex left = tag;
  if (isInterface(typeOf(value)) && !isInterface(tagType)) {
    type = typeOf(value);
    left = convertedSlots(tagType, type, tag);
  }
  int64_t constant = 0;
  if (isInteger(type) && smallConstant(value, constant)) {
    jumpCompareConstant(Operator::Equal, left, constant, body);
    return;
  }
  if (isBoolean(type) && !isInterface(type)) {
    if (smallConstant(value, constant)) {
      code_.jump(constant ? Opcode::JumpIf : Opcode::JumpIfNot, body, left);
    } else {
      code_.jump(Opcode::JumpEqual, body, left, operand(value));
    }
    return;
  }
  const SlotIndex right = operandAs(value, type);
  if (isInteger(type)) {
    code_.jump(Opcode::JumpEqual, body, left, right);
    return;
  }
  const SlotIndex isEqual = code_.allocate(1);
  at(value);
  compareSlots(Operator::Equal, type, isEqual, left, right);
  code_.jump(Opcode::JumpIf, body, isEqual);
}

// Dense integer constants: one indexed jump.
bool FunctionCompiler::jumpTableTests(SwitchStmt* stmt, SlotIndex tag, std::span<const CodeLabel> bodies,
                                      CodeLabel none) {
  if (!stmt->tag || !isInteger(typeOf(stmt->tag))) return false;
  std::map<int64_t, CodeLabel> cases;
  for (size_t i = 0; i < stmt->body.size(); ++i) {
    for (Expr* value : listOf(stmt->body[i]->cases)) {
      if (value->mode != ExprMode::Constant || !value->constant->isInt()) return false;
      cases.try_emplace(constantWord(value->constant, typeOf(stmt->tag)), bodies[i]);
    }
  }
  if (cases.size() < kMinTableCases) return false;
  const int64_t first = cases.begin()->first;
  const int64_t last = cases.rbegin()->first;
  const auto count = static_cast<uint64_t>(last) - static_cast<uint64_t>(first);
  if (count >= static_cast<uint64_t>(kMaxTableSpread) * cases.size() || first < -30000 || first > 30000)
    return false;
  std::vector<CodeLabel> targets;
  for (int64_t value = first; value <= last; ++value) {
    const auto found = cases.find(value);
    targets.push_back(found == cases.end() ? none : found->second);
  }
  const TempScope scope(code_);
  SlotIndex index = tag;
  if (first != 0) {
    index = code_.allocate(1);
    code_.emit(Opcode::AddImmediate, index, tag, static_cast<uint16_t>(-first));
  }
  code_.jumpTable(index, targets);
  code_.jump(none);
  return true;
}

void FunctionCompiler::clauseBodies(SwitchStmt* stmt, std::span<const CodeLabel> bodies, CodeLabel end) {
  targets_.push_back({stmt, end, end});
  for (size_t i = 0; i < stmt->body.size(); ++i) {
    const TempScope scope(code_);
    code_.bind(bodies[i]);
    nextBodies_.push_back(i + 1 < bodies.size() ? bodies[i + 1] : end);
    stmtList(stmt->body[i]->body);
    nextBodies_.pop_back();
    code_.setPos(stmt->body[i]->pos);
    if (i + 1 < bodies.size()) code_.jump(end);
  }
  targets_.pop_back();
}

void FunctionCompiler::typeSwitch(SwitchStmt* stmt, TypeSwitchGuard* guard) {
  hoistCalls({&guard->x, 1});
  const SlotIndex value = operand(guard->x);
  hoisted_.clear();
  const CodeLabel end = code_.newLabel();
  targets_.push_back({stmt, end, end});
  CaseClause* last = nullptr;
  for (CaseClause* clause : stmt->body) {
    if (clause->cases) {
      typeClause(clause, value, end);
    } else {
      last = clause;  // default: after all others
    }
  }
  if (last) {
    const TempScope scope(code_);
    bindImplicit(last, value);
    stmtList(last->body);
  }
  targets_.pop_back();
  code_.bind(end);
}

void FunctionCompiler::typeClause(CaseClause* clause, SlotIndex value, CodeLabel end) {
  const TempScope scope(code_);
  const std::span<Expr* const> cases = listOf(clause->cases);
  const CodeLabel next = code_.newLabel();
  const CodeLabel body = code_.newLabel();
  const auto* var = objectAs<Var>(static_cast<const Object*>(clause->implicit));
  at(clause);
  if (cases.size() == 1 && !isNilExpr(cases[0]) && var) {
    assertClause(var, typeOf(cases[0]), value, next);
  } else {
    for (Expr* one : cases) {
      const TempScope test(code_);
      if (isNilExpr(one)) {
        code_.jump(Opcode::JumpIfNot, body, value);
        continue;
      }
      const SlotIndex isOfType = typeTest(typeOf(one), value);
      code_.jump(Opcode::JumpIf, body, isOfType);
    }
    code_.jump(next);
    code_.bind(body);
    bindImplicit(clause, value);
  }
  stmtList(clause->body);
  code_.setPos(clause->pos);
  code_.jump(end);
  code_.bind(next);
}

SlotIndex FunctionCompiler::typeTest(const Type* type, SlotIndex value) {
  if (isInterface(type)) {
    const SlotIndex result = code_.allocate(3);
    code_.emit(Opcode::AssertInterfaceOk, result, value);
    code_.word(compiler_.desc(type)->index);
    return result + 2;
  }
  const SlotIndex result = code_.allocate(1);
  code_.emit(Opcode::IsType, result, value);
  code_.word(compiler_.desc(type)->index);
  return result;
}

// case T: the variable has type T and gets the value in one step with the test.
void FunctionCompiler::assertClause(const Var* var, const Type* type, SlotIndex value, CodeLabel next) {
  const uint32_t slots = slotsOf(type);
  const SlotIndex asserted = code_.allocate(slots + 1);
  code_.emit(isInterface(type) ? Opcode::AssertInterfaceOk : Opcode::AssertTypeOk, asserted, value);
  code_.word(compiler_.desc(type)->index);
  code_.jump(Opcode::JumpIfNot, next, asserted + slots);
  if (needsBox(var)) {
    declareWith(var, asserted);
  } else {
    variables_[var] = {asserted, false};
  }
}

// Clauses with several types, nil or default: the variable has the type of the expression.
void FunctionCompiler::bindImplicit(CaseClause* clause, SlotIndex value) {
  const auto* var = objectAs<Var>(static_cast<const Object*>(clause->implicit));
  if (var) declareWith(var, value);
}

}  // namespace gopark
