// Calls: what is called, the called frame, receivers and arguments (spec, "Calls").
#include "core/compile/function_compiler.h"

namespace gopark {

SlotIndex FunctionCompiler::beginFrame(SlotIndex wanted) {
  // The frame may start right at the place where its results are wanted, if nothing live is in the way.
  const SlotIndex frame =
      wanted >= code_.top() + kFrameHeaderSlots ? wanted : code_.top() + kFrameHeaderSlots;
  code_.touch(frame);
  return frame;
}

// Evaluates what decides which function is called: a func value, an interface, the place of a receiver.
Callee FunctionCompiler::resolveCallee(Expr* fun) {
  fun = unparenthesized(fun);
  Callee callee;
  callee.signature = signatureOf(typeOf(fun));
  callee.func = funcOf(fun);
  if (callee.func) {
    callee.signature = callee.func->signature();
    callee.kind = Compiler::isNative(callee.func) ? CalleeKind::Native : CalleeKind::Static;
    return callee;
  }
  auto* selector = tryAs<SelectorExpr>(fun);
  if (selector && selector->selection && selector->selection->kind == SelectionKind::Method) {
    return resolveMethod(selector);
  }
  if (auto* literal = tryAs<FuncLit>(fun)) {
    std::vector<Capture> captures = capturesOf(literal);
    if (captures.empty()) {
      callee.kind = CalleeKind::Literal;
      callee.function = literalFunction(literal, {});
      return callee;
    }
  }
  callee.kind = CalleeKind::Closure;
  callee.slot = operand(fun);
  return callee;
}

Callee FunctionCompiler::resolveMethod(SelectorExpr* selector) {
  const MethodSelection method = methodOf(selector);
  Callee callee;
  callee.func = method.func;
  callee.signature = signatureOf(typeOf(selector));
  callee.hasReceiver = true;
  const ValuePlace from = place(selector->x);
  at(selector);
  callee.receiver = walkPath(from, method.path);
  if (isInterface(callee.receiver.type)) {
    callee.kind = CalleeKind::Interface;
    callee.slot = valueOf(callee.receiver);
    compiler_.noteInterfaceCall(callee.func);
    return callee;
  }
  callee.kind = Compiler::isNative(callee.func) ? CalleeKind::Native : CalleeKind::Static;
  return callee;
}

const Type* FunctionCompiler::receiverType(const Func* func) const {
  return func->receiver ? func->receiver->type : func->signature()->receiver->type;
}

uint32_t FunctionCompiler::receiverSlots(const Callee& callee) const {
  if (!callee.hasReceiver) return 0;
  return callee.kind == CalleeKind::Interface ? 1 : slotsOf(receiverType(callee.func));
}

// The receiver as the method wants it: the value, or its address.
void FunctionCompiler::receiverTo(const ValuePlace& receiver, const Func* func, SlotIndex to) {
  const TempScope scope(code_);
  if (code_.top() < to + 1) code_.setTop(to + 1);
  const bool isPointer = typeAs<PointerType>(resolve(receiver.type)) != nullptr;
  if (isPointer == func->hasPointerReceiver) {
    load(receiver, to);
  } else if (isPointer) {
    load(dereferenced(receiver), to);
  } else {
    addressTo(receiver, to);
  }
}

SlotIndex FunctionCompiler::call(CallExpr* expr) {
  return callAt(expr, 0);
}

// Where the results are; `wanted` if the frame can start there. The temporaries below the frame stay
// allocated, and the results too.
SlotIndex FunctionCompiler::callAt(CallExpr* expr, SlotIndex wanted) {
  SlotIndex spread = 0;
  const bool isSpread = expr->args.size() == 1 && typeAs<TupleType>(typeOf(expr->args[0]));
  const Callee callee = resolveCallee(expr->fun);
  if (isSpread) spread = call(as<CallExpr>(unparenthesized(expr->args[0])));
  if (!isSpread) hoistArgs(expr, callee.signature);
  const SlotIndex frame = beginFrame(wanted);
  const uint32_t results = slotsOf(callee.signature->results);
  SlotIndex next = frame + results;
  if (callee.hasReceiver) {
    if (callee.kind != CalleeKind::Interface) {
      at(expr);
      receiverTo(callee.receiver, callee.func, next);
    }
    next += receiverSlots(callee);
    code_.setTop(std::max(code_.top(), next));
  }
  if (isSpread) {
    next = putSpreadArgs(typeAs<TupleType>(typeOf(expr->args[0])), spread, callee.signature, next);
  } else {
    next = putArgs(expr, callee.signature, next);
  }
  code_.touch(next);
  at(expr);
  emitCall(callee, frame);
  code_.setTop(frame + results);
  return frame;
}

void FunctionCompiler::emitCall(const Callee& callee, SlotIndex frame) {
  switch (callee.kind) {
    case CalleeKind::Static:
      code_.emitWide(Opcode::Call, frame, compiler_.functionOf(callee.func)->index);
      return;
    case CalleeKind::Literal:
      code_.emitWide(Opcode::Call, frame, callee.function->index);
      return;
    case CalleeKind::Native:
      code_.emitWide(Opcode::CallNative, frame, compiler_.nativeIndex(callee.func));
      return;
    case CalleeKind::Closure:
      code_.emit(Opcode::CallClosure, frame, callee.slot);
      return;
    case CalleeKind::Interface:
      code_.emit(Opcode::CallInterface, frame, callee.slot, slotsOf(callee.signature->results));
      code_.word(compiler_.methodId(callee.func));
      code_.word(0);
      return;
  }
}

SlotIndex FunctionCompiler::putArgs(CallExpr* expr, const SignatureType* signature, SlotIndex to) {
  const std::span<Var* const> params = signature->params ? signature->params->vars : std::span<Var* const>{};
  for (size_t i = 0; i < params.size(); ++i) {
    const Type* type = params[i]->type;
    const bool isRest = signature->isVariadic && i + 1 == params.size() && !expr->hasDots;
    if (isRest) {
      const TempScope scope(code_);
      if (code_.top() < to + 3) code_.setTop(to + 3);
      at(expr);
      variadicTo(expr->args.subspan(i), underlyingAs<SliceType>(type), to);
    } else {
      convertTo(expr->args[i], type, to);
    }
    to += slotsOf(type);
    code_.setTop(std::max(code_.top(), to));
  }
  return to;
}

void FunctionCompiler::variadicTo(std::span<Expr* const> args, const SliceType* type, SlotIndex to) {
  if (args.empty()) {
    code_.zero(to, 3);
    return;
  }
  const auto length = static_cast<int64_t>(args.size());
  const Type* array = compiler_.types().arrayOf(type->element, length);
  sliceOfNew(type->element, length, to);
  for (size_t i = 0; i < args.size(); ++i) {
    const TempScope scope(code_);
    const int64_t offset = static_cast<int64_t>(i) * sizeOf(type->element);
    storeExpr(partPlace(memoryPlace(to, array, true), type->element, offset), args[i]);
  }
}

// f(g()) with several results.
SlotIndex FunctionCompiler::putSpreadArgs(const TupleType* tuple, SlotIndex from,
                                          const SignatureType* signature, SlotIndex to) {
  const std::span<Var* const> params = signature->params->vars;
  const size_t fixed = signature->isVariadic ? params.size() - 1 : params.size();
  size_t i = 0;
  for (; i < fixed; ++i) {
    convertSlots(tuple->vars[i]->type, params[i]->type, from, to);
    from += slotsOf(tuple->vars[i]->type);
    to += slotsOf(params[i]->type);
    code_.setTop(std::max(code_.top(), to));
  }
  if (!signature->isVariadic) return to;
  const Type* element = underlyingAs<SliceType>(params[fixed]->type)->element;
  const auto length = static_cast<int64_t>(tuple->size() - fixed);
  code_.setTop(std::max(code_.top(), to + 3));
  if (length == 0) {
    code_.zero(to, 3);
    return to + 3;
  }
  sliceOfNew(element, length, to);
  const ValuePlace array = memoryPlace(to, compiler_.types().arrayOf(element, length), true);
  for (int64_t n = 0; i < tuple->size(); ++i, ++n) {
    const TempScope scope(code_);
    const Type* type = tuple->vars[i]->type;
    store(partPlace(array, element, n * sizeOf(element)), convertedSlots(type, element, from));
    from += slotsOf(type);
  }
  return to + 3;
}

// x.M without a call: a closure over the receiver, which is evaluated now (spec, "Method values").
void FunctionCompiler::methodValueTo(SelectorExpr* expr, SlotIndex to) {
  const Callee callee = resolveMethod(expr);
  boundMethodTo(callee, to);
}

void FunctionCompiler::boundMethodTo(const Callee& callee, SlotIndex to) {
  const bool isInterfaceCall = callee.kind == CalleeKind::Interface;
  const Type* type = isInterfaceCall ? callee.receiver.type : receiverType(callee.func);
  const uint32_t slots = slotsOf(type);
  SlotIndex receiver = callee.slot;
  if (isInterfaceCall) {
    code_.emit(Opcode::NilCheck, receiver);
  } else {
    receiver = code_.allocate(slots);
    receiverTo(callee.receiver, callee.func, receiver);
  }
  code_.emit(Opcode::MakeClosure, to, receiver, slots);
  code_.word(compiler_.methodValueFunction(callee.func, type)->index);
}

void FunctionCompiler::methodExprTo(SelectorExpr* expr, SlotIndex to) {
  const MethodSelection method = methodOf(expr);
  const bool isPointer = typeAs<PointerType>(resolve(method.receiver)) != nullptr;
  const bool isDirect =
      method.path.empty() && !isInterface(method.receiver) && isPointer == method.func->hasPointerReceiver;
  const Function* function = isDirect
                                 ? compiler_.valueOf(method.func)
                                 : compiler_.methodExprFunction(method.func, method.receiver, method.path);
  code_.emitWide(Opcode::LoadFunction, to, function->index);
}

}  // namespace gopark
