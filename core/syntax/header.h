// The package clause and imports as the go command reads them before it compiles anything. It has its own
// words for what is wrong there, and then goes no further.
#pragma once

#include "core/base/diagnostic.h"
#include "core/base/source.h"

namespace gopark {

// False if the header is broken: the first error has been reported, as found while loading.
bool checkHeader(SourceFile& source, DiagnosticSink& diagnostics);

}  // namespace gopark
