// Reading from places and writing to them.
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

Opcode frameLoad(MemoryForm form) {
  switch (form) {
    case MemoryForm::Signed8:
      return Opcode::FrameLoadS8;
    case MemoryForm::Unsigned8:
      return Opcode::FrameLoadU8;
    case MemoryForm::Signed16:
      return Opcode::FrameLoadS16;
    case MemoryForm::Unsigned16:
      return Opcode::FrameLoadU16;
    case MemoryForm::Signed32:
      return Opcode::FrameLoadS32;
    case MemoryForm::Unsigned32:
      return Opcode::FrameLoadU32;
    case MemoryForm::Word:
    case MemoryForm::Bytes:
      break;
  }
  return Opcode::FrameLoadBytes;
}

Opcode frameStore(MemoryForm form) {
  switch (form) {
    case MemoryForm::Signed8:
    case MemoryForm::Unsigned8:
      return Opcode::FrameStore8;
    case MemoryForm::Signed16:
    case MemoryForm::Unsigned16:
      return Opcode::FrameStore16;
    case MemoryForm::Signed32:
    case MemoryForm::Unsigned32:
      return Opcode::FrameStore32;
    case MemoryForm::Word:
    case MemoryForm::Bytes:
      break;
  }
  return Opcode::FrameStoreBytes;
}

Opcode sliceLoad(MemoryForm form) {
  switch (form) {
    case MemoryForm::Signed8:
      return Opcode::SliceLoadS8;
    case MemoryForm::Unsigned8:
      return Opcode::SliceLoadU8;
    case MemoryForm::Signed16:
      return Opcode::SliceLoadS16;
    case MemoryForm::Unsigned16:
      return Opcode::SliceLoadU16;
    case MemoryForm::Signed32:
      return Opcode::SliceLoadS32;
    case MemoryForm::Unsigned32:
      return Opcode::SliceLoadU32;
    case MemoryForm::Word:
      return Opcode::SliceLoad64;
    case MemoryForm::Bytes:
      break;
  }
  return Opcode::SliceLoadBytes;
}

Opcode sliceStore(MemoryForm form) {
  switch (form) {
    case MemoryForm::Signed8:
    case MemoryForm::Unsigned8:
      return Opcode::SliceStore8;
    case MemoryForm::Signed16:
    case MemoryForm::Unsigned16:
      return Opcode::SliceStore16;
    case MemoryForm::Signed32:
    case MemoryForm::Unsigned32:
      return Opcode::SliceStore32;
    case MemoryForm::Word:
      return Opcode::SliceStore64;
    case MemoryForm::Bytes:
      break;
  }
  return Opcode::SliceStoreBytes;
}

uint64_t elementWord(const ValuePlace& place) {
  return static_cast<uint64_t>(place.length) << 32 | static_cast<uint32_t>(sizeOf(place.type));
}

}  // namespace

void FunctionCompiler::load(const ValuePlace& from, SlotIndex to) {
  const ValueLayout layout = layoutOf(from.type);
  switch (from.kind) {
    case PlaceKind::Blank:
      return;
    case PlaceKind::Slots:
      code_.move(to, from.base, layout.slots);
      return;
    case PlaceKind::FrameBytes: {
      if (layout.bytes == 0) return;
      const Opcode op = frameLoad(layout.form);
      code_.emit(op, to, from.base, static_cast<uint32_t>(from.offset));
      if (op == Opcode::FrameLoadBytes) code_.word(static_cast<uint64_t>(layout.bytes));
      return;
    }
    case PlaceKind::FrameElement:
      code_.emitIndexed(from.isUnsignedIndex, Opcode::FrameIndexLoad, to, from.base, from.index);
      code_.word(elementWord(from));
      if (layout.form == MemoryForm::Signed8) code_.emit(Opcode::ExtendSigned8, to, to);
      if (layout.form == MemoryForm::Signed16) code_.emit(Opcode::ExtendSigned16, to, to);
      if (layout.form == MemoryForm::Signed32) code_.emit(Opcode::ExtendSigned32, to, to);
      return;
    case PlaceKind::Memory:
      loadMemory(from.base, from.offset, layout, to);
      return;
    case PlaceKind::Global: {
      if (layout.form == MemoryForm::Word) {
        code_.emitWide(Opcode::LoadGlobal, to, static_cast<uint32_t>(from.offset));
        return;
      }
      if (layout.bytes == 0) return;
      const TempScope scope(code_);
      const SlotIndex address = code_.allocate(1);
      code_.emitWide(Opcode::GlobalAddress, address, static_cast<uint32_t>(from.offset));
      loadMemory(address, 0, layout, to);
      return;
    }
    case PlaceKind::GlobalWord:
      code_.emitWide(Opcode::LoadGlobal, to, static_cast<uint32_t>(from.offset));
      return;
    case PlaceKind::SliceElement:
      code_.emitIndexed(from.isUnsignedIndex, sliceLoad(layout.form), to, from.base, from.index);
      if (layout.form == MemoryForm::Bytes) code_.word(static_cast<uint64_t>(layout.bytes));
      return;
    case PlaceKind::MapElement:
      code_.emit(Opcode::MapGet, to, from.base, from.index);
      code_.word(compiler_.desc(from.container)->index);
      return;
  }
}

