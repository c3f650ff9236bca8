// Parser: source text to tree, with gc's wording and recovery, so that one slip gives one message.
//
// Parsing never fails as a whole: the tree of a file with errors has BadExpr and missing parts, and the
// errors are in the sink. Nesting is limited (kMaxNesting), so neither the parser nor what walks its tree
// can exhaust the stack.
#pragma once

#include "core/base/arena.h"
#include "core/base/diagnostic.h"
#include "core/syntax/ast.h"

namespace gopark {

inline constexpr int kMaxNesting = 500;  // deepest nesting of expressions, types and blocks together

// Parses one file. The result lives in `arena`; names come from `names`. Reports syntax errors and, when
// there are none, misuse of labels, break, continue, goto and fallthrough (branches.cpp).
//
// As the go command the parser reads the header by itself first (header.h); as the compiler it does not.
enum class HeaderWords : uint8_t { GoCommand, Compiler };
File* parseFile(SourceFile& source, Arena& arena, Interner& names, DiagnosticSink& diagnostics,
                HeaderWords words = HeaderWords::GoCommand);

}  // namespace gopark
