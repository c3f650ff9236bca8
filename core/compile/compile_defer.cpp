// go and defer: the called function and its arguments are evaluated now, the call happens later.
#include "core/compile/function_compiler.h"

namespace gopark {

// Arguments that the hidden function around a builtin gets; constants and nil it has itself.
bool FunctionCompiler::isPassedToBuiltin(const Expr* arg) {
  while (const auto* paren = tryAs<ParenExpr>(arg)) arg = paren->x;
  return arg->mode != ExprMode::Constant && arg->mode != ExprMode::NilValue &&
         arg->mode != ExprMode::TypeExpr;
}

void FunctionCompiler::goOrDefer(CallStmt* stmt) {
  auto* call = as<CallExpr>(unparenthesized(stmt->call));
  if (call->fun->mode == ExprMode::TypeExpr) {  // a conversion cannot stand here in a checked tree
    effect(call);
    return;
  }
  if (builtinOf(call->fun)) {
    builtinGoOrDefer(stmt, call);
    return;
  }
  const bool isSpread = call->args.size() == 1 && typeAs<TupleType>(typeOf(call->args[0]));
  const Callee callee = resolveCallee(call->fun);
  const SlotIndex closure = code_.allocate(1);
  closureOfCallee(callee, closure);
  SlotIndex spread = 0;
  if (isSpread) spread = this->call(as<CallExpr>(unparenthesized(call->args[0])));
  if (!isSpread) hoistArgs(call, callee.signature);
  const SlotIndex frame = beginFrame(0);
  const SlotIndex first = frame + slotsOf(callee.signature->results);
  SlotIndex next = first;
  const bool hasOwnReceiver = callee.hasReceiver && callee.kind == CalleeKind::Static;
  if (hasOwnReceiver) {
    receiverTo(callee.receiver, callee.func, next);
    next += receiverSlots(callee);
    code_.setTop(std::max(code_.top(), next));
  }
  if (isSpread) {
    next = putSpreadArgs(typeAs<TupleType>(typeOf(call->args[0])), spread, callee.signature, next);
  } else {
    next = putArgs(call, callee.signature, next);
  }
  code_.touch(next);
  at(stmt);
  emitGoOrDefer(stmt, frame, closure, next - first);
}

// spec, "For statements with range clause": the body is part of the function around it, and so are its
// deferred calls.
void FunctionCompiler::emitGoOrDefer(const CallStmt* stmt, SlotIndex frame, SlotIndex closure,
                                     uint32_t slots) {
  if (stmt->isGo || !rangeLoop_) {
    code_.emit(stmt->isGo ? Opcode::Go : Opcode::Defer, frame, closure, slots);
    return;
  }
  code_.emit(Opcode::DeferInRange, frame, closure, slots);
  code_.word(variables_.at(&rangeHost().rangeExits_->deferToken).slot);
}

// A func value that, called with the arguments behind the receiver if any, does what the call would do.
void FunctionCompiler::closureOfCallee(const Callee& callee, SlotIndex to) {
  switch (callee.kind) {
    case CalleeKind::Static:
    case CalleeKind::Native:
      code_.emitWide(Opcode::LoadFunction, to, compiler_.valueOf(callee.func)->index);
      return;
    case CalleeKind::Literal:
      code_.emitWide(Opcode::LoadFunction, to, callee.function->index);
      return;
    case CalleeKind::Closure:
      code_.move(to, callee.slot, 1);
      return;
    case CalleeKind::Interface:
      boundMethodTo(callee, to);
      return;
  }
}

void FunctionCompiler::builtinGoOrDefer(CallStmt* stmt, CallExpr* call) {
  uint32_t slots = 0;
  for (const Expr* arg : call->args) {
    if (isPassedToBuiltin(arg)) slots += slotsOf(typeOf(arg));
  }
  FunctionCompiler& host = rangeHost();
  const std::string name =
      host.function_.name + (stmt->isGo ? ".gowrap" : ".deferwrap") + std::to_string(++host.goDeferCount_);
  const SlotIndex closure = code_.allocate(1);
  const Function* wrapper = compiler_.builtinCallFunction(call, slots, name, job_);
  code_.emitWide(Opcode::LoadFunction, closure, wrapper->index);
  const SlotIndex frame = beginFrame(0);
  SlotIndex next = frame;
  for (Expr* arg : call->args) {
    if (!isPassedToBuiltin(arg)) continue;
    convertTo(arg, typeOf(arg), next);
    next += slotsOf(typeOf(arg));
    code_.setTop(std::max(code_.top(), next));
  }
  code_.touch(next);
  at(stmt);
  emitGoOrDefer(stmt, frame, closure, slots);
}

}  // namespace gopark
