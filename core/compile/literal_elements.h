// The elements of composite literals, with the places they go to (spec, "Composite literals").
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/check.h"
#include "core/syntax/ast_expr.h"
#include "core/types/type.h"

namespace gopark {

// Calls visit(index, value) for the elements of an array or slice literal; returns its length.
template <class Visit>
int64_t forEachElement(const CompositeLit* lit, Visit&& visit) {
  int64_t index = 0;
  int64_t length = 0;
  for (Expr* element : lit->elements) {
    Expr* value = element;
    if (auto* keyed = tryAs<KeyValueExpr>(element)) {
      index = keyed->key->constant->int64Value().value;
      value = keyed->value;
    }
    visit(index, value);
    ++index;
    length = std::max(length, index);
  }
  return length;
}

inline size_t fieldIndexOf(const StructType* type, const Expr* key) {
  const Name name = as<NameExpr>(key)->name;
  for (size_t i = 0; i < type->fields.size(); ++i) {
    if (type->fields[i]->name == name) return i;
  }
  GOPARK_UNREACHABLE("a key of a struct literal names a field");
}

// Calls visit(field, value) for the elements of a literal of the struct type, in the order they are written;
// `field` is an index into type->fields.
template <class Visit>
void forEachField(const CompositeLit* lit, const StructType* type, Visit&& visit) {
  for (size_t i = 0; i < lit->elements.size(); ++i) {
    auto* keyed = tryAs<KeyValueExpr>(lit->elements[i]);
    if (keyed) {
      visit(fieldIndexOf(type, keyed->key), keyed->value);
    } else {
      visit(i, lit->elements[i]);
    }
  }
}

}  // namespace gopark
