// Builtin functions (spec, "Built-in functions").
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

PrintKind printKindOf(const Type* type) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Slice:
      return PrintKind::Slice;
    case TypeKind::Interface:
      return PrintKind::Interface;
    case TypeKind::Basic:
      break;
    default:
      return PrintKind::Pointer;
  }
  if (isString(base)) return PrintKind::String;
  if (isBoolean(base)) return PrintKind::Bool;
  if (isFloat(base)) return basicKindOf(base) == BasicKind::Float32 ? PrintKind::Float32 : PrintKind::Float64;
  if (isComplex(base))
    return basicKindOf(base) == BasicKind::Complex64 ? PrintKind::Complex64 : PrintKind::Complex128;
  if (basicKindOf(base) == BasicKind::UnsafePointer) return PrintKind::Pointer;
  return isUnsigned(base) ? PrintKind::Unsigned : PrintKind::Signed;
}

}  // namespace

const Builtin* FunctionCompiler::builtinOf(const Expr* fun) {
  while (const auto* paren = tryAs<ParenExpr>(fun)) fun = paren->x;
  if (const auto* name = tryAs<NameExpr>(fun))
    return objectAs<Builtin>(static_cast<const Object*>(name->object));
  if (const auto* selector = tryAs<SelectorExpr>(fun); selector && !selector->selection) {
    return objectAs<Builtin>(static_cast<const Object*>(selector->selected->object));
  }
  return nullptr;
}

// builtin(f()) with several results of f: a call whose arguments stand for values that are there already.
CallExpr* FunctionCompiler::spreadCall(CallExpr* call) {
  const auto* tuple = call->args.size() == 1 ? typeAs<TupleType>(typeOf(call->args[0])) : nullptr;
  if (!tuple) return call;
  Expr* values = unparenthesized(call->args[0]);
  SlotIndex from = 0;
  if (!findHoisted(values, from)) from = this->call(as<CallExpr>(values));
  std::vector<Expr*>& args = spreadLists_.emplace_back();
  for (const Var* var : tuple->vars) {
    NameExpr& arg = spreadArgs_.emplace_back();
    arg.kind = NodeKind::NameExpr;
    arg.pos = call->pos;
    arg.mode = ExprMode::Value;
    arg.type = typeOf(var);
    hoisted_[&arg] = from;
    args.push_back(&arg);
    from += slotsOf(typeOf(var));
  }
  CallExpr& spread = spreadCalls_.emplace_back(*call);
  spread.args = args;
  return &spread;
}

void FunctionCompiler::builtinTo(CallExpr* call, const Builtin* builtin, SlotIndex to) {
  call = spreadCall(call);
  switch (builtin->id) {
    case BuiltinId::Append:
      appendTo(call, to);
      return;
    case BuiltinId::Len:
      lengthTo(call->args[0], false, to);
      return;
    case BuiltinId::Cap:
      lengthTo(call->args[0], true, to);
      return;
    case BuiltinId::Copy:
      copyTo(call, to);
      return;
    case BuiltinId::Make:
      makeTo(call, to);
      return;
    case BuiltinId::Max:
      minMaxTo(call, false, to);
      return;
    case BuiltinId::Min:
      minMaxTo(call, true, to);
      return;
    case BuiltinId::New:
      newBuiltinTo(call, to);
      return;
    case BuiltinId::Recover:
      code_.emit(Opcode::Recover, to);
      return;
    case BuiltinId::Clear:
    case BuiltinId::Close:
    case BuiltinId::Delete:
    case BuiltinId::Panic:
    case BuiltinId::Print:
    case BuiltinId::Println:
      builtinEffect(call, builtin);
      return;
    case BuiltinId::UnsafeAdd:
    case BuiltinId::Alignof:
    case BuiltinId::Offsetof:
    case BuiltinId::Sizeof:
    case BuiltinId::UnsafeSlice:
    case BuiltinId::SliceData:
    case BuiltinId::UnsafeString:
    case BuiltinId::StringData:
      unsafeTo(call, builtin->id, to);
      return;
    case BuiltinId::Complex:
      complexTo(call, to);
      return;
    case BuiltinId::Imag:
    case BuiltinId::Real:
      complexPartTo(call, builtin->id == BuiltinId::Real, to);
      return;
  }
}

