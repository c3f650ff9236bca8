// Composite literals (spec, "Composite literals") and new objects.
#include "core/compile/function_compiler.h"
#include "core/compile/literal_elements.h"

namespace gopark {

namespace {

// The value leaves zeroed memory of that type as it is; a constant 0 in an interface is not nil.
bool isZeroConstant(const Expr* expr, const Type* type) {
  if (expr->mode == ExprMode::NilValue) return true;
  if (expr->mode != ExprMode::Constant || isInterface(type)) return false;
  switch (expr->constant->kind()) {
    case ConstantKind::Bool:
      return !expr->constant->boolValue();
    case ConstantKind::String:
      return expr->constant->stringValue().empty();
    case ConstantKind::Int:
      return expr->constant->sign() == 0;
    default:
      return false;
  }
}

}  // namespace

void FunctionCompiler::newTo(const Type* type, SlotIndex to) {
  code_.emitWide(Opcode::New, to, compiler_.desc(type)->index);
}

void FunctionCompiler::compositeTo(CompositeLit* lit, SlotIndex to) {
  // Elided &T in a literal of pointers.
  if (const auto* pointer = underlyingAs<PointerType>(typeOf(lit))) {
    newTo(pointer->element, to);
    compositeIntoMemory(lit, memoryPlace(to, pointer->element, true));
    return;
  }
  const Type* type = underlying(typeOf(lit));
  if (const auto* slice = typeAs<SliceType>(type)) {
    sliceLitTo(lit, slice, to);
    return;
  }
  if (typeAs<MapType>(type)) {
    mapLitTo(lit, typeOf(lit), to);
    return;
  }
  const uint32_t slots = slotsOf(type);
  if (hasNestedArray(type) || slots > kMaxVariableSlots) {
    if (slots > kMaxValueSlots) compiler_.reportTooLarge(lit->pos, "a composite literal");
    const SlotIndex box = code_.allocate(1);
    newTo(typeOf(lit), box);
    compositeIntoMemory(lit, memoryPlace(box, typeOf(lit), true));
    load(memoryPlace(box, typeOf(lit), true), to);
    return;
  }
  if (const auto* structType = typeAs<StructType>(type)) {
    structIntoSlots(lit, structType, to);
    return;
  }
  code_.zero(to, slots);
  arrayElements(lit, typeAs<ArrayType>(type)->element, slotsPlace(to, typeOf(lit)));
}

void FunctionCompiler::structIntoSlots(CompositeLit* lit, const StructType* type, SlotIndex to) {
  bool isWhole = lit->elements.size() == type->fields.size();
  for (const Var* field : type->fields)
    isWhole = isWhole && sizeOf(field->type) % 8 == 0 && !field->name.isBlank();
  if (!isWhole) code_.zero(to, slotsOf(type));
  const ValuePlace whole = slotsPlace(to, typeOf(lit));
  forEachField(lit, type, [&](size_t field, Expr* value) {
    if (!isWhole && isZeroConstant(unparenthesized(value), type->fields[field]->type)) return;
    if (type->fields[field]->name.isBlank()) {
      effect(value);
    } else {
      storeExpr(fieldPlace(whole, type, static_cast<int>(field)), value);
    }
  });
}

void FunctionCompiler::arrayElements(CompositeLit* lit, const Type* element, const ValuePlace& base) {
  const int64_t stride = sizeOf(element);
  forEachElement(lit, [&](int64_t index, Expr* value) {
    value = unparenthesized(value);
    if (isZeroConstant(value, element)) return;
    intoFreshPart(partPlace(base, element, index * stride), value);
  });
}

// Nobody else sees the part yet, so an aggregate is put together in place.
void FunctionCompiler::intoFreshPart(const ValuePlace& part, Expr* value) {
  auto* lit = tryAs<CompositeLit>(value);
  if (lit && isInMemory(part) && isAggregateOf(lit, part.type)) {
    compositeIntoMemory(lit, part);
  } else {
    storeExpr(part, value);
  }
}

void FunctionCompiler::compositeIntoMemory(CompositeLit* lit, const ValuePlace& memory) {
  if (const auto* array = underlyingAs<ArrayType>(memory.type)) {
    arrayElements(lit, array->element, memory);
    return;
  }
  const auto* type = underlyingAs<StructType>(memory.type);
  if (!type) {  // &[]int{1}, &map[…]…{}; the literal's own type is a pointer where the & is elided
    const SlotIndex value = temp(memory.type);
    if (const auto* slice = underlyingAs<SliceType>(memory.type)) {
      sliceLitTo(lit, slice, value);
    } else {
      mapLitTo(lit, memory.type, value);
    }
    store(memory, value);
    return;
  }
  forEachField(lit, type, [&](size_t field, Expr* value) {
    value = unparenthesized(value);
    if (isZeroConstant(value, type->fields[field]->type)) return;
    if (type->fields[field]->name.isBlank()) {
      effect(value);
    } else {
      intoFreshPart(fieldPlace(memory, type, static_cast<int>(field)), value);
    }
  });
}

// A slice over a new array of `length` elements; its first slot is the array's address.
void FunctionCompiler::sliceOfNew(const Type* element, int64_t length, SlotIndex to) {
  newTo(compiler_.types().arrayOf(element, length), to);
  code_.loadInteger(to + 1, length);
  code_.loadInteger(to + 2, length);
}

void FunctionCompiler::sliceLitTo(CompositeLit* lit, const SliceType* type, SlotIndex to) {
  const int64_t length = forEachElement(lit, [](int64_t, Expr*) {});
  sliceOfNew(type->element, length, to);
  arrayElements(lit, type->element, memoryPlace(to, compiler_.types().arrayOf(type->element, length), true));
}

void FunctionCompiler::mapLitTo(CompositeLit* lit, const Type* mapType, SlotIndex to) {
  const uint32_t desc = compiler_.desc(mapType)->index;
  const auto* type = underlyingAs<MapType>(mapType);
  {
    const TempScope scope(code_);
    const SlotIndex hint = code_.allocate(1);
    code_.loadInteger(hint, static_cast<int64_t>(lit->elements.size()));
    code_.emit(Opcode::MakeMap, to, hint);
    code_.word(desc);
  }
  for (Expr* element : lit->elements) {
    const TempScope scope(code_);
    auto* keyed = as<KeyValueExpr>(element);
    hoistForEntry(type, keyed->key, keyed->value);
    const SlotIndex value = operandAs(keyed->value, type->element);
    const SlotIndex key = operandAs(keyed->key, type->key);
    at(keyed);
    code_.emit(Opcode::MapSet, to, key, value);
    code_.word(desc);
  }
}

// The literal's parts go one after the other to the result, constants first where there are more than four.
void FunctionCompiler::fillResult(Expr* value, const ValuePlace& whole) {
  hoistAllCalls({&value, 1});
  auto* lit = as<CompositeLit>(unparenthesized(value));
  if (whole.kind == PlaceKind::Slots) {
    code_.zero(whole.base, slotsOf(whole.type));
  } else {
    code_.emit(Opcode::ZeroMemory, whole.base);
    code_.word(static_cast<uint64_t>(sizeOf(whole.type)));
  }
  constexpr size_t kMaxPartsInOrder = 4;
  if (lit->elements.size() > kMaxPartsInOrder) fillParts(lit, whole, FilledParts::Constants);
  fillParts(lit, whole, lit->elements.size() > kMaxPartsInOrder ? FilledParts::Others : FilledParts::All);
}

void FunctionCompiler::fillParts(CompositeLit* lit, const ValuePlace& whole, FilledParts which) {
  const auto fill = [&](const ValuePlace& part, Expr* value) {
    value = unparenthesized(value);
    auto* nested = tryAs<CompositeLit>(value);
    if (nested && isAggregateOf(nested, part.type)) {
      fillParts(nested, part, which);
      return;
    }
    const bool isConstant = value->mode == ExprMode::Constant;
    if (which != FilledParts::All && isConstant != (which == FilledParts::Constants)) return;
    const TempScope scope(code_);
    store(part, operandAs(value, part.type));
  };
  if (const auto* array = underlyingAs<ArrayType>(typeOf(lit))) {
    const int64_t stride = sizeOf(array->element);
    forEachElement(lit, [&](int64_t index, Expr* value) {
      fill(partPlace(whole, array->element, index * stride), value);
    });
    return;
  }
  const auto* type = underlyingAs<StructType>(typeOf(lit));
  forEachField(lit, type, [&](size_t field, Expr* value) {
    if (type->fields[field]->name.isBlank()) {
      effect(value);
    } else {
      fill(fieldPlace(whole, type, static_cast<int>(field)), value);
    }
  });
}

}  // namespace gopark
