// Scopes and what every object knows about itself.
#include "core/types/object.h"

#include "core/base/text.h"

namespace gopark {

namespace {

// Upper-case letters beyond ASCII that people use in Go names: Latin, Greek, Cyrillic, Armenian, Georgian.
// In the alternating ranges upper and lower case follow each other.
struct UpperRange {
  uint32_t first, last;
  bool isAlternating;
};
constexpr UpperRange kUpperRanges[] = {
    {0xC0, 0xD6, false},     {0xD8, 0xDE, false},       {0x100, 0x136, true},   {0x139, 0x147, true},
    {0x14A, 0x176, true},    {0x178, 0x178, false},     {0x179, 0x17D, true},   {0x1CD, 0x1DB, true},
    {0x1DE, 0x1EE, true},    {0x1F8, 0x21E, true},      {0x222, 0x232, true},   {0x386, 0x386, false},
    {0x388, 0x38F, false},   {0x391, 0x3AB, false},     {0x3D8, 0x3EE, true},   {0x400, 0x42F, false},
    {0x460, 0x480, true},    {0x48A, 0x4BE, true},      {0x4C1, 0x4CD, true},   {0x4D0, 0x52E, true},
    {0x531, 0x556, false},   {0x10A0, 0x10C5, false},   {0x1E00, 0x1E94, true}, {0x1EA0, 0x1EFE, true},
    {0xFF21, 0xFF3A, false}, {0x10400, 0x10427, false},
};

bool isUpperRune(uint32_t rune) {
  for (const UpperRange& range : kUpperRanges) {
    if (rune < range.first || rune > range.last) continue;
    return !range.isAlternating || (rune - range.first) % 2 == 0;
  }
  return false;
}

}  // namespace

bool Object::isExported() const {
  // spec: "the first character of the identifier's name is a Unicode uppercase letter (Unicode character
  // category Lu)"
  return isExportedName(name.view());
}

bool isExportedName(std::string_view name) {
  if (name.empty()) return false;
  const auto first = static_cast<unsigned char>(name[0]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  return isUpperRune(decodeRune(name).rune);
}

Object* Scope::lookup(Name name) const {
  if (index_.empty()) {
    for (Object* object : objects_) {
      if (object->name == name) return object;
    }
    return nullptr;
  }
  const auto found = index_.find(name);
  return found == index_.end() ? nullptr : found->second;
}

Object* Scope::lookupParent(Name name) const {
  for (const Scope* scope = this; scope; scope = scope->parent) {
    if (Object* object = scope->lookup(name)) return object;
  }
  return nullptr;
}

Object* Scope::insert(Object* object) {
  if (object->name.isBlank()) return nullptr;
  if (Object* other = lookup(object->name)) return other;
  objects_.push_back(object);
  if (!object->parent) object->parent = this;
  if (!index_.empty()) {
    index_.emplace(object->name, object);
  } else if (objects_.size() > kLinearLimit) {
    for (Object* each : objects_) index_.emplace(each->name, each);
  }
  return nullptr;
}

const std::string& Package::sourcePackage() const {
  return files[0]->source->package();
}

}  // namespace gopark
