// Places: variables, fields, elements and what pointers point to; reading and writing them.
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

// Below this an offset fits the instruction and a nil pointer is still recognised by the faulting address.
constexpr int64_t kMaxOperandOffset = 4096;

}  // namespace

ValuePlace FunctionCompiler::slotsPlace(SlotIndex slot, const Type* type) const {
  ValuePlace place;
  place.kind = PlaceKind::Slots;
  place.type = type;
  place.base = slot;
  return place;
}

ValuePlace FunctionCompiler::memoryPlace(SlotIndex pointer, const Type* type, bool isNonNil) const {
  ValuePlace place;
  place.kind = PlaceKind::Memory;
  place.type = type;
  place.base = pointer;
  place.isNonNil = isNonNil;
  return place;
}

// The place an expression denotes; of a value that is in no place, the slots it was computed into.
ValuePlace FunctionCompiler::place(Expr* expr) {
  expr = unparenthesized(expr);
  SlotIndex hoisted = 0;
  if (findHoisted(expr, hoisted)) return slotsPlace(hoisted, typeOf(expr));
  if (const auto* name = tryAs<NameExpr>(expr); name && name->name.isBlank() && !name->object)
    return ValuePlace{};
  if (const Var* var = varOf(expr); var && !var->isField) return variablePlace(var);
  if (auto* selector = tryAs<SelectorExpr>(expr)) {
    if (selector->selection && selector->selection->kind == SelectionKind::Field)
      return selectorPlace(selector);
  }
  if (auto* index = tryAs<IndexExpr>(expr); index && !isString(typeOf(index->x)) && !funcOf(index))
    return indexPlace(index);
  if (auto* unary = tryAs<UnaryExpr>(expr); unary && unary->op == Operator::Mul) {
    at(unary);
    return memoryPlace(operand(unary->x), typeOf(unary), false);
  }
  return slotsPlace(operand(expr), typeOf(expr));
}

ValuePlace FunctionCompiler::selectorPlace(SelectorExpr* expr) {
  ValuePlace from = place(expr->x);
  at(expr);
  return walkPath(from, expr->selection->path);
}

// Through fields, following pointers on the way. The last step's field is not followed.
ValuePlace FunctionCompiler::walkPath(ValuePlace from, std::span<const int> path) {
  for (const int index : path) {
    if (underlyingAs<PointerType>(from.type)) from = dereferenced(from);
    const auto* type = underlyingAs<StructType>(from.type);
    GOPARK_CHECK(type != nullptr, "a field belongs to a struct");
    from = fieldPlace(from, type, index);
  }
  return from;
}

ValuePlace FunctionCompiler::dereferenced(const ValuePlace& pointer) {
  const auto* type = underlyingAs<PointerType>(pointer.type);
  return memoryPlace(valueOf(pointer), type->element, false);
}

ValuePlace FunctionCompiler::fieldPlace(const ValuePlace& parent, const StructType* type, int index) {
  return partPlace(parent, type->fields[static_cast<size_t>(index)]->type,
                   offsetOf(type, static_cast<size_t>(index)));
}

// `type` at byte `offset` of the parent.
ValuePlace FunctionCompiler::partPlace(const ValuePlace& parent, const Type* type, int64_t offset) {
  ValuePlace part = parent;
  part.type = type;
  switch (parent.kind) {
    case PlaceKind::Slots:
    case PlaceKind::FrameBytes: {
      part.offset += offset;
      part.kind = PlaceKind::FrameBytes;
      if (part.offset % 8 == 0 && sizeOf(type) % 8 == 0) {
        part.kind = PlaceKind::Slots;
        part.base += static_cast<SlotIndex>(part.offset / 8);
        part.offset = 0;
      }
      return part;
    }
    case PlaceKind::Memory:
    case PlaceKind::Global:
      part.offset += offset;
      return part;
    case PlaceKind::SliceElement: {
      ValuePlace memory = inMemory(parent);
      memory.type = type;
      memory.offset += offset;
      return memory;
    }
    default:  // not assignable: a copy will do
      return partPlace(slotsPlace(valueOf(parent), parent.type), type, offset);
  }
}

