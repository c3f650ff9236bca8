// Expressions: the dispatcher, constants, names, selectors, unary operators, slices, assertions.
#include "core/compile/constant_words.h"
#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

// The type a constant of that kind has by itself.
BasicKind defaultKindOf(ConstantKind kind) {
  switch (kind) {
    case ConstantKind::Bool:
      return BasicKind::Bool;
    case ConstantKind::String:
      return BasicKind::String;
    case ConstantKind::Int:
      return BasicKind::Int;
    case ConstantKind::Complex:
      return BasicKind::Complex128;
    case ConstantKind::Float:
    case ConstantKind::Unknown:
      break;
  }
  return BasicKind::Float64;
}

}  // namespace

Expr* FunctionCompiler::unparenthesized(Expr* expr) {
  while (auto* paren = tryAs<ParenExpr>(expr)) expr = paren->x;
  return expr;
}

const Expr* FunctionCompiler::unparenthesized(const Expr* expr) {
  while (const auto* paren = tryAs<ParenExpr>(expr)) expr = paren->x;
  return expr;
}

std::span<Expr* const> FunctionCompiler::listOf(Expr* const& expr) {
  if (!expr) return {};
  if (const auto* list = tryAs<ListExpr>(expr)) return list->elements;
  return {&expr, 1};
}

bool FunctionCompiler::findHoisted(const Expr* expr, SlotIndex& slot) const {
  if (hoisted_.empty()) return false;
  const auto found = hoisted_.find(expr);
  if (found == hoisted_.end()) return false;
  slot = found->second;
  return true;
}

// A function or method call, not a conversion or builtin.
bool FunctionCompiler::isRealCall(const Expr* expr) {
  const auto* call = tryAs<CallExpr>(expr);
  return call && call->fun->mode != ExprMode::TypeExpr && !builtinOf(call->fun);
}

void FunctionCompiler::exprTo(Expr* expr, SlotIndex to) {
  expr = unparenthesized(expr);
  SlotIndex hoisted = 0;
  if (findHoisted(expr, hoisted)) {
    code_.move(to, hoisted, slotsOf(typeOf(expr)));
    return;
  }
  at(expr);
  if (expr->mode == ExprMode::Constant) {
    constantTo(expr->constant, typeOf(expr), to);
    return;
  }
  if (expr->mode == ExprMode::NilValue) {
    code_.zero(to, slotsOf(typeOf(expr)));
    return;
  }
  const TempScope scope(code_);
  if (isRealCall(expr)) {
    auto* call = as<CallExpr>(expr);
    const uint32_t slots = slotsOf(typeOf(call));
    code_.move(to, callAt(call, to), slots);
    return;
  }
  // Temporaries stay clear of the target.
  const SlotIndex end = to + slotsOf(typeOf(expr));
  if (code_.top() < end) code_.setTop(end);
  kindTo(expr, to);
}

void FunctionCompiler::kindTo(Expr* expr, SlotIndex to) {
  if (Func* func = funcOf(expr)) {
    funcTo(func, to);
    return;
  }
  switch (expr->kind) {
    case NodeKind::NameExpr:
      load(variablePlace(varOf(expr)), to);
      return;
    case NodeKind::FuncLit:
      literalTo(as<FuncLit>(expr), to);
      return;
    case NodeKind::CompositeLit:
      compositeTo(as<CompositeLit>(expr), to);
      return;
    case NodeKind::SelectorExpr:
      selectorTo(as<SelectorExpr>(expr), to);
      return;
    case NodeKind::IndexExpr: {
      auto* index = as<IndexExpr>(expr);
      if (!isString(typeOf(index->x))) {
        const ValuePlace element = place(index);
        at(expr);
        load(element, to);
        return;
      }
      const SlotIndex text = operand(index->x);
      const SlotIndex i = operand(index->index);
      at(expr);
      code_.emitIndexed(isUnsigned64(typeOf(index->index)), Opcode::StringIndex, to, text, i);
      return;
    }
    case NodeKind::SliceExpr:
      sliceTo(as<SliceExpr>(expr), to);
      return;
    case NodeKind::TypeAssertExpr:
      assertTo(as<TypeAssertExpr>(expr), to);
      return;
    case NodeKind::UnaryExpr:
      unaryTo(as<UnaryExpr>(expr), to);
      return;
    case NodeKind::BinaryExpr:
      binaryTo(as<BinaryExpr>(expr), to);
      return;
    case NodeKind::CallExpr: {
      auto* call = as<CallExpr>(expr);
      if (call->fun->mode == ExprMode::TypeExpr) {
        conversionTo(call, to);
      } else {
        builtinTo(call, builtinOf(call->fun), to);
      }
      return;
    }
    default:
      GOPARK_UNREACHABLE("every expression of a checked tree has code");
  }
}

