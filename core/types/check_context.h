// What package checkers share, and the small records they hand around: declarations, receivers, inference.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/types/check.h"
#include "core/types/universe.h"

namespace gopark {

// How a package-level object or method is declared.
struct DeclInfo {
  Scope* fileScope = nullptr;
  std::vector<Var*> lhs;  // all variables of `var a, b = f()`, which share one DeclInfo
  Expr* typeExpr = nullptr;
  Expr* init = nullptr;
  const Constant* iota = nullptr;
  bool isInherited = false;  // init and typeExpr are repeated from an earlier constant of the group
  TypeDecl* typeDecl = nullptr;
  FuncDecl* funcDecl = nullptr;
  Scope* bodyScope = nullptr;  // of a function: its parameters'
  bool isBodyChecked = false;
  std::span<TypeParamType* const> typeParams;  // of a generic function, or of a method's receiver
  std::vector<Object*> deps;                   // package-level objects its initialiser or body refers to
};

// What the package checkers of a run share.
struct CheckContext {
  CheckContext(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics);

  Scope* newScope(Scope* parent) { return &scopes.emplace_back(parent); }

  SourceSet& sources;
  Interner& names;
  DiagnosticSink& diagnostics;
  TypeStore types;
  ConstantPool constants;
  Universe universe;
  Purpose purpose = Purpose::Run;
  std::deque<Scope> scopes;
  std::deque<DeclInfo> decls;
  std::unordered_map<std::string, Package*> packages;  // by import path; loaded before anything is checked
};

// The parts of a receiver's type; see unpackReceiver.
struct ReceiverType {
  Expr* base;
  IndexExpr* params;  // null if there are none
  bool isPointer;
};
ReceiverType unpackReceiver(Expr* type);

// Where the value of an expression goes, if that is of a function type.
struct InferenceTarget {
  const SignatureType* signature;
  std::string description;  // as messages call it
};

// The place of an expression that decides whether it may stand as a statement.
enum class ExprKind : uint8_t { Conversion, Expression, Statement };

// Why type arguments could not be inferred; no text if that has been reported already.
struct InferenceError {
  Pos pos;
  std::string text;
};

}  // namespace gopark