// The values that a slot holds as negative numbers.
bool FunctionCompiler::isUnsigned64(const Type* type) {
  return isInteger(type) && !isUntyped(type) && integerFormOf(type).bits == 64 &&
         !integerFormOf(type).isSigned;
}

ValuePlace FunctionCompiler::indexPlace(IndexExpr* expr) {
  const Type* type = underlying(typeOf(expr->x));
  if (const auto* map = typeAs<MapType>(type)) {
    ValuePlace element;
    element.kind = PlaceKind::MapElement;
    element.type = map->element;
    element.container = typeOf(expr->x);
    element.base = operand(expr->x);
    element.index = operandAs(expr->index, map->key);
    at(expr);
    return element;
  }
  if (const auto* slice = typeAs<SliceType>(type)) {
    ValuePlace element;
    element.kind = PlaceKind::SliceElement;
    element.type = slice->element;
    element.base = operand(expr->x);
    element.index = operand(expr->index);
    element.isUnsignedIndex = isUnsigned64(typeOf(expr->index));
    at(expr);
    if (sizeOf(slice->element) > 0) return element;
    code_.emitIndexed(element.isUnsignedIndex, Opcode::CheckIndex, element.index, element.base + 1);
    return memoryPlace(element.base, slice->element, true);  // without bytes, all elements are at the start
  }
  if (const auto* pointer = typeAs<PointerType>(type)) {
    const ValuePlace array = memoryPlace(operand(expr->x), pointer->element, false);
    return arrayElement(array, underlyingAs<ArrayType>(pointer->element), expr);
  }
  return arrayElement(place(expr->x), typeAs<ArrayType>(type), expr);
}

ValuePlace FunctionCompiler::arrayElement(const ValuePlace& array, const ArrayType* type, IndexExpr* expr) {
  const int64_t bytes = sizeOf(type->element);
  Expr* index = expr->index;
  at(expr);
  if (index->mode == ExprMode::Constant) {
    return partPlace(array, type->element, index->constant->int64Value().value * bytes);
  }
  if (isInMemory(array)) {
    const ValuePlace memory = inMemory(array);
    const SlotIndex address = addressOf(memory);
    const SlotIndex element = code_.allocate(1);
    const SlotIndex number = operand(index);
    at(expr);
    code_.emitIndexed(isUnsigned64(typeOf(index)), Opcode::ArrayAddress, element, address, number);
    code_.word(static_cast<uint64_t>(type->length) << 32 | static_cast<uint32_t>(bytes));
    code_.setTop(element + 1);
    return memoryPlace(element, type->element, true);
  }
  ValuePlace element;
  element.kind = PlaceKind::FrameElement;
  element.type = type->element;
  element.base = valueOf(array);
  element.index = operand(index);
  element.isUnsignedIndex = isUnsigned64(typeOf(index));
  element.length = type->length;
  at(expr);
  return element;
}

bool FunctionCompiler::isInMemory(const ValuePlace& place) const {
  return place.kind == PlaceKind::Memory || place.kind == PlaceKind::Global ||
         place.kind == PlaceKind::SliceElement;
}

ValuePlace FunctionCompiler::inMemory(const ValuePlace& place) {
  if (place.kind == PlaceKind::Memory) return place;
  const SlotIndex address = code_.allocate(1);
  addressTo(place, address);
  return memoryPlace(address, place.type, true);
}

SlotIndex FunctionCompiler::addressOf(const ValuePlace& place) {
  if (place.kind == PlaceKind::Memory && place.offset == 0) {
    if (!place.isNonNil) code_.emit(Opcode::NilCheck, place.base);
    return place.base;
  }
  const SlotIndex address = code_.allocate(1);
  addressTo(place, address);
  return address;
}

