// Natives of reflect about types: *rtype is the type descriptor itself.
#include <algorithm>

#include "core/library/native_table.h"
#include "core/library/reflect/relations.h"
#include "core/value/interface.h"

namespace gopark {
namespace {

using Type = const TypeDesc*;

Type typeOf(GoInterface interface) {
  return interface.typeDesc();
}
int64_t typeKind(Type type) {
  return static_cast<int64_t>(type->kind);
}
int64_t typeSize(Type type) {
  return type->size;
}
int64_t typeLength(Type type) {
  return type->length;
}
Type typeElement(Type type) {
  return type->element;
}
Type typeKey(Type type) {
  return type->key;
}
int64_t typeNumField(Type type) {
  return static_cast<int64_t>(type->fields.size());
}
int64_t typeNumIn(Type type) {
  return static_cast<int64_t>(type->params.size());
}
int64_t typeNumOut(Type type) {
  return static_cast<int64_t>(type->results.size());
}
Type typeIn(Type type, int64_t index) {
  return type->params[static_cast<size_t>(index)];
}
Type typeOut(Type type, int64_t index) {
  return type->results[static_cast<size_t>(index)];
}
bool typeVariadic(Type type) {
  return type->isVariadic;
}
// reflect's numbers: 1 receive, 2 send, 3 both; the descriptor's are both, send, receive.
int64_t typeChanDirection(Type type) {
  return 3 - type->chanDirection;
}
bool typeComparable(Type type) {
  return type->isComparable;
}
bool typeImplements(Type type, Type interfaceType) {
  return implements(*type, *interfaceType);
}
bool typeAssignable(Type from, Type to) {
  return isAssignable(*from, *to);
}
bool typeConvertible(Type from, Type to) {
  return isConvertible(*from, *to);
}

// A text that lives as long as the program: shared, not copied.
GoString shared(std::string_view text) {
  return {.data = toWord(text.data()), .length = static_cast<int64_t>(text.size())};
}
GoString typeString(Type type) {
  return shared(type->text);
}
GoString typeName(Type type) {
  return shared(type->name);
}
GoString typePackagePath(Type type) {
  return shared(type->packagePath);
}

NativeOutcome typeField(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  const FieldDesc& field = type->fields[static_cast<size_t>(call.integer())];
  call.returnString(shared(field.name));
  call.returnString(shared(field.packagePath));
  call.returnString(shared(field.tag));
  call.returnPointer(field.type);
  call.returnInteger(field.offset);
  call.returnBoolean(field.isEmbedded);
  return NativeOutcome::Return;
}

// Of interface types all methods count, of others the exported ones.
bool isCounted(Type type, const MethodDesc& method) {
  return type->kind == Kind::Interface || method.packagePath.empty();
}

int64_t typeNumMethod(Type type) {
  return std::count_if(type->methods.begin(), type->methods.end(),
                       [type](const MethodDesc& method) { return isCounted(type, method); });
}

GoString typeMethodName(Type type, int64_t index) {
  for (const MethodDesc& method : type->methods) {
    if (isCounted(type, method) && index-- == 0) return shared(method.name);
  }
  return {};
}

TypeDesc* newType(NativeState& state, Kind kind, int64_t words, TypeDesc* element, std::string text) {
  TypeDesc* type = state.madeTypes.emplace_back(std::make_unique<TypeDesc>()).get();
  type->kind = kind;
  type->align = 8;
  type->size = words * 8;
  type->slots = static_cast<uint32_t>(words);
  type->element = element;
  type->text = std::move(text);
  type->pointers = {
      .elementBytes = static_cast<uint32_t>(type->size), .pointerBytes = 8, .pointerOffsets = {0}};
  return type;
}

NativeOutcome typePointerTo(NativeCall& call) {
  auto* element = call.pointer<TypeDesc>();
  TypeDesc*& made = element->pointerTo ? element->pointerTo : call.state().madePointers[element];
  if (!made) {
    made = newType(call.state(), Kind::Pointer, 1, element, "*" + element->text);
    made->isDirect = true;
    made->isPlainMemory = true;
  }
  call.returnPointer(made);
  return NativeOutcome::Return;
}

NativeOutcome typeSliceOf(NativeCall& call) {
  auto* element = call.pointer<TypeDesc>();
  TypeDesc*& made = element->sliceOf ? element->sliceOf : call.state().madeSlices[element];
  if (!made) {
    made = newType(call.state(), Kind::Slice, 3, element, "[]" + element->text);
    made->isComparable = false;
  }
  call.returnPointer(made);
  return NativeOutcome::Return;
}

std::string funcText(const TypeDesc& type) {
  std::string text = "func(";
  for (size_t i = 0; i < type.params.size(); ++i) {
    const bool isLast = i + 1 == type.params.size();
    if (i > 0) text += ", ";
    text += isLast && type.isVariadic ? "..." + type.params[i]->element->text : type.params[i]->text;
  }
  text += ")";
  if (type.results.empty()) return text;
  text += type.results.size() == 1 ? " " : " (";
  for (size_t i = 0; i < type.results.size(); ++i) text += (i > 0 ? ", " : "") + type.results[i]->text;
  if (type.results.size() > 1) text += ")";
  return text;
}

std::vector<TypeDesc*> typesIn(const GoSlice& slice) {
  std::vector<TypeDesc*> types;
  for (int64_t i = 0; i < slice.length; ++i)
    types.push_back(toPointer<TypeDesc>(toPointer<Slot>(slice.data)[i]));
  return types;
}

// Whether a type, besides what the caller looks at, is one that reflection may give out for another.
bool isUnnamed(const TypeDesc& type, Kind kind) {
  return type.kind == kind && !type.isNamed;
}

// A type that the program has, or one made before; null if there is none.
template <class Predicate>
TypeDesc* findType(NativeCall& call, Predicate isIt) {
  const auto find = [&](const auto& types) -> TypeDesc* {
    const auto found = std::ranges::find_if(types, [&](const auto& type) { return isIt(*type); });
    return found == types.end() ? nullptr : found->get();
  };
  TypeDesc* type = find(call.program().types);
  return type ? type : find(call.state().madeTypes);
}

NativeOutcome typeArrayOf(NativeCall& call) {
  const int64_t length = call.integer();
  auto* element = call.pointer<TypeDesc>();
  TypeDesc* type = findType(call, [&](const TypeDesc& each) {
    return isUnnamed(each, Kind::Array) && each.element == element && each.length == length;
  });
  if (!type) {
    type = newType(call.state(), Kind::Array, 0, element, "[" + std::to_string(length) + "]" + element->text);
    type->length = length;
    type->align = element->align;
    type->size = length * element->size;
    type->slots = static_cast<uint32_t>((type->size + 7) / 8);
    type->isComparable = element->isComparable;
    type->isPlainMemory = element->isPlainMemory;
    type->pointers = element->pointers;
  }
  call.returnPointer(type);
  return NativeOutcome::Return;
}

NativeOutcome typeMapOf(NativeCall& call) {
  auto* key = call.pointer<TypeDesc>();
  auto* element = call.pointer<TypeDesc>();
  TypeDesc* type = findType(call, [&](const TypeDesc& each) {
    return isUnnamed(each, Kind::Map) && each.key == key && each.element == element;
  });
  if (!type) {
    type = newType(call.state(), Kind::Map, 1, element, "map[" + key->text + "]" + element->text);
    type->key = key;
    type->isDirect = true;
    type->isComparable = false;
  }
  call.returnPointer(type);
  return NativeOutcome::Return;
}

NativeOutcome typeChanOf(NativeCall& call) {
  const auto direction = static_cast<uint8_t>(3 - call.integer());  // as typeChanDirection
  auto* element = call.pointer<TypeDesc>();
  TypeDesc* type = findType(call, [&](const TypeDesc& each) {
    return isUnnamed(each, Kind::Chan) && each.element == element && each.chanDirection == direction;
  });
  if (!type) {
    constexpr std::string_view kStarts[] = {"chan ", "chan<- ", "<-chan "};
    const bool needsParens = direction == 0 && element->text.starts_with('<');
    const std::string elementText = needsParens ? "(" + element->text + ")" : element->text;
    type = newType(call.state(), Kind::Chan, 1, element, std::string(kStarts[direction]) + elementText);
    type->chanDirection = direction;
    type->isDirect = true;
    type->isPlainMemory = true;
  }
  call.returnPointer(type);
  return NativeOutcome::Return;
}

// The func type: the program's, or one made before, or a new one.
NativeOutcome typeFuncOf(NativeCall& call) {
  TypeDesc wanted;
  wanted.kind = Kind::Func;
  wanted.params = typesIn(call.slice());
  wanted.results = typesIn(call.slice());
  wanted.isVariadic = call.boolean();
  TypeDesc* type = findType(call, [&](const TypeDesc& each) {
    return isUnnamed(each, Kind::Func) && each.params == wanted.params && each.results == wanted.results &&
           each.isVariadic == wanted.isVariadic;
  });
  if (!type) {
    type = newType(call.state(), Kind::Func, 1, nullptr, funcText(wanted));
    type->params = wanted.params;
    type->results = wanted.results;
    type->isVariadic = wanted.isVariadic;
    type->isDirect = true;
    type->isComparable = false;
  }
  call.returnPointer(type);
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"reflect.typeOf", plain<typeOf>},
    {"reflect.typeKind", plain<typeKind>},
    {"reflect.typeString", plain<typeString>},
    {"reflect.typeName", plain<typeName>},
    {"reflect.typePkgPath", plain<typePackagePath>},
    {"reflect.typeSize", plain<typeSize>},
    {"reflect.typeLen", plain<typeLength>},
    {"reflect.typeElem", plain<typeElement>},
    {"reflect.typeKey", plain<typeKey>},
    {"reflect.typeNumField", plain<typeNumField>},
    {"reflect.typeField", typeField},
    {"reflect.typeNumMethod", plain<typeNumMethod>},
    {"reflect.typeMethodName", plain<typeMethodName>},
    {"reflect.typeNumIn", plain<typeNumIn>},
    {"reflect.typeNumOut", plain<typeNumOut>},
    {"reflect.typeIn", plain<typeIn>},
    {"reflect.typeOut", plain<typeOut>},
    {"reflect.typeVariadic", plain<typeVariadic>},
    {"reflect.typeChanDir", plain<typeChanDirection>},
    {"reflect.typeComparable", plain<typeComparable>},
    {"reflect.typeImplements", plain<typeImplements>},
    {"reflect.typeAssignable", plain<typeAssignable>},
    {"reflect.typeConvertible", plain<typeConvertible>},
    {"reflect.typePointerTo", typePointerTo},
    {"reflect.typeSliceOf", typeSliceOf},
    {"reflect.typeFuncOf", typeFuncOf},
    {"reflect.typeArrayOf", typeArrayOf},
    {"reflect.typeMapOf", typeMapOf},
    {"reflect.typeChanOf", typeChanOf},
};

}  // namespace

std::span<const NativeEntry> reflectTypeNatives() {
  return kNatives;
}

}  // namespace gopark
