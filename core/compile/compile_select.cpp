// select (spec, "Select statements"). One case alone is the plain operation, as in gc.
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

Expr* unparen(Expr* expr) {
  while (auto* paren = tryAs<ParenExpr>(expr)) expr = paren->x;
  return expr;
}

}  // namespace

// The <-c of a receiving case.
UnaryExpr* FunctionCompiler::receiveOf(Stmt* comm) {
  if (auto* expr = tryAs<ExprStmt>(comm)) return as<UnaryExpr>(unparen(expr->x));
  return as<UnaryExpr>(unparen(as<AssignStmt>(comm)->rhs));
}

void FunctionCompiler::selectStmt(SelectStmt* stmt) {
  const bool isSingle = stmt->body.size() == 1 && stmt->body[0]->comm;
  const CodeLabel end = code_.newLabel();
  targets_.push_back({stmt, end, end});
  if (isSingle) {
    const TempScope scope(code_);
    this->stmt(stmt->body[0]->comm);
    stmtList(stmt->body[0]->body);
  } else {
    selectCases(stmt, end);
  }
  targets_.pop_back();
  code_.bind(end);
}

void FunctionCompiler::selectCases(SelectStmt* stmt, CodeLabel end) {
  // Channels and values to send are evaluated in order, whatever is chosen.
  std::vector<SelectCaseWord> words;
  std::vector<CommClause*> clauses;
  CommClause* otherwise = nullptr;
  for (CommClause* clause : stmt->body) {
    if (!clause->comm) {
      otherwise = clause;
      continue;
    }
    words.push_back(commWord(clause->comm));
    clauses.push_back(clause);
  }
  const SlotIndex chosen = code_.allocate(1);
  // With one case and a default gc looks at the channel at the case's place.
  at(clauses.size() == 1 ? static_cast<const Node*>(clauses[0]->comm) : stmt);
  code_.emit(Opcode::Select, chosen, static_cast<uint32_t>(words.size()), otherwise ? 1 : 0);
  for (const SelectCaseWord& word : words) {
    code_.word(word.isSend | uint64_t{word.channel} << 16 | uint64_t{word.value} << 32 |
               uint64_t{word.ok} << 48);
  }
  for (size_t i = 0; i < clauses.size(); ++i) {
    const CodeLabel next = code_.newLabel();
    const bool isLast = i + 1 == clauses.size() && !otherwise;
    if (!isLast) jumpCompareConstant(Operator::NotEqual, chosen, static_cast<int64_t>(i), next);
    commBody(clauses[i], words[i]);
    code_.setPos(clauses[i]->pos);
    if (!isLast) code_.jump(end);
    code_.bind(next);
  }
  if (otherwise) {
    const TempScope scope(code_);
    stmtList(otherwise->body);
  }
}

SelectCaseWord FunctionCompiler::commWord(Stmt* comm) {
  SelectCaseWord word{0, 0, kNoSlot, kNoSlot};
  if (auto* send = tryAs<SendStmt>(comm)) {
    const Type* element = underlyingAs<ChanType>(typeOf(send->channel))->element;
    word.isSend = 1;
    word.channel = static_cast<uint16_t>(operandAs(send->channel, typeOf(send->channel)));
    word.value = static_cast<uint16_t>(operandAs(send->value, element));
    return word;
  }
  UnaryExpr* receive = receiveOf(comm);
  word.channel = static_cast<uint16_t>(operandAs(receive->x, typeOf(receive->x)));
  const auto* assign = tryAs<AssignStmt>(comm);
  if (!assign) return word;
  const Type* element = underlyingAs<ChanType>(typeOf(receive->x))->element;
  word.value = static_cast<uint16_t>(temp(element));
  if (listOf(assign->lhs).size() > 1) word.ok = static_cast<uint16_t>(code_.allocate(1));
  return word;
}

void FunctionCompiler::commBody(CommClause* clause, const SelectCaseWord& word) {
  const TempScope scope(code_);
  if (auto* assign = tryAs<AssignStmt>(clause->comm)) {
    const Type* element = underlyingAs<ChanType>(typeOf(receiveOf(assign)->x))->element;
    const std::span<Expr* const> lhs = listOf(assign->lhs);
    if (isInteger(element)) extend(element, word.value);
    setReceived(lhs[0], assign->isDefine, word.value, element);
    if (lhs.size() > 1) setReceived(lhs[1], assign->isDefine, word.ok, basicType(BasicKind::Bool));
  }
  stmtList(clause->body);
}

void FunctionCompiler::setReceived(Expr* lhs, bool isDefine, SlotIndex value, const Type* type) {
  const auto* name = tryAs<NameExpr>(lhs);
  if (name && name->name.isBlank()) return;
  if (const Var* var = declaredBy(lhs, isDefine)) {
    declareWith(var, convertedSlots(type, typeOf(var), value));
    return;
  }
  const TempScope scope(code_);
  at(lhs);
  const ValuePlace target = place(lhs);
  store(target, convertedSlots(type, target.type, value));
}

}  // namespace gopark
