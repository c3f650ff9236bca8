// The compile wing's door: a checked program in, code for the interpreter out.
#pragma once

#include <memory>

#include "core/base/diagnostic.h"
#include "core/code/program.h"
#include "core/types/check.h"

namespace gopark {

// Compiles what can be reached from main, the init functions and the initialisers. The checked program has no
// errors. Reports what no frame or instruction can hold (a value of megabytes passed by value); then the
// result is null.
std::unique_ptr<Program> compileProgram(const CheckedProgram& checked, Checker& checker,
                                        const SourceSet& sources, DiagnosticSink& diagnostics);

}  // namespace gopark
