// Walking a checked tree: visits a node and everything below it, in source order.
#pragma once

#include <functional>

#include "core/syntax/ast.h"

namespace gopark {

// `visit` returns whether to go below the node it is given. Null nodes are not visited.
void walkTree(const Node* node, const std::function<bool(const Node*)>& visit);

}  // namespace gopark
