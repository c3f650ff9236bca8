// Expression and type nodes. Included by ast.h.
#pragma once

#include "core/syntax/ast.h"

namespace gopark {

// What an expression turned out to be (checked:).
enum class ExprMode : uint8_t {
  Unchecked,
  Invalid,      // an error was reported
  NoValue,      // a call without results
  Builtin,      // a builtin function's name
  TypeExpr,     // denotes a type
  Constant,     // `constant` is set
  Addressable,  // a variable: may be assigned and its address taken
  MapIndex,     // m[k]: may be assigned, not addressed
  Value,
  NilValue,  // untyped nil (its type becomes the target's type once converted)
  CommaOk,   // a value that may also deliver ", ok"
};

struct Expr : Node {
  ExprMode mode = ExprMode::Unchecked;  // checked:
  const Type* type = nullptr;           // checked: final type (untyped constants have been given theirs)
  const Constant* constant = nullptr;   // checked: value if mode is Constant
};

struct BadExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::BadExpr;
};

// An identifier; `_` included.
struct NameExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::NameExpr;
  Name name;
  Object* object = nullptr;  // checked: what it denotes or declares (null for the _ of an assignment)
  // checked: of a use of a generic function, its type arguments, written or inferred; they may mention the
  // type parameters of the function around it
  std::span<const Type* const> typeArgs;
};

struct BasicLit : Expr {
  static constexpr NodeKind kKind = NodeKind::BasicLit;
  LiteralKind literal;
  std::string_view text;  // as written; in the source
  bool isBad = false;     // a scanner error was reported for it
};

struct CompositeLit : Expr {
  static constexpr NodeKind kKind = NodeKind::CompositeLit;
  Expr* typeExpr = nullptr;   // null for an elided type
  std::span<Expr*> elements;  // KeyValueExpr or values
  int keyedCount = 0;
  Pos rbrace;
};

struct KeyValueExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::KeyValueExpr;
  Expr* key;
  Expr* value;
};

struct FuncLit : Expr {
  static constexpr NodeKind kKind = NodeKind::FuncLit;
  FuncTypeExpr* signature;
  BlockStmt* body;
};

struct ParenExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ParenExpr;
  Expr* x;
  Pos rparen;
};

struct SelectorExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::SelectorExpr;
  Expr* x;
  NameExpr* selected;
  Selection* selection = nullptr;  // checked: null when x names a package (then selected->object is set)
};

struct IndexExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::IndexExpr;
  Expr* x;
  Expr* index;  // a ListExpr for several type arguments
  Pos rbrack;
};

struct SliceExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::SliceExpr;
  Expr* x;
  Expr* index[3] = {nullptr, nullptr, nullptr};
  bool isFull = false;  // three-index form
  Pos rbrack;
};

struct TypeAssertExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::TypeAssertExpr;
  Expr* x;
  Expr* typeExpr;
  Pos rparen;
};

// x.(type), only as the tag of a switch: `left := x.(type)`.
struct TypeSwitchGuard : Expr {
  static constexpr NodeKind kKind = NodeKind::TypeSwitchGuard;
  NameExpr* left = nullptr;
  Expr* x;
  Pos rparen;
};

// Also *x as pointer type or indirection, &x, <-x, and ~T in constraints.
struct UnaryExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::UnaryExpr;
  Operator op;
  Expr* x;
};

// Chains (a + b + c …) lean left and may be of any length: iterate over x. Also A | B in constraints.
struct BinaryExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::BinaryExpr;
  Operator op;
  Expr* x;
  Expr* y;
};

// Also conversions and builtin calls; the checker tells them apart by fun->mode.
struct CallExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::CallExpr;
  Expr* fun;
  std::span<Expr*> args;
  bool hasDots = false;
  Pos rparen;
};

struct ListExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ListExpr;
  std::span<Expr*> elements;
};

struct ArrayTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ArrayTypeExpr;
  Expr* length;  // null for [...]T
  Expr* element;
};

struct SliceTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::SliceTypeExpr;
  Expr* element;
};

struct DotsTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::DotsTypeExpr;
  Expr* element;
};

// A parameter, result, struct field, interface method (type is a FuncTypeExpr) or embedded element.
struct Field : Node {
  static constexpr NodeKind kKind = NodeKind::Field;
  NameExpr* name = nullptr;  // null: anonymous or embedded
  Expr* typeExpr = nullptr;  // grouped names share one node
  BasicLit* tag = nullptr;   // struct fields
  bool isEmbedded = false;
  bool sharesType = false;  // typeExpr (and tag) are those of the field before, grouped with it
};

struct StructTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::StructTypeExpr;
  std::span<Field*> fields;
  Pos rbrace;
};

struct InterfaceTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::InterfaceTypeExpr;
  std::span<Field*> methods;  // methods and embedded elements (unions are BinaryExpr |, ~T is UnaryExpr)
  Pos rbrace;
};

struct FuncTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::FuncTypeExpr;
  std::span<Field*> params;  // variadic: the last one's typeExpr is a DotsTypeExpr
  std::span<Field*> results;
  Pos end;
};

struct MapTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::MapTypeExpr;
  Expr* key;
  Expr* value;
};

enum class ChanDirection : uint8_t { Both, SendOnly, ReceiveOnly };

struct ChanTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ChanTypeExpr;
  ChanDirection direction;
  Expr* element;
};

}  // namespace gopark