// As a statement.
void FunctionCompiler::builtinEffect(CallExpr* call, const Builtin* builtin) {
  const TempScope scope(code_);
  call = spreadCall(call);
  switch (builtin->id) {
    case BuiltinId::Clear:
      clearArg(call);
      return;
    case BuiltinId::Close: {
      const SlotIndex channel = operand(call->args[0]);
      at(call);
      code_.emit(Opcode::Close, channel);
      return;
    }
    case BuiltinId::Delete: {
      const SlotIndex map = operand(call->args[0]);
      const SlotIndex key = operandAs(call->args[1], underlyingAs<MapType>(typeOf(call->args[0]))->key);
      at(call);
      code_.emit(Opcode::MapDelete, map, key);
      code_.word(compiler_.desc(typeOf(call->args[0]))->index);
      return;
    }
    case BuiltinId::Panic: {
      const SlotIndex value = operandAs(call->args[0], anyType());
      at(call);
      code_.emit(Opcode::Panic, value);
      return;
    }
    case BuiltinId::Print:
    case BuiltinId::Println:
      printArgs(call, builtin->id == BuiltinId::Println);
      return;
    default: {
      const SlotIndex value = code_.allocate(builtin->id == BuiltinId::Recover ? 2 : slotsOf(typeOf(call)));
      builtinTo(call, builtin, value);
    }
  }
}

void FunctionCompiler::appendTo(CallExpr* call, SlotIndex to) {
  const auto* type = underlyingAs<SliceType>(typeOf(call));
  const uint32_t element = compiler_.desc(type->element)->index;
  hoistCalls(call->args);
  const SlotIndex slice = operandAs(call->args[0], typeOf(call));
  if (call->hasDots) {
    Expr* rest = unparenthesized(call->args[1]);
    if (rest->mode == ExprMode::NilValue) {
      code_.move(to, slice, 3);
      return;
    }
    const SlotIndex more = operand(rest);
    at(call);
    if (isString(typeOf(rest))) {
      code_.emit(Opcode::AppendString, to, slice, more);
    } else {
      code_.emit(Opcode::AppendSlice, to, slice, more);
      code_.word(element);
    }
    return;
  }
  const std::span<Expr* const> values = call->args.subspan(1);
  if (values.empty()) {
    code_.move(to, slice, 3);
    return;
  }
  SlotIndex first = 0;
  if (values.size() == 1) {
    first = operandAs(values[0], type->element);
  } else {
    const uint32_t slots = slotsOf(type->element);
    first = code_.allocate(slots * static_cast<uint32_t>(values.size()));
    for (size_t i = 0; i < values.size(); ++i) {
      convertTo(values[i], type->element, first + slots * static_cast<uint32_t>(i));
    }
  }
  at(call);
  code_.emit(Opcode::Append, to, slice, first);
  code_.word(element);
  code_.word(values.size());
}

void FunctionCompiler::copyTo(CallExpr* call, SlotIndex to) {
  const SlotIndex target = operand(call->args[0]);
  const SlotIndex source = operand(call->args[1]);
  at(call);
  if (isString(typeOf(call->args[1]))) {
    code_.emit(Opcode::CopyString, to, target, source);
    return;
  }
  code_.emit(Opcode::CopySlice, to, target, source);
  code_.word(static_cast<uint64_t>(sizeOf(underlyingAs<SliceType>(typeOf(call->args[0]))->element)));
}

// len or cap of a variable in slots is one of its slots.
bool FunctionCompiler::lengthOperand(CallExpr* call, SlotIndex& slot) {
  const Builtin* builtin = builtinOf(call->fun);
  if (!builtin || (builtin->id != BuiltinId::Len && builtin->id != BuiltinId::Cap)) return false;
  Expr* x = unparenthesized(call->args[0]);
  const bool isSlice = underlyingAs<SliceType>(typeOf(x)) != nullptr;
  if ((!isSlice && !isString(typeOf(x))) || x->mode == ExprMode::Constant) return false;
  SlotIndex hoisted = 0;
  if (!findHoisted(x, hoisted) && !isPartOfSlotVariable(x)) return false;
  slot = operand(x) + (builtin->id == BuiltinId::Cap ? 2 : 1);
  return true;
}

void FunctionCompiler::lengthTo(Expr* x, bool isCap, SlotIndex to) {
  x = unparenthesized(x);
  const Type* type = underlying(typeOf(x));
  if (const auto* pointer = typeAs<PointerType>(type)) type = underlying(pointer->element);
  if (const auto* array = typeAs<ArrayType>(type)) {
    effect(x);
    code_.loadInteger(to, array->length);
    return;
  }
  if (typeAs<MapType>(type) || typeAs<ChanType>(type)) {
    const SlotIndex value = operand(x);
    const Opcode op = typeAs<MapType>(type) ? Opcode::MapLength
                      : isCap               ? Opcode::ChanCapacity
                                            : Opcode::ChanLength;
    code_.emit(op, to, value);
    return;
  }
  // Only the word of a string or slice that is asked for.
  const ValuePlace whole = place(x);
  load(partPlace(whole, basicType(BasicKind::Int), isCap ? 16 : 8), to);
}

