// The compile wing's half of a session: files in, a compiled program or diagnostics out.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/arena.h"
#include "core/base/diagnostic.h"
#include "core/code/program.h"
#include "core/session/module.h"
#include "core/session/options.h"
#include "core/session/report.h"
#include "core/session/txtar.h"
#include "core/syntax/parser.h"
#include "core/types/check.h"

namespace gopark {

class Compilation {
 public:
  Compilation() : diagnostics_(sources_) {}

  // Null when there are errors. The files are kept by the caller.
  Program* compile(const std::vector<NamedText>& files, const Options& options = {});

  // The errors as the go command prints them, at most `limit` (0: all); empty when there are none.
  std::string errorText(size_t limit) const;
  std::vector<Report> errorReports() const;
  bool importsOs() const { return importsOs_; }

 private:
  std::vector<File*> parseMain(Purpose purpose);
  File* parse(const NamedText& file, const std::string& package, HeaderWords words);
  ImportedFiles importPackage(const std::string& path);

  SourceSet sources_;
  Interner names_;
  Arena arena_;
  DiagnosticSink diagnostics_;
  std::unique_ptr<GoModule> module_;
  size_t sourceBytes_ = 0;
  std::unique_ptr<Checker> checker_;
  std::unique_ptr<Program> program_;
  std::string refusal_;  // the program cannot even be parsed: no file, too large
  bool importsOs_ = false;
};

// How errors name a program's file, as the go command does: "./prog.go", but "sub/b.go". shownName() takes
// the "./" off again.
std::string sourceName(std::string_view fileName);
std::string_view shownName(std::string_view sourceName);

}  // namespace gopark
