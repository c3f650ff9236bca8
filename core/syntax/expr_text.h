// Expressions and simple statements as source text on one line, as gc quotes them in messages.
#pragma once

#include <string>

#include "core/syntax/ast.h"

namespace gopark {

// Bodies of function literals and composite literals are shortened to {…}. Recursion is limited by
// kMaxNesting.
std::string exprText(const Expr* x);
// A simple statement or range clause.
std::string stmtText(const Stmt* stmt);

}  // namespace gopark
