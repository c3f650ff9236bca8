// Sizes in slots, memory forms and the classes of types that decide where a variable lives.
#include "core/compile/layout.h"

#include <algorithm>

#include "core/compile/type_descs.h"

namespace gopark {

namespace {

MemoryForm formOfBasic(BasicKind kind) {
  switch (kind) {
    case BasicKind::Bool:
    case BasicKind::UntypedBool:
    case BasicKind::Uint8:
      return MemoryForm::Unsigned8;
    case BasicKind::Int8:
      return MemoryForm::Signed8;
    case BasicKind::Int16:
      return MemoryForm::Signed16;
    case BasicKind::Uint16:
      return MemoryForm::Unsigned16;
    case BasicKind::Int32:
    case BasicKind::UntypedRune:
      return MemoryForm::Signed32;
    case BasicKind::Uint32:
    case BasicKind::Float32:
      return MemoryForm::Unsigned32;
    case BasicKind::String:
    case BasicKind::UntypedString:
    case BasicKind::Complex128:
    case BasicKind::UntypedComplex:
      return MemoryForm::Bytes;
    default:
      return MemoryForm::Word;
  }
}

MemoryForm formOf(const Type* type, int64_t bytes) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Basic:
      return formOfBasic(typeAs<BasicType>(base)->basic);
    case TypeKind::Pointer:
    case TypeKind::Map:
    case TypeKind::Chan:
    case TypeKind::Signature:
      return MemoryForm::Word;
    case TypeKind::Slice:
    case TypeKind::Interface:
      return MemoryForm::Bytes;
    default:
      GOPARK_CHECK(base->kind() == TypeKind::Struct || base->kind() == TypeKind::Array,
                   "type parameters are replaced before anything is laid out");
      break;
  }
  switch (bytes) {  // small structs and arrays: in a slot as in memory, the rest zero
    case 1:
      return MemoryForm::Unsigned8;
    case 2:
      return MemoryForm::Unsigned16;
    case 4:
      return MemoryForm::Unsigned32;
    case 8:
      return MemoryForm::Word;
    default:
      return MemoryForm::Bytes;
  }
}

bool isScalar(const Type* type) {
  const Type* base = underlying(type);
  return base->kind() != TypeKind::Struct && base->kind() != TypeKind::Array;
}

// gc can keep the value in registers (ssa.CanSSA).
bool isForRegisters(const Type* type) {
  constexpr int64_t kMaxBytes = 32;
  constexpr size_t kMaxFields = 4;
  if (sizeOf(type) > kMaxBytes) return false;
  if (const auto* array = underlyingAs<ArrayType>(type))
    return array->length <= 1 && isForRegisters(array->element);
  const auto* fields = underlyingAs<StructType>(type);
  if (!fields) return true;
  if (fields->fields.size() > kMaxFields) return false;
  for (const Var* field : fields->fields) {
    if (!isForRegisters(field->type)) return false;
  }
  return true;
}

// The offset of the first part that is no pointer, or -1.
int64_t firstScalarOf(const Type* type) {
  const Type* base = underlying(type);
  if (sizeOf(type) == 0) return -1;
  if (isString(base) || base->kind() == TypeKind::Slice) return 8;  // the length
  if (base->kind() == TypeKind::Interface) return 0;
  if (const auto* array = typeAs<ArrayType>(base)) return firstScalarOf(array->element);
  const auto* fields = typeAs<StructType>(base);
  if (!fields) return pointerMapOf(type).pointerBytes == 0 ? 0 : -1;
  for (size_t i = 0; i < fields->fields.size(); ++i) {
    const int64_t first = firstScalarOf(fields->fields[i]->type);
    if (first >= 0) return offsetOf(fields, i) + first;
  }
  return -1;
}

}  // namespace

int64_t firstStoredOf(const Type* type) {
  if (pointerMapOf(type).pointerBytes == 0 || !isForRegisters(type)) return 0;
  return std::max<int64_t>(firstScalarOf(type), 0);
}

ValueLayout layoutOf(const Type* type) {
  if (const auto* tuple = typeAs<TupleType>(type)) return {MemoryForm::Bytes, slotsOf(tuple), 0};
  ValueLayout layout;
  layout.bytes = sizeOf(type);
  layout.slots = static_cast<uint32_t>((layout.bytes + 7) / 8);
  layout.form = formOf(type, layout.bytes);
  return layout;
}

uint32_t slotsOf(const Type* type) {
  return layoutOf(type).slots;
}

IntegerForm integerFormOf(const Type* type) {
  switch (basicKindOf(type)) {
    case BasicKind::Int8:
      return {8, true};
    case BasicKind::Int16:
      return {16, true};
    case BasicKind::Int32:
    case BasicKind::UntypedRune:
      return {32, true};
    case BasicKind::Uint8:
      return {8, false};
    case BasicKind::Uint16:
      return {16, false};
    case BasicKind::Uint32:
      return {32, false};
    case BasicKind::Uint:
    case BasicKind::Uint64:
    case BasicKind::Uintptr:
      return {64, false};
    default:
      return {64, true};
  }
}

uint32_t slotsOf(const TupleType* tuple) {
  uint32_t slots = 0;
  if (tuple == nullptr) return 0;
  for (const Var* var : tuple->vars) slots += slotsOf(var->type);
  return slots;
}

CallLayout callLayoutOf(const SignatureType* signature, uint32_t receiverSlots) {
  return {slotsOf(signature->results), receiverSlots + slotsOf(signature->params)};
}

bool isDirectType(const Type* type) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Basic:
      return typeAs<BasicType>(base)->basic == BasicKind::UnsafePointer;
    case TypeKind::Pointer:
    case TypeKind::Map:
    case TypeKind::Chan:
    case TypeKind::Signature:
      return true;
    case TypeKind::Struct: {
      const auto* structType = typeAs<StructType>(base);
      return structType->fields.size() == 1 && isDirectType(structType->fields[0]->type);
    }
    case TypeKind::Array: {
      const auto* array = typeAs<ArrayType>(base);
      return array->length == 1 && isDirectType(array->element);
    }
    default:
      return false;
  }
}

bool isPlainMemory(const Type* type) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Basic:
      return !isString(base) && !isFloat(base) && !isComplex(base);
    case TypeKind::Pointer:
    case TypeKind::Chan:
      return true;
    case TypeKind::Array:
      return isPlainMemory(typeAs<ArrayType>(base)->element);
    case TypeKind::Struct: {
      int64_t end = 0;
      const auto* structType = typeAs<StructType>(base);
      for (size_t i = 0; i < structType->fields.size(); ++i) {
        const Var* field = structType->fields[i];
        if (field->name.isBlank() || offsetOf(structType, i) != end || !isPlainMemory(field->type))
          return false;
        end += sizeOf(field->type);
      }
      return end == sizeOf(base);
    }
    default:
      return false;
  }
}

bool hasNestedArray(const Type* type) {
  const Type* base = underlying(type);
  if (const auto* array = typeAs<ArrayType>(base)) return !isScalar(array->element);
  const auto* structType = typeAs<StructType>(base);
  if (!structType) return false;
  for (const Var* field : structType->fields) {
    const Type* fieldType = underlying(field->type);
    if (fieldType->kind() == TypeKind::Array || hasNestedArray(fieldType)) return true;
  }
  return false;
}

}  // namespace gopark
