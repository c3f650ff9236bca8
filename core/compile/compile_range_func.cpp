// for range over a function (spec, "For statements with range clause"): the body becomes a function, the
// `yield` that the iterator calls.
//
// What body and loop share stands in boxes that the body captures:
//   - the loop's state (RangeState): whether yield can be called; the machine checks it on the way in and
//   after the iterator has returned
//   - `next`, one for an outermost loop and the loops nested in it: how a body was left for a place outside
//   of its loop, as a number of RangeExits::exits, from 1; 0: it was not
//   - the results, if a body returns: they are variables even without names
//
//   in the body: next = n; state = Done; return false → after the iterator: if next == n: next = 0; go there
//
// Bodies are compiled right where their loop is, in the order of the text, as their numbers are in Go's
// names. That recurses as deep as loops nest, which the parser limits.
#include <algorithm>

#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

// What the body of a loop needs from outside.
struct BodyNeeds {
  bool canLeave = false;  // for a place outside of its loop
  bool canReturn = false;
  bool canDefer = false;
};

BodyNeeds needsOf(BlockStmt* body) {
  BodyNeeds needs;
  walkTree(body, [&](Node* node) {
    if (const auto* branch = tryAs<BranchStmt>(node)) needs.canLeave |= branch->label != nullptr;
    if (const auto* call = tryAs<CallStmt>(node)) needs.canDefer |= !call->isGo;
    if (tryAs<ReturnStmt>(node)) needs.canReturn = needs.canLeave = true;
    return node->kind != NodeKind::FuncLit;
  });
  return needs;
}

// A variable that the program does not know.
Var hiddenVar() {
  Var var(ObjectKind::Var, {}, nullptr, {});
  var.type = basicType(BasicKind::Int);
  return var;
}

}  // namespace

FunctionCompiler::RangeExits::RangeExits() : next(hiddenVar()), deferToken(hiddenVar()) {
  next.isAddressTaken = true;
}

FunctionCompiler::RangeLoop::RangeLoop(FunctionCompiler& around, ForStmt* stmt, RangeClause* clause)
    : around(around), stmt(stmt), clause(clause), state(hiddenVar()) {
  state.isAddressTaken = true;
}

FunctionCompiler& FunctionCompiler::rangeHost() {
  FunctionCompiler* host = this;
  while (host->rangeLoop_) host = &host->rangeLoop_->around;
  return *host;
}

void FunctionCompiler::rangeFunction(ForStmt* stmt, RangeClause* clause) {
  const Callee callee = resolveCallee(clause->x);
  hoisted_.clear();
  RangeLoop loop(*this, stmt, clause);
  at(clause);
  const SlotIndex ready = code_.allocate(1);
  code_.loadInteger(ready, static_cast<int64_t>(RangeState::Ready));
  declareWith(&loop.state, ready);
  if (!rangeLoop_) openRangeExits(stmt);
  const SlotIndex yield = code_.allocate(1);
  const std::vector<Exit> exits = rangeBodyTo(loop, yield);
  at(clause);
  callIterator(callee, yield);
  code_.setPos(stmt->body->rbrace);
  code_.emit(Opcode::RangeEnd, variables_.at(&loop.state).slot);
  takeExits(exits);
  variables_.erase(&loop.state);
}

// An outermost loop: what it and the loops in it share.
void FunctionCompiler::openRangeExits(ForStmt* stmt) {
  if (!rangeExits_) rangeExits_ = std::make_unique<RangeExits>();
  const BodyNeeds needs = needsOf(stmt->body);
  if (needs.canLeave) declareZero(&rangeExits_->next);
  if (needs.canDefer) code_.emit(Opcode::RangeDefers, declare(&rangeExits_->deferToken).slot);
}

void FunctionCompiler::callIterator(const Callee& callee, SlotIndex yield) {
  const SlotIndex frame = beginFrame(0);
  SlotIndex next = frame;
  if (callee.hasReceiver) {
    if (callee.kind != CalleeKind::Interface) receiverTo(callee.receiver, callee.func, next);
    next += receiverSlots(callee);
  }
  code_.touch(next + 1);
  code_.move(next, yield, 1);
  emitCall(callee, frame);
}

// ---- the body as a function

std::vector<FunctionCompiler::Exit> FunctionCompiler::rangeBodyTo(RangeLoop& loop, SlotIndex to) {
  const auto* iterator = signatureOf(typeOf(loop.clause->x));
  const auto* yield = signatureOf(iterator->params->vars[0]->type);
  Job job;
  job.kind = JobKind::RangeBody;
  job.package = job_.package;
  job.substitution = job_.substitution;
  job.body = loop.stmt->body;
  job.captures = rangeCaptures(loop);
  FunctionCompiler& host = rangeHost();
  const std::string name = host.function_.name + "-range" + std::to_string(++host.rangeCount_);
  job.function = compiler_.rangeBodyFunction(loop.stmt->body, yield, name, job_.package);
  closureTo(job.function, job.captures, to);
  // On the heap: the stack holds as many as loops nest.
  const auto body = std::make_unique<FunctionCompiler>(compiler_, job);
  body->rangeLoop_ = &loop;
  body->compile();
  return std::move(body->passedExits_);
}

