// Compile errors: what went wrong where, collected, sorted and cut after ten as the go command does.
//
// Invariants:
//   - diagnostic.def is the only list of messages; {0}, {1}… in a row are the arguments.
//   - Reporting never stops the caller: phases go on after an error and stay silent about what follows from
//   it.
//   - As gc does, only the first "syntax error" of a line is kept, and of other errors none that repeats the
//     text of the one before it on the same line.
//   - The ten errors shown are the first ten reported, not the first ten of the text, as gc shows them. gc is
//     started for each package: each has its ten. Where gathering packages fails, nothing is compiled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/source.h"

namespace gopark {

enum class DiagnosticId : uint16_t {
#define GOPARK_DIAGNOSTIC(id, text) id,
#include "core/base/diagnostic.def"
#undef GOPARK_DIAGNOSTIC
};

// The row's text, with its placeholders.
std::string_view diagnosticText(DiagnosticId id);

struct Diagnostic {
  DiagnosticId id;
  Pos pos;
  Pos end;              // for the editor's mark; may be no position
  std::string message;  // whole text, may contain "\n\t" follow-up lines as gc prints them
  bool soft = false;  // gc's "soft" errors (unused variable, import): dropped never, but do not block others
  std::string chain = {};    // printed above it: the imports that lead there
  bool isLoad = false;       // found while the packages were gathered: the go command then prints no "./"
  std::string package = {};  // of the program, that it was found in; see SourceFile::package
};

class DiagnosticSink {
 public:
  explicit DiagnosticSink(const SourceSet& sources) : sources_(sources) {}

  void report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  void reportSpan(Pos pos, Pos end, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  void reportSoft(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});

  // The linker's words about a package.
  void reportLink(std::string package, DiagnosticId id);
  void reportLoad(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  // The same for an import that is not allowed; chain: "package main\n\timports a", as it came to the import.
  void reportImport(Pos pos, std::string chain, DiagnosticId id,
                    std::initializer_list<std::string_view> args);

  const SourceSet& sources() const { return sources_; }
  bool hasErrors() const { return !diagnostics_.empty(); }
  bool hasErrorsIn(std::string_view package) const;
  bool hasLoadErrors() const;
  // Only after a "syntax error" gc does not go on to check types; it does after a misused label or escape.
  bool hasSyntaxErrors() const { return static_cast<bool>(lastSyntaxError_); }
  bool hasSyntaxErrorsIn(std::string_view package) const;
  // What was wrong in a package that is not compiled after all.
  void forget(std::string_view package);
  // Everything reported, what was not kept included.
  size_t reportCount() const { return reportCount_; }

  // Those that the go command prints, sorted by place.
  std::vector<Diagnostic> sorted() const;

  // What the go command prints: "./prog.go:8:2: message" lines; where a package has `limit` errors or more
  // its last line is "./prog.go:8:2: too many errors" (limit 0: all, gc's limit is kMaxErrorsShown). Above
  // them a
  // "# package" line, but not for files that are no module's: the Go Playground leaves that out.
  std::string text(size_t limit) const;

  // "./prog.go:8:2" as messages name another place ("x redeclared in this block\n\t./prog.go:8:2: …").
  std::string placeText(Pos pos) const;

 private:
  std::string placeText(Pos pos, int columnLimit) const;
  std::string packageText(std::vector<Diagnostic> found, size_t limit) const;
  void add(Diagnostic diagnostic);
  bool isSameLine(Pos a, Pos b) const;

  const SourceSet& sources_;
  std::vector<Diagnostic> diagnostics_;
  size_t reportCount_ = 0;
  Pos lastSyntaxError_;
  Pos lastOtherError_;
  std::string lastOtherMessage_;
};

inline constexpr size_t kMaxErrorsShown = 10;

// What the go command calls the package of files that are named one by one.
inline constexpr std::string_view kNoModule = "command-line-arguments";

}  // namespace gopark
