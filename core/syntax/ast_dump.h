// The tree as text, a line for each node, for golden tests and for looking at it.
#pragma once

#include <string>

#include "core/base/source.h"
#include "core/syntax/ast.h"

namespace gopark {

// "Kind what it is @line:column", children indented by two spaces.
std::string dumpTree(Node* root, const SourceSet& sources);

}  // namespace gopark
