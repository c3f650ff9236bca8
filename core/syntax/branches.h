// Labels, and which statement break, continue, goto and fallthrough mean (Go spec, "Labeled statements" to
// "Fallthrough statements").
#pragma once

#include "core/base/diagnostic.h"
#include "core/syntax/ast.h"

namespace gopark {

// Checks the body of one function, without the function literals in it, and sets BranchStmt::target of every
// branch that is right. Recursion is limited by kMaxNesting.
void checkBranches(BlockStmt* body, DiagnosticSink& diagnostics);

}  // namespace gopark
