// Visiting the nodes of a tree without recursion, so that trees of any shape can be walked.
#pragma once

#include "core/base/function_ref.h"
#include "core/syntax/ast.h"

namespace gopark {

// Calls visit for every child of the node, in the order of the text. A type that grouped names share is
// visited with the first of them only.
void forEachChild(Node* node, FunctionRef<void(Node*)> visit);

// Visits root and everything below it, parents first; where visit gives false, what is below is left out.
void walkTree(Node* root, FunctionRef<bool(Node*)> visit);

}  // namespace gopark