SlotIndex FunctionCompiler::valueOf(const ValuePlace& from) {
  if (from.kind == PlaceKind::Slots) return from.base;
  const SlotIndex value = temp(from.type);
  const TempScope scope(code_);
  load(from, value);
  return value;
}

void FunctionCompiler::store(const ValuePlace& to, SlotIndex from) {
  if (to.kind == PlaceKind::Blank) return;
  const ValueLayout layout = layoutOf(to.type);
  const TempScope scope(code_);
  switch (to.kind) {
    case PlaceKind::Blank:
      return;
    case PlaceKind::Slots:
      code_.move(to.base, from, layout.slots);
      return;
    case PlaceKind::FrameBytes: {
      if (layout.bytes == 0) return;
      const Opcode op = frameStore(layout.form);
      code_.emit(op, to.base, from, static_cast<uint32_t>(to.offset));
      if (op == Opcode::FrameStoreBytes) code_.word(static_cast<uint64_t>(layout.bytes));
      return;
    }
    case PlaceKind::FrameElement:
      code_.emitIndexed(to.isUnsignedIndex, Opcode::FrameIndexStore, to.base, to.index, from);
      code_.word(elementWord(to));
      return;
    case PlaceKind::Memory:
      storeMemory(to.base, to.offset, layout, from,
                  layout.form == MemoryForm::Bytes ? firstStoredOf(to.type) : 0);
      return;
    case PlaceKind::Global: {
      if (layout.form == MemoryForm::Word) {
        code_.emitWide(Opcode::StoreGlobal, from, static_cast<uint32_t>(to.offset));
        return;
      }
      if (layout.bytes == 0) return;
      const SlotIndex address = code_.allocate(1);
      code_.emitWide(Opcode::GlobalAddress, address, static_cast<uint32_t>(to.offset));
      storeMemory(address, 0, layout, from);
      return;
    }
    case PlaceKind::GlobalWord:
      code_.emitWide(Opcode::StoreGlobal, from, static_cast<uint32_t>(to.offset));
      return;
    case PlaceKind::SliceElement:
      code_.emitIndexed(to.isUnsignedIndex, sliceStore(layout.form), to.base, to.index, from);
      if (layout.form == MemoryForm::Bytes) code_.word(static_cast<uint64_t>(layout.bytes));
      return;
    case PlaceKind::MapElement:
      code_.emit(Opcode::MapSet, to.base, to.index, from);
      code_.word(compiler_.desc(to.container)->index);
      return;
  }
}

// Writes the value of an expression, converted to the place's type. Large values go from memory to memory.
void FunctionCompiler::storeExpr(const ValuePlace& to, Expr* expr) {
  const TempScope scope(code_);
  if (to.kind == PlaceKind::Blank) {
    effect(expr);
    return;
  }
  if (to.kind == PlaceKind::Slots) {
    convertTo(expr, to.type, to.base);
    return;
  }
  if (isMovedInMemory(to.type) && isInMemory(to)) {
    auto* lit = tryAs<CompositeLit>(unparenthesized(expr));
    ValuePlace from;
    if (lit) {
      const SlotIndex box = code_.allocate(1);
      newTo(typeOf(lit), box);
      from = memoryPlace(box, typeOf(lit), true);
      compositeIntoMemory(lit, from);
    } else {
      from = place(expr);
    }
    if (isInMemory(from)) {
      const SlotIndex source = addressOf(inMemory(from));
      const SlotIndex target = addressOf(inMemory(to));
      code_.emit(Opcode::CopyMemory, target, source);
      code_.word(static_cast<uint64_t>(sizeOf(to.type)));
      return;
    }
    store(to, valueOf(from));
    return;
  }
  store(to, operandAs(expr, to.type));
}

}  // namespace gopark
