// Declaration nodes and the file. Included by ast.h.
#pragma once

#include "core/base/diagnostic.h"
#include "core/syntax/ast.h"

namespace gopark {

struct Expr;
struct NameExpr;
struct BasicLit;
struct Field;
struct FuncTypeExpr;
struct Stmt;
struct BlockStmt;

// Declarations written in one parenthesised group share one Group (null outside of groups).
struct Group {
  int index;
};

struct Decl : Node {
  Group* group = nullptr;
};

struct ImportDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::ImportDecl;
  NameExpr* localName = nullptr;  // null, a name, "_" or "."
  BasicLit* path;
};

// One const specification. Without type and values it repeats the group's last ones that had some.
struct ConstDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::ConstDecl;
  std::span<NameExpr*> names;
  Expr* typeExpr = nullptr;
  Expr* values = nullptr;  // a ListExpr for several
  int iota = 0;
};

struct TypeDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::TypeDecl;
  NameExpr* name;
  std::span<Field*> typeParams;
  bool isAlias = false;
  Expr* typeExpr;
};

struct VarDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::VarDecl;
  std::span<NameExpr*> names;
  Expr* typeExpr = nullptr;
  Expr* values = nullptr;  // a ListExpr for several
};

struct FuncDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::FuncDecl;
  NameExpr* name;
  Field* receiver = nullptr;
  std::span<Field*> typeParams;
  FuncTypeExpr* signature;
  BlockStmt* body = nullptr;  // null: a native of the library
  bool isInlined = false;     // marked //gopark:inlined: tracebacks print it as "(...)"
};

// What is wrong with a compiler directive, once types are checked; name: of a go:linkname directive.
struct DirectiveError {
  Pos pos;
  DiagnosticId id;
  Name name;
};

struct File : Node {
  static constexpr NodeKind kKind = NodeKind::File;
  const SourceFile* source;
  NameExpr* packageName;
  bool hasPackageClause = false;  // false: it has errors, nothing after it was parsed, nothing else matters
  std::span<Decl*> decls;
  std::span<const DirectiveError> directives;
  Pos eof;
};

}  // namespace gopark