// The slots that hold the value: a variable's own where it lives in slots, else new ones.
SlotIndex FunctionCompiler::operand(Expr* expr) {
  expr = unparenthesized(expr);
  SlotIndex slot = 0;
  if (findHoisted(expr, slot)) return slot;
  if (expr->mode != ExprMode::Constant && expr->mode != ExprMode::NilValue) {
    if (isSlotVariable(expr)) return variables_.at(varOf(expr)).slot;
    if (auto* selector = tryAs<SelectorExpr>(expr); selector && isPartOfSlotVariable(selector)) {
      const ValuePlace part = place(selector);
      if (part.kind == PlaceKind::Slots) return part.base;
    }
    if (auto* called = tryAs<CallExpr>(expr)) {
      if (isRealCall(called)) return call(called);
      if (lengthOperand(called, slot)) return slot;
      if (called->fun->mode == ExprMode::TypeExpr && keepsRepresentation(called->args[0], typeOf(called))) {
        return operand(called->args[0]);
      }
    }
  }
  const SlotIndex value = temp(typeOf(expr));
  exprTo(expr, value);
  return value;
}

// A field, through struct values only, of a variable that lives in slots: reading it takes no code.
bool FunctionCompiler::isPartOfSlotVariable(const Expr* expr) const {
  while (true) {
    if (const auto* paren = tryAs<ParenExpr>(expr)) {
      expr = paren->x;
      continue;
    }
    const auto* selector = tryAs<SelectorExpr>(expr);
    if (!selector) return isSlotVariable(expr);
    if (!selector->selection || selector->selection->kind != SelectionKind::Field) return false;
    if (selector->selection->isIndirect || underlyingAs<PointerType>(typeOf(selector->x))) return false;
    expr = selector->x;
  }
}

// The value already is in slots, or will be where its call leaves it.
bool FunctionCompiler::isSlotOperand(Expr* expr) const {
  expr = unparenthesized(expr);
  SlotIndex hoisted = 0;
  if (findHoisted(expr, hoisted)) return true;
  if (expr->mode == ExprMode::Constant || expr->mode == ExprMode::NilValue) return false;
  return isRealCall(expr) || isPartOfSlotVariable(expr);
}

void FunctionCompiler::effect(Expr* expr) {
  expr = unparenthesized(expr);
  const TempScope scope(code_);
  if (expr->mode == ExprMode::Constant || expr->mode == ExprMode::NilValue || varOf(expr)) return;
  if (const auto* call = tryAs<CallExpr>(expr)) {
    if (const Builtin* builtin = builtinOf(call->fun)) {
      builtinEffect(as<CallExpr>(expr), builtin);
      return;
    }
  }
  auto* unary = tryAs<UnaryExpr>(expr);
  if (unary && unary->op == Operator::Mul) {
    const SlotIndex pointer = operand(unary->x);
    at(expr);
    code_.emit(Opcode::NilCheck, pointer);
    return;
  }
  if (isMovedInMemory(typeOf(expr)) && (tryAs<SelectorExpr>(expr) || tryAs<IndexExpr>(expr))) {
    const ValuePlace value = place(expr);
    if (isInMemory(value)) addressOf(inMemory(value));
    return;
  }
  operand(expr);
}

void FunctionCompiler::constantTo(const Constant* value, const Type* type, SlotIndex to) {
  const Type* base = underlying(type);
  if (isInterface(base)) {
    const Type* own = basicType(defaultKindOf(value->kind()));
    compiler_.noteConverted(own);
    code_.emitWide(Opcode::LoadStaticInterface, to, compiler_.staticInterface(own, value));
    return;
  }
  if (value->kind() == ConstantKind::String) {
    code_.emitWide(Opcode::LoadString, to, compiler_.stringIndex(value->stringValue()));
    return;
  }
  const auto words = constantWords(*value, base);
  for (uint32_t i = 0; i < slotsOf(base); ++i) code_.loadInteger(to + i, static_cast<int64_t>(words[i]));
}

// The slot of a constant that has only one.
int64_t FunctionCompiler::constantWord(const Constant* value, const Type* type) {
  return static_cast<int64_t>(constantWords(*value, type)[0]);
}

