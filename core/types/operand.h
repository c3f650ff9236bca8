// Operand: what the checker knows about an expression while it looks at it.
#pragma once

#include <string>

#include "core/types/constant.h"
#include "core/types/object.h"

namespace gopark {

struct Operand {
  ExprMode mode = ExprMode::Invalid;
  Expr* expr = nullptr;
  const Type* type = nullptr;       // null or the invalid type if mode is Invalid
  const Constant* value = nullptr;  // if mode is Constant
  BuiltinId builtin{};              // if mode is Builtin

  bool isValid() const { return mode != ExprMode::Invalid; }
  bool isConstant() const { return mode == ExprMode::Constant; }
  bool isNil() const { return mode == ExprMode::NilValue; }
  bool isAddressable() const { return mode == ExprMode::Addressable; }
};

// As gc describes an operand in messages: x (variable of type int), "a" (untyped string constant).
std::string operandText(const Operand& operand, const Package* from);

// "struct", "map", …; empty for a basic type.
std::string_view compositeKind(const Type* type);

// "local variable", "defined type", …
std::string_view objectKindText(const Object* object);

}  // namespace gopark
