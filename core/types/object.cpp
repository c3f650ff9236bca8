// Scopes and what every object knows about itself.
#include "core/types/object.h"

#include "core/base/text.h"

namespace gopark {

bool Object::isExported() const {
  // spec: "the first character of the identifier's name is a Unicode uppercase letter (Unicode character category Lu)"
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

}  // namespace gopark
