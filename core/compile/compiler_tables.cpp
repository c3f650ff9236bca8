// Constants, globals, and which methods of which types can be called through interfaces.
#include <algorithm>
#include <cstring>

#include "core/compile/compiler.h"
#include "core/compile/constant_words.h"

namespace gopark {

// ---- constants

uint32_t Compiler::stringIndex(std::string_view text) {
  auto [place, isNew] =
      strings_.try_emplace(std::string(text), static_cast<uint32_t>(program_->strings.size()));
  if (isNew) program_->strings.push_back({std::string(text)});
  return place->second;
}

uint32_t Compiler::staticText(TypeDesc* type, std::string_view text) {
  const std::string key = std::to_string(type->index) + " s" + std::string(text);
  auto [place, isNew] =
      staticInterfaces_.try_emplace(key, static_cast<uint32_t>(program_->staticInterfaces.size()));
  if (isNew) {
    StaticInterface value;
    value.type = type;
    value.stringIndex = static_cast<int32_t>(stringIndex(text));
    program_->staticInterfaces.push_back(std::move(value));
  }
  return place->second;
}

// A constant of a basic type, boxed once for the whole program.
uint32_t Compiler::staticInterface(const Type* type, const Constant* constant) {
  TypeDesc* typeDesc = desc(type);
  if (constant->kind() == ConstantKind::String) return staticText(typeDesc, constant->stringValue());
  const auto words = constantWords(*constant, underlying(type));
  const std::string key =
      std::to_string(typeDesc->index) + " " + std::to_string(words[0]) + " " + std::to_string(words[1]);
  auto [place, isNew] =
      staticInterfaces_.try_emplace(key, static_cast<uint32_t>(program_->staticInterfaces.size()));
  if (isNew) {
    StaticInterface value;
    value.type = typeDesc;
    value.bytes.resize(static_cast<size_t>(typeDesc->size));
    std::memcpy(value.bytes.data(), words.data(), value.bytes.size());  // little-endian, as Go's memory here
    program_->staticInterfaces.push_back(std::move(value));
  }
  return place->second;
}

// ---- globals

bool Compiler::isGlobalWord(const Var* var) {
  const ValueLayout layout = layoutOf(var->type);
  const Type* base = underlying(var->type);
  const bool isScalar = base->kind() != TypeKind::Struct && base->kind() != TypeKind::Array;
  return isScalar && layout.slots == 1 && !var->isAddressTaken;
}

uint32_t Compiler::globalOffset(const Var* var) {
  const auto found = globals_.find(var);
  if (found != globals_.end()) return found->second;
  const uint32_t offset = globalBytes_;
  globals_[var] = offset;
  const PointerMap map = pointerMapOf(var->type);
  const int64_t size = sizeOf(var->type);
  for (int64_t at = 0; map.pointerBytes > 0 && at < size; at += map.elementBytes) {
    for (const uint32_t pointer : map.pointerOffsets) {
      program_->globalPointers.pointerOffsets.push_back(offset + static_cast<uint32_t>(at) + pointer);
    }
  }
  globalBytes_ += static_cast<uint32_t>((std::max<int64_t>(size, 1) + 7) / 8 * 8);
  return offset;
}

// ---- methods

void Compiler::noteConverted(const Type* type) {
  noteConverted(desc(type));
}

// Reflection reaches what a value holds, so the methods of its parts may be called too.
void Compiler::noteConverted(TypeDesc* typeDesc) {
  if (!isConverted_.insert(typeDesc).second) return;
  converted_.push_back(typeDesc);
  if (typeDesc->kind != Kind::Interface) fillMethods(typeDesc);
  if (typeDesc->element) noteConverted(typeDesc->element);
  if (typeDesc->key) noteConverted(typeDesc->key);
  for (const FieldDesc& field : typeDesc->fields) noteConverted(field.type);
  notePointerTo(typeDesc);
}

// Reflection makes *T of T, and may call its methods.
void Compiler::notePointerTo(const TypeDesc* typeDesc) {
  if (!callsAllMethods_ || !typeDesc->isNamed || typeDesc->kind == Kind::Interface) return;
  noteConverted(checker_.types().pointerTo(descs_.typeOf(typeDesc)));
}

void Compiler::noteInterfaceCall(const Func* method) {
  if (calledNames_.insert(method->name.str()).second) fillAllMethods();
}

void Compiler::noteAllMethods() {
  callsAllMethods_ = true;
  fillAllMethods();
}

void Compiler::fillAllMethods() {
  for (size_t i = 0; i < converted_.size(); ++i) {
    if (converted_[i]->kind != Kind::Interface) fillMethods(converted_[i]);
    notePointerTo(converted_[i]);
  }
}

void Compiler::fillMethods(TypeDesc* typeDesc) {
  if (typeDesc->methods.empty()) return;
  const Type* type = descs_.typeOf(typeDesc);
  std::vector<MethodEntry> entries;
  for (MethodDesc& method : typeDesc->methods) {
    const bool isCalled =
        calledNames_.contains(method.name) || (callsAllMethods_ && method.packagePath.empty());
    if (method.function || !isCalled) continue;
    if (entries.empty()) entries = methodSetOf(type);
    for (const MethodEntry& entry : entries) {
      if (methodId(entry.func) == method.methodId) method.function = interfaceEntry(type, entry);
    }
  }
}

// ---- types of run-time panics

const Type* Compiler::findType(std::string_view path, std::string_view name) const {
  for (const Package* package : checked_.packages) {
    if (package->path != path) continue;
    for (const Object* object : package->scope->objects()) {
      if (object->kind == ObjectKind::TypeName && object->name.view() == name) return object->type;
    }
  }
  return nullptr;
}

TypeDesc* Compiler::wellKnownType(std::string_view path, std::string_view name, bool isPointer) {
  const Type* type = findType(path, name);
  if (!type) return nullptr;
  if (isPointer) type = checker_.types().pointerTo(type);
  noteConverted(type);
  return desc(type);
}

void Compiler::addWellKnown() {
  auto& known = program_->wellKnown;
  known.emptyInterface = desc(anyType());
  known.string = desc(basicType(BasicKind::String));
  known.byteType = desc(basicType(BasicKind::Uint8));
  known.runeType = desc(basicType(BasicKind::Int32));
  known.errorString = wellKnownType("runtime", "errorString", false);
  known.plainError = wellKnownType("runtime", "plainError", false);
  known.boundsError = wellKnownType("runtime", "boundsError", false);
  known.typeAssertionErrorPointer = wellKnownType("runtime", "TypeAssertionError", true);
  known.panicNilErrorPointer = wellKnownType("runtime", "PanicNilError", true);
  known.unhashableError = wellKnownType("internal/runtime/maps", "unhashableTypeError", false);
}

}  // namespace gopark
