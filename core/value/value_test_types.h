// Type descriptors for the tests of this folder and of the natives, made by hand.
#pragma once

#include "core/code/type_desc.h"

namespace gopark::testing {

inline TypeDesc scalarType(Kind kind, int64_t size, const char* text) {
  TypeDesc type;
  type.kind = kind;
  type.size = size;
  type.align = static_cast<uint8_t>(size);
  type.slots = 1;
  type.isPlainMemory = kind != Kind::Float64 && kind != Kind::Float32;
  type.text = text;
  type.name = text;
  type.pointers.elementBytes = static_cast<uint32_t>(size);
  return type;
}

inline TypeDesc intType() {
  return scalarType(Kind::Int, 8, "int");
}
inline TypeDesc byteType() {
  return scalarType(Kind::Uint8, 1, "uint8");
}
inline TypeDesc float64Type() {
  return scalarType(Kind::Float64, 8, "float64");
}

inline TypeDesc stringType() {
  TypeDesc type;
  type.kind = Kind::String;
  type.size = 16;
  type.align = 8;
  type.slots = 2;
  type.text = type.name = "string";
  type.pointers = {16, 8, {0}};
  return type;
}

inline TypeDesc anyType() {
  TypeDesc type;
  type.kind = Kind::Interface;
  type.size = 16;
  type.align = 8;
  type.slots = 2;
  type.text = "interface {}";
  type.pointers = {16, 16, {8}};
  return type;
}

inline TypeDesc pointerType(TypeDesc* element) {
  TypeDesc type;
  type.kind = Kind::Pointer;
  type.size = 8;
  type.align = 8;
  type.slots = 1;
  type.isDirect = true;
  type.isPlainMemory = true;
  type.element = element;
  type.text = "*" + element->text;
  type.pointers = {8, 8, {0}};
  return type;
}

inline TypeDesc sliceType(TypeDesc* element) {
  TypeDesc type;
  type.kind = Kind::Slice;
  type.size = 24;
  type.align = 8;
  type.slots = 3;
  type.isComparable = false;
  type.element = element;
  type.text = "[]" + element->text;
  type.pointers = {24, 8, {0}};
  return type;
}

inline TypeDesc mapType(TypeDesc* key, TypeDesc* element, uint32_t index) {
  TypeDesc type;
  type.kind = Kind::Map;
  type.size = 8;
  type.align = 8;
  type.slots = 1;
  type.isDirect = true;
  type.isComparable = false;
  type.key = key;
  type.element = element;
  type.index = index;
  type.text = "map[" + key->text + "]" + element->text;
  type.pointers = {8, 8, {0}};
  return type;
}

}  // namespace gopark::testing
