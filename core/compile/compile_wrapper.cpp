// Hidden functions around methods and builtins: what interfaces, method values, method expressions, go and
// defer call.
#include "core/compile/function_compiler.h"

namespace gopark {

// A method as interfaces call it: the first parameter is the data word.
void FunctionCompiler::compileInterfaceEntry() {
  code_.setTop(function_.resultSlots + function_.paramSlots);
  const SlotIndex word = function_.resultSlots;
  const Type* type = job_.receiver;
  ValuePlace receiver = isDirectType(type) ? slotsPlace(word, type) : memoryPlace(word, type, true);
  emitNilReceiverPanic(word);
  forwardCall(receiver, word + 1);
}

// A value method of T called through a nil *T, where the job's receiver is a *T. Those of instances of
// generic types just load from nil, as in gc.
void FunctionCompiler::emitNilReceiverPanic(SlotIndex pointer) {
  const auto* pointerType = typeAs<PointerType>(resolve(job_.receiver));
  if (!pointerType || !job_.path.empty() || job_.func->hasPointerReceiver || job_.func->origin) return;
  TypeDesc* plainError = compiler_.program().wellKnown.plainError;
  if (!plainError) return;
  const CodeLabel isSet = code_.newLabel();
  code_.jump(Opcode::JumpIf, isSet, pointer);
  const std::string base = runtimeTypeText(pointerType->element);
  const std::string name = base.substr(base.find_last_of('.') + 1);
  const TempScope scope(code_);
  const SlotIndex value = code_.allocate(2);
  const std::string text =
      "value method " + base + "." + job_.func->name.str() + " called using nil *" + name + " pointer";
  code_.emitWide(Opcode::LoadStaticInterface, value, compiler_.staticText(plainError, text));
  code_.emit(Opcode::Panic, value);
  code_.bind(isSet);
}

void FunctionCompiler::compileMethodValue() {
  const uint32_t slots = slotsOf(job_.receiver);
  code_.setTop(function_.resultSlots + function_.paramSlots);
  const SlotIndex receiver = code_.allocate(slots);
  if (slots > 0) code_.emit(Opcode::LoadCapture, receiver, 0, slots);
  forwardCall(slotsPlace(receiver, job_.receiver), function_.resultSlots);
}

void FunctionCompiler::compileMethodExpr() {
  code_.setTop(function_.resultSlots + function_.paramSlots);
  const SlotIndex receiver = function_.resultSlots;
  ValuePlace place = slotsPlace(receiver, job_.receiver);
  emitNilReceiverPanic(receiver);
  forwardCall(place, receiver + slotsOf(job_.receiver));
}

// Calls the job's method for the receiver behind job_.path; `params` are its parameters in this frame.
void FunctionCompiler::forwardCall(const ValuePlace& from, SlotIndex params) {
  Callee callee;
  callee.func = job_.func;
  callee.signature = job_.func->signature();
  callee.hasReceiver = true;
  callee.receiver = walkPath(from, job_.path);
  callee.kind = Compiler::isNative(job_.func) ? CalleeKind::Native : CalleeKind::Static;
  if (isInterface(callee.receiver.type)) {
    callee.kind = CalleeKind::Interface;
    callee.slot = valueOf(callee.receiver);
    compiler_.noteInterfaceCall(callee.func);
  }
  const uint32_t results = slotsOf(callee.signature->results);
  const uint32_t paramSlots = slotsOf(callee.signature->params);
  const SlotIndex frame = beginFrame(0);
  const SlotIndex next = frame + results;
  if (callee.kind != CalleeKind::Interface) receiverTo(callee.receiver, callee.func, next);
  code_.move(next + receiverSlots(callee), params, paramSlots);
  code_.touch(next + receiverSlots(callee) + paramSlots);
  emitCall(callee, frame);
  code_.move(0, frame, results);
  code_.emit(Opcode::Return);
}

// go or defer of a builtin: its arguments are the parameters.
void FunctionCompiler::compileBuiltinCall() {
  auto* call = const_cast<CallExpr*>(job_.call);
  code_.setTop(function_.paramSlots);
  SlotIndex slot = 0;
  for (const Expr* arg : call->args) {
    if (!isPassedToBuiltin(arg)) continue;
    hoisted_[unparenthesized(const_cast<Expr*>(arg))] = slot;
    slot += slotsOf(typeOf(arg));
  }
  builtinEffect(call, builtinOf(call->fun));
  code_.emit(Opcode::Return);
}

}  // namespace gopark