void FunctionCompiler::addressTo(const ValuePlace& place, SlotIndex to) {
  switch (place.kind) {
    case PlaceKind::Memory:
      if (place.offset == 0) {
        if (!place.isNonNil) code_.emit(Opcode::NilCheck, place.base);
        code_.move(to, place.base, 1);
      } else {
        code_.emit(Opcode::OffsetAddress, to, place.base);
        code_.word(static_cast<uint64_t>(place.offset));
      }
      return;
    case PlaceKind::Global:
    case PlaceKind::GlobalWord:
      if (sizeOf(place.type) == 0) {  // all variables without bytes are at one place
        newTo(place.type, to);
        return;
      }
      code_.emitWide(Opcode::GlobalAddress, to, static_cast<uint32_t>(place.offset));
      return;
    case PlaceKind::SliceElement:
      code_.emitIndexed(place.isUnsignedIndex, Opcode::SliceAddress, to, place.base, place.index);
      code_.word(static_cast<uint64_t>(sizeOf(place.type)));
      return;
    default:
      GOPARK_UNREACHABLE("only places in memory have an address");
  }
}

void FunctionCompiler::loadMemory(SlotIndex pointer, int64_t offset, const ValueLayout& layout,
                                  SlotIndex to) {
  if (offset >= kMaxOperandOffset) {
    const SlotIndex address = code_.allocate(1);
    code_.emit(Opcode::OffsetAddress, address, pointer);
    code_.word(static_cast<uint64_t>(offset));
    pointer = address;
    offset = 0;
  }
  const auto c = static_cast<uint32_t>(offset);
  switch (layout.form) {
    case MemoryForm::Signed8:
      code_.emit(Opcode::LoadS8, to, pointer, c);
      return;
    case MemoryForm::Unsigned8:
      code_.emit(Opcode::LoadU8, to, pointer, c);
      return;
    case MemoryForm::Signed16:
      code_.emit(Opcode::LoadS16, to, pointer, c);
      return;
    case MemoryForm::Unsigned16:
      code_.emit(Opcode::LoadU16, to, pointer, c);
      return;
    case MemoryForm::Signed32:
      code_.emit(Opcode::LoadS32, to, pointer, c);
      return;
    case MemoryForm::Unsigned32:
      code_.emit(Opcode::LoadU32, to, pointer, c);
      return;
    case MemoryForm::Word:
      code_.emit(Opcode::Load64, to, pointer, c);
      return;
    case MemoryForm::Bytes:
      break;
  }
  if (layout.bytes == 0) {
    code_.emit(Opcode::NilCheck, pointer);
    return;
  }
  code_.emit(Opcode::LoadBytes, to, pointer, c);
  code_.word(static_cast<uint64_t>(layout.bytes));
}

void FunctionCompiler::storeMemory(SlotIndex pointer, int64_t offset, const ValueLayout& layout,
                                   SlotIndex from, int64_t firstStored) {
  if (offset >= kMaxOperandOffset) {
    const SlotIndex address = code_.allocate(1);
    code_.emit(Opcode::OffsetAddress, address, pointer);
    code_.word(static_cast<uint64_t>(offset));
    pointer = address;
    offset = 0;
  }
  const auto c = static_cast<uint32_t>(offset);
  switch (layout.form) {
    case MemoryForm::Signed8:
    case MemoryForm::Unsigned8:
      code_.emit(Opcode::Store8, pointer, from, c);
      return;
    case MemoryForm::Signed16:
    case MemoryForm::Unsigned16:
      code_.emit(Opcode::Store16, pointer, from, c);
      return;
    case MemoryForm::Signed32:
    case MemoryForm::Unsigned32:
      code_.emit(Opcode::Store32, pointer, from, c);
      return;
    case MemoryForm::Word:
      code_.emit(Opcode::Store64, pointer, from, c);
      return;
    case MemoryForm::Bytes:
      break;
  }
  if (layout.bytes == 0) {
    code_.emit(Opcode::NilCheck, pointer);
    return;
  }
  code_.emit(Opcode::StoreBytes, pointer, from, c);
  code_.word(static_cast<uint64_t>(firstStored) << 32 | static_cast<uint64_t>(layout.bytes));
}

}  // namespace gopark
