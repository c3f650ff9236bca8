// Sizes, alignments and offsets as Go has them on amd64 (spec, "Size and alignment guarantees").
#include <algorithm>
#include <vector>

#include "core/types/object.h"

namespace gopark {

namespace {

constexpr int64_t kWord = 8;

int64_t roundUp(int64_t size, int64_t alignment) {
  return (size + alignment - 1) / alignment * alignment;
}

int64_t basicSize(BasicKind kind) {
  switch (kind) {
    case BasicKind::Bool:
    case BasicKind::Int8:
    case BasicKind::Uint8:
    case BasicKind::UntypedBool:
      return 1;
    case BasicKind::Int16:
    case BasicKind::Uint16:
      return 2;
    case BasicKind::Int32:
    case BasicKind::Uint32:
    case BasicKind::Float32:
    case BasicKind::UntypedRune:
      return 4;
    case BasicKind::Complex128:
    case BasicKind::UntypedComplex:
    case BasicKind::String:
    case BasicKind::UntypedString:
      return 2 * kWord;
    default:
      return kWord;
  }
}

// Like gc, takes what contains itself to be variable: an invalid type, which is reported elsewhere.
bool hasVariableSize(const Type* type, std::vector<const Type*>& around) {
  const Type* resolved = resolve(type);
  if (resolved->kind() == TypeKind::TypeParam) return true;
  if (std::ranges::find(around, resolved) != around.end()) return true;
  around.push_back(resolved);
  const auto isVariable = [&](const Type* part) { return hasVariableSize(part, around); };
  const Type* under = underlying(resolved);
  const auto* array = typeAs<ArrayType>(under);
  const auto* fields = typeAs<StructType>(under);
  const bool result = array ? isVariable(array->element)
                            : fields && std::ranges::any_of(fields->fields, isVariable, &Object::type);
  around.pop_back();
  return result;
}

}  // namespace

int64_t sizeOf(const Type* type) {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Basic:
      return basicSize(static_cast<const BasicType*>(under)->basic);
    case TypeKind::Array: {
      const auto* array = static_cast<const ArrayType*>(under);
      const int64_t elementSize = sizeOf(array->element);
      if (array->length <= 0 || elementSize == 0) return 0;
      return array->length > kMaxTypeSize / elementSize ? kMaxTypeSize : array->length * elementSize;
    }
    case TypeKind::Slice:
      return 3 * kWord;
    case TypeKind::Interface:
      return 2 * kWord;
    case TypeKind::Struct: {
      const auto* type = static_cast<const StructType*>(under);
      if (type->fields.empty()) return 0;
      const int64_t lastSize = sizeOf(type->fields.back()->type);
      int64_t end = offsetOf(type, type->fields.size() - 1) + lastSize;
      // A last field of size zero gets a byte of padding: a pointer to it must not point past the struct.
      if (lastSize == 0 && end > 0) ++end;
      return std::min(roundUp(end, alignOf(type)), kMaxTypeSize);
    }
    default:
      return kWord;
  }
}

int64_t alignOf(const Type* type) {
  const Type* under = underlying(type);
  switch (under->kind()) {
    case TypeKind::Array:
      return alignOf(static_cast<const ArrayType*>(under)->element);
    case TypeKind::Struct: {
      int64_t alignment = 1;
      for (const Var* field : static_cast<const StructType*>(under)->fields) {
        alignment = std::max(alignment, alignOf(field->type));
      }
      return alignment;
    }
    case TypeKind::Basic: {
      const BasicKind kind = static_cast<const BasicType*>(under)->basic;
      if (kind == BasicKind::Complex64) return 4;
      return std::clamp<int64_t>(basicSize(kind), 1, kWord);
    }
    default:
      return kWord;
  }
}

int64_t offsetOf(const StructType* type, size_t fieldIndex) {
  int64_t offset = 0;
  for (size_t i = 0; i <= fieldIndex; ++i) {
    const Type* field = type->fields[i]->type;
    offset = roundUp(offset, alignOf(field));
    if (i < fieldIndex) offset = std::min(offset + sizeOf(field), kMaxTypeSize);
  }
  return offset;
}

int64_t offsetOf(const Type* base, std::span<const int> path) {
  int64_t offset = 0;
  for (const int index : path) {
    const auto* type = underlyingAs<StructType>(base);
    offset += offsetOf(type, static_cast<size_t>(index));
    base = type->fields[static_cast<size_t>(index)]->type;
  }
  return offset;
}

bool hasVariableSize(const Type* type) {
  std::vector<const Type*> around;
  return hasVariableSize(type, around);
}

}  // namespace gopark