void FunctionCompiler::makeTo(CallExpr* call, SlotIndex to) {
  const Type* type = underlying(typeOf(call));
  SlotIndex size = 0;
  if (call->args.size() > 1) {
    size = sizeOperand(call->args[1]);
  } else {
    size = code_.allocate(1);
    code_.zero(size, 1);
  }
  if (const auto* slice = typeAs<SliceType>(type)) {
    const SlotIndex capacity = call->args.size() > 2 ? sizeOperand(call->args[2]) : size;
    at(call);
    code_.emit(Opcode::MakeSlice, to, size, capacity);
    code_.word(compiler_.desc(slice->element)->index);
    return;
  }
  at(call);
  code_.emit(typeAs<MapType>(type) ? Opcode::MakeMap : Opcode::MakeChan, to, size);
  code_.word(compiler_.desc(typeOf(call))->index);
}

// A size may be any integer, or a constant of any numeric type.
SlotIndex FunctionCompiler::sizeOperand(Expr* size) {
  if (size->mode == ExprMode::Constant) return operandAs(size, basicType(BasicKind::Int));
  return operand(size);
}

void FunctionCompiler::newBuiltinTo(CallExpr* call, SlotIndex to) {
  Expr* arg = unparenthesized(call->args[0]);
  const Type* type = underlyingAs<PointerType>(typeOf(call))->element;
  if (arg->mode == ExprMode::TypeExpr) {
    newTo(type, to);
    return;
  }
  const SlotIndex value = operandAs(arg, type);  // new(expr)
  newTo(type, to);
  store(memoryPlace(to, type, true), value);
}

void FunctionCompiler::minMaxTo(CallExpr* call, bool isMin, SlotIndex to) {
  const Type* type = typeOf(call);
  std::vector<SlotIndex> values;
  for (Expr* arg : call->args) values.push_back(operandAs(arg, type));
  at(call);
  const uint32_t slots = slotsOf(type);
  code_.move(to, values[0], slots);
  for (size_t i = 1; i < values.size(); ++i) {
    const SlotIndex value = values[i];
    if (isFloat(type)) {
      const bool isNarrow = basicKindOf(type) == BasicKind::Float32;
      const Opcode op = isMin ? (isNarrow ? Opcode::MinFloat32 : Opcode::MinFloat64)
                              : (isNarrow ? Opcode::MaxFloat32 : Opcode::MaxFloat64);
      code_.emit(op, to, to, value);
      continue;
    }
    const CodeLabel keep = code_.newLabel();
    const Operator keeps = isMin ? Operator::LessEqual : Operator::GreaterEqual;
    if (isString(type)) {
      const TempScope scope(code_);
      const SlotIndex isKept = code_.allocate(1);
      compareSlots(keeps, type, isKept, to, value);
      code_.jump(Opcode::JumpIf, keep, isKept);
    } else {
      jumpCompare(keeps, integerFormOf(type).isSigned, to, value, keep);
    }
    code_.move(to, value, slots);
    code_.bind(keep);
  }
}

void FunctionCompiler::clearArg(CallExpr* call) {
  const SlotIndex value = operand(call->args[0]);
  at(call);
  if (const auto* slice = underlyingAs<SliceType>(typeOf(call->args[0]))) {
    code_.emit(Opcode::ClearSlice, value);
    code_.word(static_cast<uint64_t>(sizeOf(slice->element)));
  } else {
    code_.emit(Opcode::MapClear, value);
  }
}

void FunctionCompiler::printArgs(CallExpr* call, bool isLine) {
  std::vector<SlotIndex> values;
  for (Expr* arg : call->args) {
    if (isNilExpr(arg)) {
      values.push_back(code_.allocate(1));
      code_.zero(values.back(), 1);
    } else {
      values.push_back(operandAs(arg, defaultType(typeOf(arg))));
    }
  }
  at(call);
  for (size_t i = 0; i < values.size(); ++i) {
    if (isLine && i > 0) code_.emit(Opcode::Print, 0, static_cast<uint32_t>(PrintKind::Space));
    const PrintKind kind = isNilExpr(call->args[i]) ? PrintKind::Pointer : printKindOf(typeOf(call->args[i]));
    code_.emit(Opcode::Print, values[i], static_cast<uint32_t>(kind));
  }
  if (isLine) code_.emit(Opcode::Print, 0, static_cast<uint32_t>(PrintKind::Newline));
}

}  // namespace gopark
