// The tree of a Go source file: node base, positions; the node types are in ast_expr.h, ast_stmt.h,
// ast_decl.h.
//
// Invariants:
//   - Nodes live in the Arena of their parse and are never destroyed; lists are spans into the arena.
//   - A node's `pos` is the place gc gives it (binary expression: its operator; call: its "("; selector: its
//     "."; index and slice: "["; assignment: its operator); startPos() and endPos() give the extent.
//   - Downcast with as<T>(node), which checks the kind; tryAs<T>(node) gives null for another kind.
//   - The checker writes its findings into the fields marked "checked:"; the parser leaves them empty.
#pragma once

#include <cstdint>
#include <span>

#include "core/base/check.h"
#include "core/base/intern.h"
#include "core/base/source.h"
#include "core/syntax/token.h"

namespace gopark {

struct Expr;
struct Stmt;
struct Decl;
struct BlockStmt;
struct FuncTypeExpr;

// Findings of the type checker, opaque to this floor (defined in core/types).
class Type;
class Object;
class Constant;
class Scope;
struct Selection;

enum class NodeKind : uint8_t {
#define GOPARK_NODE(name) name,
#include "core/syntax/node.def"
#undef GOPARK_NODE
};

const char* nodeKindName(NodeKind kind);

struct Node {
  NodeKind kind;
  Pos pos;
};

template <class T>
T* as(Node* node) {
  GOPARK_CHECK(node && node->kind == T::kKind, "a node has the kind its user expects");
  return static_cast<T*>(node);
}
template <class T>
const T* as(const Node* node) {
  GOPARK_CHECK(node && node->kind == T::kKind, "a node has the kind its user expects");
  return static_cast<const T*>(node);
}
template <class T>
T* tryAs(Node* node) {
  return node && node->kind == T::kKind ? static_cast<T*>(node) : nullptr;
}
template <class T>
const T* tryAs(const Node* node) {
  return node && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

// First and last (one past the end) position of the node's text.
Pos startPos(const Node* node);
Pos endPos(const Node* node);

}  // namespace gopark

#include "core/syntax/ast_decl.h"
#include "core/syntax/ast_expr.h"
#include "core/syntax/ast_stmt.h"