void FunctionCompiler::funcTo(Func* func, SlotIndex to) {
  code_.emitWide(Opcode::LoadFunction, to, compiler_.valueOf(func)->index);
}

void FunctionCompiler::selectorTo(SelectorExpr* expr, SlotIndex to) {
  if (!expr->selection) {
    load(variablePlace(varOf(expr)), to);
    return;
  }
  switch (expr->selection->kind) {
    case SelectionKind::Field: {
      const ValuePlace field = selectorPlace(expr);
      at(expr);
      load(field, to);
      return;
    }
    case SelectionKind::Method:
      methodValueTo(expr, to);
      return;
    case SelectionKind::MethodExpr:
      methodExprTo(expr, to);
      return;
  }
}

void FunctionCompiler::unaryTo(UnaryExpr* expr, SlotIndex to) {
  if (expr->op == Operator::And) {
    addressOfTo(unparenthesized(expr->x), to);
    return;
  }
  if (expr->op == Operator::Not) {
    const SlotIndex x = operand(expr->x);
    code_.emit(Opcode::BoolNot, to, x);
    return;
  }
  const SlotIndex x = operand(expr->x);
  at(expr);
  switch (expr->op) {
    case Operator::Add:
      code_.move(to, x, slotsOf(typeOf(expr)));
      return;
    case Operator::Sub:
      if (isComplex(typeOf(expr))) {
        negateComplex(typeOf(expr), to, x);
        return;
      }
      if (isFloat(typeOf(expr))) {
        const bool isNarrow = basicKindOf(typeOf(expr)) == BasicKind::Float32;
        code_.emit(isNarrow ? Opcode::NegateFloat32 : Opcode::NegateFloat64, to, x);
        return;
      }
      code_.emit(Opcode::Negate, to, x);
      extend(typeOf(expr), to);
      return;
    case Operator::Xor:
      code_.emit(Opcode::Complement, to, x);
      extend(typeOf(expr), to);
      return;
    case Operator::Mul:
      load(memoryPlace(x, typeOf(expr), false), to);
      return;
    case Operator::Receive:
      code_.emit(Opcode::Receive, to, x, 0);
      if (isInteger(typeOf(expr))) extend(typeOf(expr), to);
      return;
    default:
      GOPARK_UNREACHABLE("no other unary operator has a value");
  }
}

void FunctionCompiler::addressOfTo(Expr* expr, SlotIndex to) {
  if (auto* lit = tryAs<CompositeLit>(expr)) {
    newTo(typeOf(lit), to);
    compositeIntoMemory(lit, memoryPlace(to, typeOf(lit), true));
    return;
  }
  const ValuePlace target = place(expr);
  at(expr);
  addressTo(target, to);
}

void FunctionCompiler::sliceIndices(SliceExpr* expr, SlotIndex first, uint64_t& flags) {
  for (uint32_t i = 0; i < 3; ++i) {
    if (!expr->index[i]) continue;
    flags |= uint64_t{1} << i;
    if (isUnsigned64(typeOf(expr->index[i]))) flags |= uint64_t{8} << i;
    convertTo(expr->index[i], typeOf(expr->index[i]), first + i);
  }
}

// As gc: the calls, the indices that are more than variables, then what is sliced.
void FunctionCompiler::hoistIndices(SliceExpr* expr) {
  std::vector<Expr*> given{expr->x};
  bool isNeeded = false;
  for (Expr* index : expr->index) {
    if (!index) continue;
    given.push_back(index);
    isNeeded = isNeeded || canPanic(index);
  }
  if (!isNeeded) return;
  hoistAllCalls(given);
  for (Expr* index : std::span(given).subspan(1)) {
    if (canPanic(index)) hoistOne(unparenthesized(index));
  }
}

void FunctionCompiler::sliceTo(SliceExpr* expr, SlotIndex to) {
  const Type* type = underlying(typeOf(expr->x));
  const bool isArray = typeAs<ArrayType>(type) || typeAs<PointerType>(type);
  SlotIndex x = 0;
  if (canPanic(expr->x)) hoistIndices(expr);
  if (typeAs<ArrayType>(type)) {
    x = addressOf(inMemory(place(expr->x)));
  } else {
    x = operand(expr->x);
  }
  const SlotIndex indices = code_.allocate(3);
  uint64_t flags = 0;
  sliceIndices(expr, indices, flags);
  at(expr);
  if (isString(type)) {
    code_.emit(Opcode::SliceString, to, x, indices);
    code_.word(flags);
    return;
  }
  const auto* pointer = typeAs<PointerType>(type);
  const auto* array = pointer ? underlyingAs<ArrayType>(pointer->element) : typeAs<ArrayType>(type);
  const Type* element = isArray ? array->element : typeAs<SliceType>(type)->element;
  code_.emit(isArray ? Opcode::SliceArray : Opcode::SliceSlice, to, x, indices);
  code_.word(flags | static_cast<uint64_t>(sizeOf(element)) << 8);
  if (isArray) code_.word(static_cast<uint64_t>(array->length));
}

