// The program's own packages: which of its files belong to which import path (the go command's "Modules,
// packages, and versions").
//
// Without a go.mod the module is called play, as on the Go Playground.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/session/txtar.h"

namespace gopark {

// Why a package is not compiled although there are files; no texts if it is.
struct FilesProblem {
  std::string inFile;  // "x.go: multiple //go:build comments"
  std::string noFile;  // "build constraints exclude all Go files in /tmp/sandbox"
  bool hasTests = false;
};

class GoModule {
 public:
  // here: the folder that the files' names start from; mainFolder: of package main, from there. Where it has
  // no Go files, the folder of the first Go file is meant. A program of one Go file is that file, whatever
  // its build constraints say, unless it is a folder (isFolder).
  GoModule(const std::vector<NamedText>& files, std::string_view here, std::string_view mainFolder,
           bool isFolder = false);

  // Of package main; "command-line-arguments" if the files are no module.
  std::string mainImportPath() const;
  std::vector<const NamedText*> mainFiles() const { return goFilesIn(mainFolder_); }
  // Empty if the module has no such package.
  std::vector<const NamedText*> filesOf(std::string_view importPath) const;
  FilesProblem problemOf(std::string_view importPath) const;

 private:
  std::vector<const NamedText*> goFilesIn(std::string_view folder) const;
  std::string folderOf(std::string_view importPath) const;  // empty if it is not in the module
  std::string folderOf(const NamedText& file) const;
  std::string whole(std::string_view name) const;
  void findRoot();

  const std::vector<NamedText>& files_;
  std::string here_;
  std::string mainFolder_;  // as root_, with `here` in front
  std::string root_;        // the folder of go.mod
  std::string path_ = "play";
  bool hasFile_ = false;  // there is a go.mod
  bool isOneFile_;
};

}  // namespace gopark
