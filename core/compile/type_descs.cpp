// Type descriptors: canonical by identity, filled whole.
#include "core/compile/type_descs.h"

#include <algorithm>

#include "core/base/stable_sort.h"

namespace gopark {

namespace {

Kind kindOfBasic(BasicKind kind) {
  switch (kind) {
    case BasicKind::Bool:
    case BasicKind::UntypedBool:
      return Kind::Bool;
    case BasicKind::Int:
    case BasicKind::UntypedInt:
      return Kind::Int;
    case BasicKind::Int8:
      return Kind::Int8;
    case BasicKind::Int16:
      return Kind::Int16;
    case BasicKind::Int32:
    case BasicKind::UntypedRune:
      return Kind::Int32;
    case BasicKind::Int64:
      return Kind::Int64;
    case BasicKind::Uint:
      return Kind::Uint;
    case BasicKind::Uint8:
      return Kind::Uint8;
    case BasicKind::Uint16:
      return Kind::Uint16;
    case BasicKind::Uint32:
      return Kind::Uint32;
    case BasicKind::Uint64:
      return Kind::Uint64;
    case BasicKind::Uintptr:
      return Kind::Uintptr;
    case BasicKind::Float32:
      return Kind::Float32;
    case BasicKind::Float64:
    case BasicKind::UntypedFloat:
      return Kind::Float64;
    case BasicKind::Complex64:
      return Kind::Complex64;
    case BasicKind::Complex128:
    case BasicKind::UntypedComplex:
      return Kind::Complex128;
    case BasicKind::String:
    case BasicKind::UntypedString:
      return Kind::String;
    case BasicKind::UnsafePointer:
    case BasicKind::UntypedNil:
      return Kind::UnsafePointer;
    case BasicKind::Invalid:
      break;
  }
  return Kind::Invalid;
}

Kind kindOf(const Type* base) {
  switch (base->kind()) {
    case TypeKind::Basic:
      return kindOfBasic(typeAs<BasicType>(base)->basic);
    case TypeKind::Pointer:
      return Kind::Pointer;
    case TypeKind::Slice:
      return Kind::Slice;
    case TypeKind::Array:
      return Kind::Array;
    case TypeKind::Map:
      return Kind::Map;
    case TypeKind::Chan:
      return Kind::Chan;
    case TypeKind::Struct:
      return Kind::Struct;
    case TypeKind::Signature:
      return Kind::Func;
    case TypeKind::Interface:
      return Kind::Interface;
    default:
      return Kind::Invalid;
  }
}

uint32_t hashOfText(const std::string& text) {
  uint32_t hash = 2166136261u;  // FNV-1a
  for (unsigned char c : text) hash = (hash ^ c) * 16777619u;
  return hash;
}

void addPointers(const Type* type, int64_t at, std::vector<uint32_t>& offsets) {
  const Type* base = underlying(type);
  switch (base->kind()) {
    case TypeKind::Basic:
      if (isString(base) || typeAs<BasicType>(base)->basic == BasicKind::UnsafePointer) {
        offsets.push_back(static_cast<uint32_t>(at));
      }
      break;
    case TypeKind::Pointer:
    case TypeKind::Map:
    case TypeKind::Chan:
    case TypeKind::Signature:
    case TypeKind::Slice:
      offsets.push_back(static_cast<uint32_t>(at));
      break;
    case TypeKind::Interface:  // the type word is no heap pointer
      offsets.push_back(static_cast<uint32_t>(at + 8));
      break;
    case TypeKind::Array: {
      const auto* array = typeAs<ArrayType>(base);
      std::vector<uint32_t> element;
      addPointers(array->element, 0, element);
      if (element.empty()) break;
      const int64_t stride = sizeOf(array->element);
      for (int64_t i = 0; i < array->length; ++i) {
        for (uint32_t offset : element) offsets.push_back(static_cast<uint32_t>(at + i * stride + offset));
      }
      break;
    }
    case TypeKind::Struct: {
      const auto* structType = typeAs<StructType>(base);
      for (size_t i = 0; i < structType->fields.size(); ++i) {
        addPointers(structType->fields[i]->type, at + offsetOf(structType, i), offsets);
      }
      break;
    }
    default:
      break;
  }
}

}  // namespace

PointerMap pointerMapOf(const Type* type) {
  PointerMap map;
  // An array has its element's map: objects hold elements one after another.
  const Type* element = type;
  while (const auto* array = underlyingAs<ArrayType>(element)) element = array->element;
  const int64_t size = sizeOf(element);
  addPointers(element, 0, map.pointerOffsets);
  map.elementBytes = static_cast<uint32_t>(size == 0 ? 8 : size);
  map.pointerBytes = map.pointerOffsets.empty() ? 0 : map.pointerOffsets.back() + 8;
  return map;
}

TypeDesc* TypeDescs::of(const Type* type) {
  type = resolve(type);
  if (isUntyped(type) && basicKindOf(type) != BasicKind::UntypedNil) type = defaultType(type);
  if (type->descriptor) return type->descriptor;
  std::string text = runtimeTypeText(type);
  std::vector<TypeDesc*>& sameText = byText_[text];
  for (TypeDesc* desc : sameText) {
    if (identical(types_[desc->index], type)) return type->descriptor = desc;
  }
  program_.types.push_back(std::make_unique<TypeDesc>());
  TypeDesc& desc = *program_.types.back();
  desc.index = static_cast<uint32_t>(program_.types.size() - 1);
  desc.text = std::move(text);
  types_.push_back(type);
  sameText.push_back(&desc);
  type->descriptor = &desc;
  fill(desc, type);
  return &desc;
}

void TypeDescs::fill(TypeDesc& desc, const Type* type) {
  const Type* base = underlying(type);
  desc.kind = kindOf(base);
  desc.align = static_cast<uint8_t>(alignOf(type));
  desc.size = sizeOf(type);
  desc.slots = slotsOf(type);
  desc.hash = hashOfText(desc.text);
  desc.isDirect = isDirectType(type);
  desc.isComparable = isComparable(type);
  desc.isPlainMemory = isPlainMemory(type);
  desc.pointers = pointerMapOf(type);
  if (const auto* named = typeAs<NamedType>(type)) {
    desc.isNamed = true;
    const Package* package = named->object->package;
    desc.name = package ? desc.text.substr(package->name.view().size() + 1) : desc.text;
    if (package) desc.packagePath = package->path;
  } else if (const auto* basic = typeAs<BasicType>(type)) {
    desc.isNamed = true;
    desc.name = basic->basic == BasicKind::UnsafePointer ? "Pointer" : desc.text;
    if (basic->basic == BasicKind::UnsafePointer) desc.packagePath = "unsafe";
  }
  fillComposite(desc, base);
  fillMethods(desc, type);
  linkPointersAndSlices(desc, type);
}

void TypeDescs::fillComposite(TypeDesc& desc, const Type* base) {
  switch (base->kind()) {
    case TypeKind::Pointer:
      desc.element = of(typeAs<PointerType>(base)->element);
      break;
    case TypeKind::Slice:
      desc.element = of(typeAs<SliceType>(base)->element);
      break;
    case TypeKind::Array:
      desc.element = of(typeAs<ArrayType>(base)->element);
      desc.length = typeAs<ArrayType>(base)->length;
      break;
    case TypeKind::Map:
      desc.key = of(typeAs<MapType>(base)->key);
      desc.element = of(typeAs<MapType>(base)->element);
      break;
    case TypeKind::Chan:
      desc.element = of(typeAs<ChanType>(base)->element);
      desc.chanDirection = static_cast<uint8_t>(typeAs<ChanType>(base)->direction);
      break;
    case TypeKind::Struct:
      fillStruct(desc, typeAs<StructType>(base));
      break;
    case TypeKind::Signature:
      fillSignature(desc, typeAs<SignatureType>(base));
      break;
    default:
      break;
  }
}

void TypeDescs::fillStruct(TypeDesc& desc, const StructType* type) {
  for (size_t i = 0; i < type->fields.size(); ++i) {
    const Var* field = type->fields[i];
    FieldDesc fieldDesc;
    fieldDesc.name = field->name.str();
    fieldDesc.isExported = field->isExported();
    if (!fieldDesc.isExported && field->package) fieldDesc.packagePath = field->package->path;
    if (!type->tags.empty()) fieldDesc.tag = type->tags[i];
    fieldDesc.type = of(field->type);
    fieldDesc.offset = offsetOf(type, i);
    fieldDesc.isEmbedded = field->isEmbedded;
    desc.fields.push_back(std::move(fieldDesc));
  }
}

void TypeDescs::fillSignature(TypeDesc& desc, const SignatureType* type) {
  desc.isVariadic = type->isVariadic;
  if (type->params) {
    for (const Var* param : type->params->vars) desc.params.push_back(of(param->type));
  }
  if (type->results) {
    for (const Var* result : type->results->vars) desc.results.push_back(of(result->type));
  }
}

uint32_t TypeDescs::methodId(const Func* method) {
  std::string key = method->name.str();
  if (!method->isExported() && method->package) key = method->package->path + "." + key;
  auto [place, isNew] = methodIds_.try_emplace(key, static_cast<uint32_t>(program_.methodNames.size()));
  if (isNew) program_.methodNames.push_back(key);
  return place->second;
}

MethodDesc TypeDescs::methodDesc(const Func* method) {
  MethodDesc desc;
  desc.methodId = methodId(method);
  desc.name = method->name.str();
  if (!method->isExported() && method->package) desc.packagePath = method->package->path;
  desc.signature = of(method->type);
  return desc;
}

void TypeDescs::fillMethods(TypeDesc& desc, const Type* type) {
  if (const auto* interface = underlyingAs<InterfaceType>(type)) {
    for (const Func* method : methodsOf(interface)) desc.methods.push_back(methodDesc(method));
  } else {
    for (const MethodEntry& entry : methodSetOf(type)) desc.methods.push_back(methodDesc(entry.func));
  }
  stableSort(desc.methods, [](const MethodDesc& a, const MethodDesc& b) {
    return a.name != b.name ? a.name < b.name : a.packagePath < b.packagePath;
  });
}

// *T knows T and []T its element; both are found from there as well.
void TypeDescs::linkPointersAndSlices(TypeDesc& desc, const Type* type) {
  if (typeAs<PointerType>(type)) desc.element->pointerTo = &desc;
  if (typeAs<SliceType>(type)) desc.element->sliceOf = &desc;
}

}  // namespace gopark
