// For tests: parses a text and gives its errors, tree and texts.
#pragma once

#include <string>
#include <string_view>

#include "core/base/arena.h"
#include "core/base/diagnostic.h"
#include "core/base/intern.h"
#include "core/syntax/ast.h"
#include "core/syntax/ast_dump.h"
#include "core/syntax/parser.h"

namespace gopark {

struct TestParse {
  explicit TestParse(std::string text)
      : file(parseFile(sources.addFile("prog.go", std::move(text)), arena, names, diagnostics)) {}

  std::string errors() const { return diagnostics.text(0); }
  std::string dump() const { return dumpTree(file, sources); }

  SourceSet sources;
  Arena arena;
  Interner names;
  DiagnosticSink diagnostics{sources};
  File* file;
};

// The errors of a file with these statements in a function, line 1 being the first of them. Positions are
// "line:column: message" lines.
inline std::string errorsOfBody(std::string_view body) {
  const TestParse parse("package p; func f() {\n" + std::string(body) + "\n}\n");
  std::string out;
  for (const Diagnostic& diagnostic : parse.diagnostics.sorted()) {
    const Place place = parse.sources.place(diagnostic.pos);
    out += std::to_string(place.line - 1) + ':' + std::to_string(place.column) + ": " + diagnostic.message +
           '\n';
  }
  return out;
}

}  // namespace gopark
