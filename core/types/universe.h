// The universe: predeclared types, constants, nil and builtin functions (spec, "Predeclared identifiers").
#pragma once

#include <array>
#include <functional>

#include "core/types/constant.h"
#include "core/types/object.h"
#include "core/types/type_store.h"

namespace gopark {

inline constexpr size_t kBasicKindCount = static_cast<size_t>(BasicKind::UntypedNil) + 1;

struct BuiltinFacts {
  std::string_view name;
  int minArgs;
  bool isVariadic;
  bool isStatement;  // may stand as a statement
};
const BuiltinFacts& builtinFacts(BuiltinId id);

class Universe {
 public:
  Universe(Interner& names, TypeStore& types, ConstantPool& constants);
  ~Universe();
  Universe(const Universe&) = delete;
  Universe& operator=(const Universe&) = delete;

  TypeStore& types() const { return types_; }

  Scope scope{nullptr};
  Package unsafe;  // spec, "Package unsafe": there are no sources of it
  std::array<const BasicType*, kBasicKindCount> basic{};
  const BasicType* byteType = nullptr;  // uint8 under the name byte
  const BasicType* runeType = nullptr;  // int32 under the name rune
  const Type* error = nullptr;
  const AliasType* any = nullptr;
  const InterfaceType* emptyInterface = nullptr;  // interface{}: of panic's argument and recover's result
  const Object* iota = nullptr;
  const Object* comparable = nullptr;
  std::function<std::string(Pos)> placeText;  // how messages name a place; set by who makes the universe

 private:
  void declare(Object* object);
  void declareTypes();
  void declareAny();
  void declareError();
  void declareValues(ConstantPool& constants);
  void declareBuiltins();
  void declareUnsafe();

  Interner& names_;
  TypeStore& types_;
  Scope unsafeScope_{nullptr};
};

// The universe of the checker made last.
const Universe& universe();

}  // namespace gopark
