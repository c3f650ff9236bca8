// Whole functions: parameters, results, the body and its end, stubs of natives, package initialisers, the
// entry.
#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

// Text of a body from which on its code may be too long for 16-bit jumps.
constexpr uint32_t kLongBodyBytes = 12000;

const BlockStmt* bodyOf(const Job& job) {
  if (job.literal) return job.literal->body;
  if (job.body) return job.body;
  return job.func && job.func->decl ? job.func->decl->body : nullptr;
}

bool isLongBody(const Job& job) {
  if (job.kind == JobKind::PackageInit || job.kind == JobKind::Entry) return true;
  const BlockStmt* body = bodyOf(job);
  return body && body->rbrace.offset - body->pos.offset > kLongBodyBytes;
}

bool hasDeferStmt(BlockStmt* body) {
  bool isFound = false;
  walkTree(body, [&](Node* node) {
    const auto* call = tryAs<CallStmt>(node);
    if (call && !call->isGo) isFound = true;
    return !isFound && node->kind != NodeKind::FuncLit;
  });
  return isFound;
}

}  // namespace

FunctionCompiler::FunctionCompiler(Compiler& compiler, Job& job)
    : compiler_(compiler), job_(job), function_(*job.function), code_(*job.function, isLongBody(job)) {}

void FunctionCompiler::compile() {
  code_.setPos(function_.pos);
  switch (job_.kind) {
    case JobKind::Declared:
      compileDeclared();
      break;
    case JobKind::Literal:
      compileBody(signatureOf(job_.literal->type), nullptr, job_.literal->body);
      break;
    case JobKind::RangeBody:
      compileRangeBody();
      break;
    case JobKind::Stub:
      compileStub();
      break;
    case JobKind::PackageInit:
      compilePackageInit();
      break;
    case JobKind::Entry:
      compileEntry();
      break;
    case JobKind::InterfaceEntry:
      compileInterfaceEntry();
      break;
    case JobKind::MethodValue:
      compileMethodValue();
      break;
    case JobKind::MethodExpr:
      compileMethodExpr();
      break;
    case JobKind::BuiltinCall:
      compileBuiltinCall();
      break;
  }
  if (!code_.finish()) compiler_.reportTooLarge(function_.pos, function_.name);
}

// The variables of an instance's body are those of the generic function.
void FunctionCompiler::compileDeclared() {
  const Func* func = job_.func->origin ? job_.func->origin : job_.func;
  compileBody(func->signature(), func->receiver, func->decl->body);
}

void FunctionCompiler::compileBody(const SignatureType* signature, const Var* receiver, BlockStmt* body) {
  signature_ = signature;
  function_.hasDefer = hasDeferStmt(body);
  declareSignature(signature, receiver);
  stmtList(body->list);
  code_.setPos(body->rbrace);
  finishBody();
}

void FunctionCompiler::declareSignature(const SignatureType* signature, const Var* receiver) {
  code_.setTop(function_.resultSlots + function_.paramSlots);
  loadCaptures();
  SlotIndex slot = function_.resultSlots;
  if (receiver) {
    declareParameter(receiver, slot);
    slot += slotsOf(typeOf(receiver));
  }
  if (signature->params) {
    for (const Var* param : signature->params->vars) {
      declareParameter(param, slot);
      slot += slotsOf(typeOf(param));
    }
  }
  if (!signature->results) return;
  bool hasVariables = false;
  SlotIndex result = 0;
  for (const Var* var : signature->results->vars) {
    if (var->name || var->isCaptured) {
      hasVariables = true;
      if (needsBox(var)) {
        declareZero(var);
      } else {
        variables_[var] = {result, false};
      }
    }
    result += slotsOf(typeOf(var));
  }
  if (hasVariables || function_.hasDefer) code_.zero(0, function_.resultSlots);
}

void FunctionCompiler::declareParameter(const Var* var, SlotIndex slot) {
  if (!var->name || var->name.isBlank()) return;
  if (needsBox(var)) {
    declareWith(var, slot);
  } else {
    variables_[var] = {slot, false};
  }
}

