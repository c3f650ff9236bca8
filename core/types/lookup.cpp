// Selectors: breadth-first search through embedded fields.
#include "core/types/lookup.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/types/check.h"
#include "core/types/instantiate.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// A type at the depth being searched.
struct Candidate {
  const Type* type;
  std::vector<int> path;  // of the embedded fields that lead to it
  bool isIndirect;        // through a pointer
  bool isRepeated;        // the type occurs several times at this depth
};

char lowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalIgnoringCase(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return lowerAscii(x) == lowerAscii(y); });
}

class Search {
 public:
  Search(const Package* package, Name name, bool ignoresCase)
      : package_(package), name_(name), ignoresCase_(ignoresCase) {}

  Found run(const Type* type, bool isPointer, bool isAddressable);

 private:
  bool matches(const Object* object) const {
    return ignoresCase_ ? isSimilarName(object, name_) : isSameName(object, package_, name_);
  }
  // Notes a match; false if it collides with another one.
  bool note(const Candidate& candidate, size_t index, Object* object);
  // Each returns false after a collision.
  bool searchType(const Candidate& candidate);
  bool searchMethods(const Candidate& candidate, std::span<Func* const> methods);
  bool searchFields(const Candidate& candidate, const StructType* type);
  void consolidate();

  const Package* package_;
  Name name_;
  bool ignoresCase_;
  Found found_;
  std::vector<Candidate> next_;
  std::vector<const NamedType*> seen_;  // searched at a shallower depth, which hides them here
};

bool Search::note(const Candidate& candidate, size_t index, Object* object) {
  if (found_.object || candidate.isRepeated) {
    found_ = {};
    found_.isAmbiguous = true;
    return false;
  }
  found_.object = object;
  found_.path = candidate.path;
  found_.path.push_back(static_cast<int>(index));
  found_.isIndirect = candidate.isIndirect;
  return true;
}

bool Search::searchMethods(const Candidate& candidate, std::span<Func* const> methods) {
  for (size_t i = 0; i < methods.size(); ++i) {
    if (matches(methods[i])) return note(candidate, i, methods[i]);
  }
  return true;
}

bool Search::searchFields(const Candidate& candidate, const StructType* type) {
  for (size_t i = 0; i < type->fields.size(); ++i) {
    Var* field = type->fields[i];
    if (matches(field)) {
      if (!note(candidate, i, field)) return false;
      continue;
    }
    // What lies deeper matters only while nothing is found at this depth.
    if (found_.object || !field->isEmbedded) continue;
    const Dereferenced embedded = dereference(field->type);
    Candidate deeper{embedded.type, candidate.path, candidate.isIndirect || embedded.wasPointer,
                     candidate.isRepeated};
    deeper.path.push_back(static_cast<int>(i));
    next_.push_back(std::move(deeper));
  }
  return true;
}

bool Search::searchType(const Candidate& candidate) {
  if (const auto* named = typeAs<NamedType>(resolve(candidate.type))) {
    if (std::ranges::find(seen_, named) != seen_.end()) return true;
    seen_.push_back(named);
    const Object* before = found_.object;
    if (!searchMethods(candidate, declaredMethods(named))) return false;
    if (found_.object != before) return true;  // a field of the same name is an error reported elsewhere
  }
  const Type* under = underlying(candidate.type);
  if (const auto* type = typeAs<StructType>(under)) return searchFields(candidate, type);
  if (const auto* type = typeAs<InterfaceType>(under)) return searchMethods(candidate, methodsOf(type));
  if (const auto* type = typeAs<TypeParamType>(under))
    return searchMethods(candidate, methodsOf(boundOf(type)));
  return true;
}

// Entries of one type become one that is marked as repeated.
void Search::consolidate() {
  std::vector<Candidate> kept;
  for (Candidate& candidate : next_) {
    const auto same = std::ranges::find_if(
        kept, [&](const Candidate& other) { return identical(other.type, candidate.type); });
    if (same != kept.end()) {
      same->isRepeated = true;
    } else {
      kept.push_back(std::move(candidate));
    }
  }
  next_ = std::move(kept);
}

Found Search::run(const Type* type, bool isPointer, bool isAddressable) {
  std::vector<Candidate> current;
  current.push_back({type, {}, isPointer, false});
  while (!current.empty()) {
    next_.clear();
    for (const Candidate& candidate : current) {
      if (!searchType(candidate)) return std::move(found_);
    }
    if (found_.object) break;
    if (next_.size() > 1) consolidate();
    current = std::move(next_);
  }
  // spec: "If x is addressable and &x's method set contains m, x.m() is shorthand for (&x).m()."
  const auto* method = objectAs<Func>(static_cast<const Object*>(found_.object));
  if (method && method->hasPointerReceiver && !found_.isIndirect && !isAddressable) {
    found_ = {};
    found_.needsPointerReceiver = true;
  }
  return std::move(found_);
}

}  // namespace

bool isSameName(const Object* object, const Package* package, Name name) {
  if (object->name != name) return false;
  // spec: "Two identifiers are different if they are spelled differently, or if they appear in different
  // packages and are not exported."
  return object->package == package || object->isExported();
}

bool isSimilarName(const Object* object, Name name) {
  return equalIgnoringCase(object->name.view(), name.view());
}

Dereferenced dereference(const Type* type) {
  if (const auto* pointer = typeAs<PointerType>(resolve(type))) return {pointer->element, true};
  return {type, false};
}

bool isPointerToInterface(const Type* type) {
  const auto* pointer = underlyingAs<PointerType>(type);
  return pointer && (isInterface(pointer->element) || isTypeParam(pointer->element));
}

int findField(std::span<Var* const> fields, const Package* package, Name name, bool ignoresCase) {
  if (name.isBlank()) return -1;
  for (size_t i = 0; i < fields.size(); ++i) {
    const bool matches = ignoresCase ? isSimilarName(fields[i], name) : isSameName(fields[i], package, name);
    if (matches) return static_cast<int>(i);
  }
  return -1;
}

Found findFieldOrMethod(const Type* type, bool isAddressable, const Package* package, Name name,
                        bool ignoresCase) {
  if (name.isBlank()) return {};
  // A named pointer type has the fields of its base, but no methods.
  const auto* named = typeAs<NamedType>(resolve(type));
  const auto* namedPointer = named ? underlyingAs<PointerType>(named) : nullptr;
  const Dereferenced start = namedPointer ? Dereferenced{namedPointer->element, true} : dereference(type);
  if (start.wasPointer && (isInterface(start.type) || isTypeParam(start.type))) return {};

  Found found =
      Search(package, name, ignoresCase).run(start.type, start.wasPointer, isAddressable && !namedPointer);
  if (namedPointer && objectAs<Func>(found.object)) return {};
  return found;
}

}  // namespace gopark
