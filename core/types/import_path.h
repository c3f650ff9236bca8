// What is wrong with the path of an import: in the words of the go command, which looks for the packages of a
// program, or of the compiler, which is what speaks when a package is only checked.
#pragma once

#include <string>
#include <string_view>

#include "core/base/diagnostic.h"

namespace gopark {

// Whether a path element is "internal", which keeps a package to its neighbours.
bool isInternal(std::string_view path);

// A package that cannot be loaded: why, as the go command says it.
DiagnosticId goCommandProblem(std::string_view path);

// The same as the compiler says it.
struct ImportProblem {
  DiagnosticId id;
  std::string detail;  // the second argument of the report, or the first if the path is not named
};
ImportProblem compilerProblem(std::string_view path);

}  // namespace gopark