// All captured words become slots at once: their number is known, and each use is then a plain operand.
void FunctionCompiler::loadCaptures() {
  uint32_t words = 0;
  for (const Capture& capture : job_.captures) words += capture.slots;
  const SlotIndex first = code_.allocate(words);
  if (words > 0) code_.emit(Opcode::LoadCapture, first, 0, words);
  SlotIndex slot = first;
  for (const Capture& capture : job_.captures) {
    variables_[capture.var] = {slot, capture.isBox};
    slot += capture.slots;
  }
}

void FunctionCompiler::finishBody() {
  if (code_.isReachable()) {
    if (function_.resultSlots > 0 || (signature_->results && signature_->results->size() > 0)) {
      code_.emit(Opcode::Unreachable);  // the checker has seen that the end is not reached
    } else {
      if (function_.hasDefer) code_.emit(Opcode::RunDefers);
      code_.emit(Opcode::Return);
    }
  }
  if (!function_.hasDefer) return;
  code_.setRecoverPc();
  code_.emit(Opcode::RunDefers);
  loadBoxedResults();
  code_.emit(Opcode::Return);
}

void FunctionCompiler::loadBoxedResults() {
  if (!signature_ || !signature_->results) return;
  SlotIndex result = 0;
  for (const Var* var : signature_->results->vars) {
    const auto place = variables_.find(var);
    if (place != variables_.end() && place->second.isBox) load(variablePlace(var), result);
    result += slotsOf(typeOf(var));
  }
}

void FunctionCompiler::compileStub() {
  const uint32_t slots = function_.resultSlots + function_.paramSlots;
  code_.setTop(slots);
  const SlotIndex frame = beginFrame(0);
  code_.move(frame + function_.resultSlots, function_.resultSlots, function_.paramSlots);
  code_.touch(frame + slots);
  code_.emitWide(Opcode::CallNative, frame, compiler_.nativeIndex(job_.func));
  code_.move(0, frame, function_.resultSlots);
  code_.emit(Opcode::Return);
}

void FunctionCompiler::compilePackageInit() {
  for (const Initializer* initializer : job_.initializers) compileInitializer(*initializer);
  code_.emit(Opcode::Return);
}

void FunctionCompiler::compileInitializer(const Initializer& initializer) {
  const TempScope scope(code_);
  at(initializer.rhs);
  const std::vector<Var*>& lhs = initializer.lhs;
  if (lhs.size() <= 1) {
    const Var* var = lhs.empty() ? nullptr : lhs[0];
    if (!var || var->name.isBlank()) {
      if (var) {
        operandAs(initializer.rhs, typeOf(var));
      } else {
        effect(initializer.rhs);
      }
    } else {
      hoistCalls({&initializer.rhs, 1});
      storeExpr(variablePlace(var), initializer.rhs);
      hoisted_.clear();
    }
    return;
  }
  // var a, b = f() or v, ok = m[k]
  const bool isCommaOk = isCommaOkForm(initializer.rhs);
  const auto* tuple = isCommaOk ? nullptr : typeAs<TupleType>(typeOf(initializer.rhs));
  SlotIndex value = 0;
  if (isCommaOk) {
    value = code_.allocate(slotsOf(commaOkType(initializer.rhs)) + 1);
    commaOkTo(initializer.rhs, value);
  } else {
    value = call(as<CallExpr>(unparenthesized(initializer.rhs)));
  }
  for (size_t i = 0; i < lhs.size(); ++i) {
    const Type* from = tuple    ? tuple->vars[i]->type
                       : i == 0 ? commaOkType(initializer.rhs)
                                : basicType(BasicKind::Bool);
    if (lhs[i] && !lhs[i]->name.isBlank())
      store(variablePlace(lhs[i]), convertedSlots(from, typeOf(lhs[i]), value));
    value += slotsOf(from);
  }
}

// runtime.main: the packages in order, each its initialisers and then its init functions; then main.main.
void FunctionCompiler::compileEntry() {
  for (const Function* callee : job_.callees) {
    const TempScope scope(code_);
    const SlotIndex frame = beginFrame(0);
    code_.emitWide(Opcode::Call, frame, callee->index);
  }
  code_.emit(Opcode::Return);
}

}  // namespace gopark
