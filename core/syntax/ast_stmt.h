// Statement nodes. Included by ast.h.
#pragma once

#include "core/syntax/ast.h"

namespace gopark {

struct Stmt : Node {};

struct EmptyStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::EmptyStmt;
};

// pos is the place of the colon.
struct LabeledStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::LabeledStmt;
  NameExpr* label;
  Stmt* stmt;
  bool isGotoTarget = false;  // set by branches.cpp
};

struct BlockStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::BlockStmt;
  std::span<Stmt*> list;
  Pos rbrace;
};

struct ExprStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ExprStmt;
  Expr* x;
};

struct SendStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SendStmt;
  Expr* channel;
  Expr* value;
};

struct DeclStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::DeclStmt;
  std::span<Decl*> decls;
};

// lhs = rhs, lhs := rhs, lhs op= rhs, lhs++ (op Add, rhs null), lhs-- (op Sub, rhs null).
struct AssignStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::AssignStmt;
  Operator op = Operator::None;  // None for = and :=
  bool isDefine = false;
  Expr* lhs;            // a ListExpr for several
  Expr* rhs = nullptr;  // a ListExpr for several
  // checked: for :=, the NameExprs of lhs whose object was declared here have NameExpr::object->pos() ==
  // their pos.
};

enum class BranchKind : uint8_t { Break, Continue, Goto, Fallthrough };

struct BranchStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::BranchStmt;
  BranchKind branch;
  NameExpr* label = nullptr;
  Stmt* target =
      nullptr;  // set by branches.cpp: the statement (ForStmt, SwitchStmt, SelectStmt; LabeledStmt for goto)
};

// go and defer.
struct CallStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::CallStmt;
  bool isGo;
  Expr* call;  // a CallExpr in a checked tree
};

struct ReturnStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ReturnStmt;
  Expr* results = nullptr;  // a ListExpr for several
};

// Chains of else if may be of any length: iterate over otherwise.
struct IfStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::IfStmt;
  Stmt* init = nullptr;
  Expr* condition = nullptr;
  BlockStmt* then;
  Stmt* otherwise = nullptr;  // IfStmt or BlockStmt
};

// for init; condition; post {} and, with init a RangeClause, for range.
struct ForStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ForStmt;
  Stmt* init = nullptr;  // or RangeClause
  Expr* condition = nullptr;
  Stmt* post = nullptr;
  BlockStmt* body;
};

struct RangeClause : Stmt {
  static constexpr NodeKind kKind = NodeKind::RangeClause;
  Expr* lhs = nullptr;  // null, one expression, or a ListExpr of two
  bool isDefine = false;
  Expr* x;
};

struct CaseClause : Node {
  static constexpr NodeKind kKind = NodeKind::CaseClause;
  Expr* cases = nullptr;  // null: default; a ListExpr for several
  std::span<Stmt*> body;
  Pos colon;
  Object* implicit = nullptr;  // checked: the variable of a type switch in this clause
};

struct SwitchStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SwitchStmt;
  Stmt* init = nullptr;
  Expr* tag = nullptr;  // null, expression, or TypeSwitchGuard
  std::span<CaseClause*> body;
  Pos rbrace;
};

struct CommClause : Node {
  static constexpr NodeKind kKind = NodeKind::CommClause;
  Stmt* comm = nullptr;  // null: default; SendStmt, ExprStmt or AssignStmt with a receive
  std::span<Stmt*> body;
  Pos colon;
};

struct SelectStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SelectStmt;
  std::span<CommClause*> body;
  Pos rbrace;
};

}  // namespace gopark