void FunctionCompiler::assertTo(TypeAssertExpr* expr, SlotIndex to) {
  const SlotIndex x = operand(expr->x);
  const Type* target = typeOf(expr->typeExpr);
  at(expr);
  code_.emit(isInterface(target) ? Opcode::AssertInterface : Opcode::AssertType, to, x);
  code_.word(compiler_.desc(target)->index);
  code_.word(compiler_.desc(typeOf(expr->x))->index);
}

// m[k], x.(T) and <-c, which also deliver whether there was a value.
bool FunctionCompiler::isCommaOkForm(Expr* expr) const {
  expr = unparenthesized(expr);
  if (const auto* index = tryAs<IndexExpr>(expr)) return underlyingAs<MapType>(typeOf(index->x)) != nullptr;
  if (const auto* unary = tryAs<UnaryExpr>(expr)) return unary->op == Operator::Receive;
  return tryAs<TypeAssertExpr>(expr) != nullptr;
}

const Type* FunctionCompiler::commaOkType(Expr* expr) const {
  expr = unparenthesized(expr);
  if (const auto* index = tryAs<IndexExpr>(expr)) return underlyingAs<MapType>(typeOf(index->x))->element;
  if (const auto* unary = tryAs<UnaryExpr>(expr)) return underlyingAs<ChanType>(typeOf(unary->x))->element;
  return typeOf(as<TypeAssertExpr>(expr)->typeExpr);
}

void FunctionCompiler::commaOkTo(Expr* expr, SlotIndex to) {
  expr = unparenthesized(expr);
  const TempScope scope(code_);
  const SlotIndex end = to + slotsOf(commaOkType(expr)) + 1;
  if (code_.top() < end) code_.setTop(end);
  if (auto* index = tryAs<IndexExpr>(expr)) {
    const ValuePlace element = indexPlace(index);
    code_.emit(Opcode::MapGetOk, to, element.base, element.index);
    code_.word(compiler_.desc(element.container)->index);
    return;
  }
  if (auto* unary = tryAs<UnaryExpr>(expr)) {
    const SlotIndex channel = operand(unary->x);
    at(unary);
    code_.emit(Opcode::Receive, to, channel, 1);
    if (isInteger(commaOkType(expr))) extend(commaOkType(expr), to);
    return;
  }
  auto* assertion = as<TypeAssertExpr>(expr);
  const SlotIndex x = operand(assertion->x);
  const Type* target = typeOf(assertion->typeExpr);
  at(assertion);
  code_.emit(isInterface(target) ? Opcode::AssertInterfaceOk : Opcode::AssertTypeOk, to, x);
  code_.word(compiler_.desc(target)->index);
}

// The value is put together in its target piece by piece, so the target must not be something it reads.
bool FunctionCompiler::isBuilt(Expr* expr) const {
  expr = unparenthesized(expr);
  if (tryAs<CompositeLit>(expr)) return true;
  if (const auto* unary = tryAs<UnaryExpr>(expr)) return unary->op == Operator::And;
  if (const auto* call = tryAs<CallExpr>(expr)) {
    if (call->fun->mode == ExprMode::TypeExpr) return isBuilt(call->args[0]);
    const Builtin* builtin = builtinOf(call->fun);
    return builtin &&
           (builtin->id == BuiltinId::Min || builtin->id == BuiltinId::Max || builtin->id == BuiltinId::New);
  }
  return false;
}

// A struct or an array of just that type: its parts can be put in their places one by one.
bool FunctionCompiler::isAggregateOf(const CompositeLit* lit, const Type* type) const {
  return identical(typeOf(lit), type) && (underlyingAs<StructType>(type) || underlyingAs<ArrayType>(type));
}

bool FunctionCompiler::mentions(Expr* expr, const Var* var) const {
  bool isFound = false;
  walkTree(expr, [&](Node* node) {
    const auto* name = tryAs<NameExpr>(node);
    if (name && name->object == var) isFound = true;
    return !isFound;
  });
  return isFound;
}

}  // namespace gopark
