// for range: integers, slices, arrays, strings, maps, channels (spec, "For statements with range clause").
#include "core/compile/function_compiler.h"

namespace gopark {

Expr* FunctionCompiler::rangeLeft(const RangeClause* clause, size_t which) const {
  Expr* const lhs = clause->lhs;
  const std::span<Expr* const> list = listOf(lhs);
  if (which >= list.size()) return nullptr;
  const auto* name = tryAs<NameExpr>(list[which]);
  if (name && name->name.isBlank()) return nullptr;
  // The list's own storage outlives this call; a single expression is the clause's.
  return list[which];
}

// A new value of a range variable: := declares it for the iteration, = assigns.
void FunctionCompiler::setRangeVariable(RangeClause* clause, size_t which, SlotIndex value,
                                        const Type* type) {
  Expr* lhs = rangeLeft(clause, which);
  if (!lhs) return;
  if (const Var* var = declaredBy(lhs, clause->isDefine)) {
    const SlotIndex converted = convertedSlots(type, typeOf(var), value);
    if (!needsBox(var) && !var->isReassigned) {
      variables_[var] = {converted, false};  // nobody changes it: it is the value where it already is
    } else {
      declareWith(var, converted);
    }
    return;
  }
  const TempScope scope(code_);
  at(lhs);
  const ValuePlace target = place(lhs);
  store(target, convertedSlots(type, target.type, value));
}

// Both, when they are there, as an assignment of two values.
void FunctionCompiler::setRangeVariables(RangeClause* clause, std::span<const SlotIndex> values,
                                         std::span<const Type* const> types) {
  Expr* const left = clause->lhs;
  const std::span<Expr* const> lhs = listOf(left);
  if (clause->isDefine || lhs.size() < 2) {
    for (size_t i = 0; i < lhs.size(); ++i) setRangeVariable(clause, i, values[i], types[i]);
    return;
  }
  const TempScope scope(code_);
  at(clause);
  hoistAllCalls(lhs);
  storeMany(lhs, values, types);
}

void FunctionCompiler::rangeStmt(ForStmt* stmt, RangeClause* clause) {
  const TempScope scope(code_);
  at(clause);
  hoistCalls({&clause->x, 1});
  const Type* type = underlying(typeOf(clause->x));
  if (isInteger(type)) {
    rangeInteger(stmt, clause);
  } else if (isString(type)) {
    rangeString(stmt, clause);
  } else if (typeAs<SliceType>(type)) {
    rangeSlice(stmt, clause);
  } else if (typeAs<MapType>(type)) {
    rangeMap(stmt, clause);
  } else if (typeAs<ChanType>(type)) {
    rangeChannel(stmt, clause);
  } else if (typeAs<SignatureType>(type)) {
    rangeFunction(stmt, clause);
  } else {
    rangeArray(stmt, clause);
  }
}

// The range expression is evaluated once: its value must not be a variable that the body changes.
SlotIndex FunctionCompiler::keptOperand(Expr* expr, const Type* type) {
  const SlotIndex top = code_.top();
  const SlotIndex value = operandAs(expr, type);
  const Var* source = isSlotVariable(expr) ? varOf(expr) : nullptr;
  if (value >= top || (source && !source->isReassigned)) return value;
  const SlotIndex copy = temp(type);
  code_.move(copy, value, slotsOf(type));
  return copy;
}

void FunctionCompiler::rangeInteger(ForStmt* stmt, RangeClause* clause) {
  Expr* key = rangeLeft(clause, 0);
  const Var* var = key ? varOf(key) : nullptr;
  const Type* type =
      isUntyped(typeOf(clause->x)) ? (var ? typeOf(var) : basicType(BasicKind::Int)) : typeOf(clause->x);
  countedLoop(stmt, clause, keptOperand(clause->x, type), type, nullptr);
}

void FunctionCompiler::rangeSlice(ForStmt* stmt, RangeClause* clause) {
  const auto* type = underlyingAs<SliceType>(typeOf(clause->x));
  const SlotIndex slice = keptOperand(clause->x, typeOf(clause->x));
  ValuePlace element;
  element.kind = PlaceKind::SliceElement;
  element.type = type->element;
  element.base = slice;
  countedLoop(stmt, clause, slice + 1, basicType(BasicKind::Int), &element);
}

void FunctionCompiler::rangeArray(ForStmt* stmt, RangeClause* clause) {
  const Type* type = underlying(typeOf(clause->x));
  const auto* pointer = typeAs<PointerType>(type);
  const auto* array = pointer ? underlyingAs<ArrayType>(pointer->element) : typeAs<ArrayType>(type);
  ValuePlace element;
  const ValuePlace* elements = nullptr;
  if (rangeLeft(clause, 1)) {
    // As a slice over the array's memory, or over a copy: the range expression's value is that of the
    // beginning.
    const SlotIndex slice = code_.allocate(3);
    if (pointer) {
      convertTo(clause->x, typeOf(clause->x), slice);
      if (array->length > 0) code_.emit(Opcode::NilCheck, slice);
    } else {
      newTo(typeOf(clause->x), slice);
      storeExpr(memoryPlace(slice, typeOf(clause->x), true), clause->x);
    }
    code_.loadInteger(slice + 1, array->length);
    code_.loadInteger(slice + 2, array->length);
    element.kind = PlaceKind::SliceElement;
    element.type = array->element;
    element.base = slice;
    elements = &element;
  } else {
    if (hasCall(clause->x)) effect(clause->x);  // only the length matters
  }
  const SlotIndex limit = code_.allocate(1);
  code_.loadInteger(limit, array->length);
  countedLoop(stmt, clause, limit, basicType(BasicKind::Int), elements);
}

// The key variable can be the counter itself: it is new in each iteration, but nobody can tell.
bool FunctionCompiler::isPlainCounter(const RangeClause* clause) const {
  Expr* key = rangeLeft(clause, 0);
  const Var* var = key ? declaredBy(key, clause->isDefine) : nullptr;
  return var && !needsBox(var) && !var->isReassigned;
}

void FunctionCompiler::countedLoop(ForStmt* stmt, RangeClause* clause, SlotIndex limit,
                                   const Type* counterType, const ValuePlace* elements) {
  const SlotIndex counter = code_.allocate(1);
  const CodeLabel body = code_.newLabel();
  const CodeLabel test = code_.newLabel();
  const CodeLabel next = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  hoisted_.clear();
  at(clause);
  code_.zero(counter, 1);
  const bool isReached = code_.isReachable();
  code_.jump(test);
  code_.bindLoop(body, isReached);
  {
    const TempScope scope(code_);
    const Type* types[] = {counterType, elements ? elements->type : nullptr};
    SlotIndex values[] = {counter, 0};
    if (elements && rangeLeft(clause, 1)) {
      values[1] = temp(elements->type);
      ValuePlace element = *elements;
      element.index = counter;
      if (slotsOf(element.type) > 0) load(element, values[1]);
    }
    if (isPlainCounter(clause)) {
      variables_[varOf(rangeLeft(clause, 0))] = {counter, false};
      setRangeVariable(clause, 1, values[1], types[1]);
    } else {
      setRangeVariables(clause, values, types);
    }
    targets_.push_back({stmt, end, next});
    block(stmt->body);
    targets_.pop_back();
  }
  code_.bind(next);
  at(clause);
  code_.emit(Opcode::AddImmediate, counter, counter, 1);
  code_.bind(test);
  const bool isSigned = integerFormOf(counterType).isSigned || integerFormOf(counterType).bits < 64;
  jumpCompare(Operator::Less, isSigned, counter, limit, body);
  code_.bind(end);
}

void FunctionCompiler::rangeString(ForStmt* stmt, RangeClause* clause) {
  const SlotIndex text = keptOperand(clause->x, defaultType(typeOf(clause->x)));
  const SlotIndex index = code_.allocate(1);
  const SlotIndex rune = code_.allocate(2);  // and the index after it
  const CodeLabel head = code_.newLabel();
  const CodeLabel next = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  hoisted_.clear();
  at(clause);
  code_.zero(index, 1);
  code_.bind(head);
  code_.emit(Opcode::RangeString, rune, text, index);
  code_.jump(Opcode::JumpLessImmediate, end, rune + 1, 0);
  {
    const TempScope scope(code_);
    const SlotIndex values[] = {index, rune};
    const Type* const types[] = {basicType(BasicKind::Int), basicType(BasicKind::Int32)};
    setRangeVariables(clause, values, types);
    targets_.push_back({stmt, end, next});
    block(stmt->body);
    targets_.pop_back();
  }
  code_.bind(next);
  at(clause);
  code_.move(index, rune + 1, 1);
  code_.jump(head);
  code_.bind(end);
}

void FunctionCompiler::rangeMap(ForStmt* stmt, RangeClause* clause) {
  const auto* type = underlyingAs<MapType>(typeOf(clause->x));
  const SlotIndex map = operand(clause->x);
  const SlotIndex iterator = code_.allocate(1);
  const SlotIndex has = code_.allocate(1 + slotsOf(type->key) + slotsOf(type->element));
  const uint32_t desc = compiler_.desc(typeOf(clause->x))->index;
  const CodeLabel next = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  hoisted_.clear();
  at(clause);
  code_.emit(Opcode::MapIterate, iterator, map);
  code_.word(desc);
  code_.bind(next);
  at(clause);
  code_.emit(Opcode::MapNext, iterator, 0, has);
  code_.word(desc);
  code_.jump(Opcode::JumpIfNot, end, has);
  {
    const TempScope scope(code_);
    const SlotIndex values[] = {has + 1, has + 1 + slotsOf(type->key)};
    const Type* const types[] = {type->key, type->element};
    setRangeVariables(clause, values, types);
    targets_.push_back({stmt, end, next});
    block(stmt->body);
    targets_.pop_back();
  }
  at(clause);
  code_.jump(next);
  code_.bind(end);
}

void FunctionCompiler::rangeChannel(ForStmt* stmt, RangeClause* clause) {
  const auto* type = underlyingAs<ChanType>(typeOf(clause->x));
  const SlotIndex channel = keptOperand(clause->x, typeOf(clause->x));
  const uint32_t slots = slotsOf(type->element);
  const SlotIndex value = code_.allocate(slots + 1);
  const CodeLabel next = code_.newLabel();
  const CodeLabel end = code_.newLabel();
  hoisted_.clear();
  at(clause);
  code_.bind(next);
  at(clause);
  code_.emit(Opcode::Receive, value, channel, 1);
  if (isInteger(type->element)) extend(type->element, value);
  code_.jump(Opcode::JumpIfNot, end, value + slots);
  {
    const TempScope scope(code_);
    setRangeVariable(clause, 0, value, type->element);
    targets_.push_back({stmt, end, next});
    block(stmt->body);
    targets_.pop_back();
  }
  at(clause);
  code_.jump(next);
  code_.bind(end);
}

}  // namespace gopark
