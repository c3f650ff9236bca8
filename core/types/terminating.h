// Terminating statements (Go spec, "Terminating statements"): which functions need no return at their end.
#pragma once

#include "core/base/function_ref.h"
#include "core/syntax/ast.h"

namespace gopark {

// Whether control never flows out at the end of stmt. isPanic tells calls of the predeclared panic. The
// branches in stmt have been resolved (branches.h). Recursion is limited by kMaxNesting.
bool isTerminating(const Stmt* stmt, FunctionRef<bool(const CallExpr*)> isPanic);

}  // namespace gopark