std::vector<Capture> FunctionCompiler::rangeCaptures(const RangeLoop& loop) {
  std::vector<Capture> captures;
  addCapture(captures, &loop.state);
  const BodyNeeds needs = needsOf(loop.stmt->body);
  const RangeExits& exits = *rangeHost().rangeExits_;
  if (needs.canLeave) addCapture(captures, &exits.next);
  if (needs.canDefer) addCapture(captures, &exits.deferToken);
  if (needs.canReturn) {
    for (const Var* result : signature_->results->vars) addCapture(captures, result);
  }
  if (loop.clause->lhs) addCaptures(captures, loop.clause->lhs);
  addCaptures(captures, loop.stmt->body);
  return captures;
}

void FunctionCompiler::compileRangeBody() {
  const RangeLoop& loop = *rangeLoop_;
  signature_ = loop.around.signature_;
  code_.setTop(function_.resultSlots + function_.paramSlots);
  loadCaptures();
  code_.emit(Opcode::RangeEnter, variables_.at(&loop.state).slot);
  std::vector<SlotIndex> values;
  std::vector<const Type*> types;
  SlotIndex value = function_.resultSlots;
  for (const TypeDesc* param : function_.params) {
    values.push_back(value);
    value += param->slots;
  }
  const auto* iterator = signatureOf(typeOf(loop.clause->x));
  for (const Var* param : signatureOf(iterator->params->vars[0]->type)->params->vars) {
    types.push_back(param->type);
  }
  // Unlike in other loops each is set before the place of the next is evaluated.
  for (size_t i = 0; i < values.size(); ++i) setRangeVariable(loop.clause, i, values[i], types[i]);
  stmtList(loop.stmt->body->list);
  code_.setPos(loop.stmt->body->rbrace);
  leaveIteration(RangeState::Ready);
}

// Back to the iterator: Ready asks for the next values, Done for no more.
void FunctionCompiler::leaveIteration(RangeState state) {
  code_.emit(Opcode::RangeReturn, variables_.at(&rangeLoop_->state).slot, static_cast<uint32_t>(state));
}

// ---- leaving the loop

// A jump or return to a place outside of this function, which is the body of a loop.
void FunctionCompiler::leaveRangeBody(const Exit& exit) {
  if (exit.target == rangeLoop_->stmt) {
    leaveIteration(exit.kind == BranchKind::Continue ? RangeState::Ready : RangeState::Done);
    return;
  }
  const TempScope scope(code_);
  RangeExits& exits = *rangeHost().rangeExits_;
  const SlotIndex number = code_.allocate(1);
  code_.loadInteger(number, exits.numberOf(exit));
  store(variablePlace(&exits.next), number);
  if (std::ranges::find(passedExits_, exit) == passedExits_.end()) passedExits_.push_back(exit);
  leaveIteration(RangeState::Done);
}

int64_t FunctionCompiler::RangeExits::numberOf(const Exit& exit) {
  const auto found = std::ranges::find(exits, exit);
  const auto index = found - exits.begin();
  if (found == exits.end()) exits.push_back(exit);
  return index + 1;
}

bool FunctionCompiler::isInRangeBody(const LabeledStmt* label) const {
  if (!rangeLoop_) return true;
  const BlockStmt* body = rangeLoop_->stmt->body;
  return label->pos.offset > body->pos.offset && label->pos.offset < body->rbrace.offset;
}

// The iterator has returned, because the body was left in one of these ways or because it was done.
void FunctionCompiler::takeExits(const std::vector<Exit>& exits) {
  if (exits.empty()) return;
  RangeExits& shared = *rangeHost().rangeExits_;
  const SlotIndex next = valueOf(variablePlace(&shared.next));
  for (const Exit& exit : exits) {
    const CodeLabel other = code_.newLabel();
    jumpCompareConstant(Operator::NotEqual, next, shared.numberOf(exit), other);
    takeExit(exit);
    code_.bind(other);
  }
}

void FunctionCompiler::takeExit(const Exit& exit) {
  const TempScope scope(code_);
  if (exit.isReturn()) {
    emitReturn();
    return;
  }
  const SlotIndex none = code_.allocate(1);
  code_.zero(none, 1);
  store(variablePlace(&rangeHost().rangeExits_->next), none);
  branchTo(exit);
}

}  // namespace gopark
