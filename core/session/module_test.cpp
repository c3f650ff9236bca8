// Tests of finding a program's packages among its files.
#include "core/session/module.h"

#include <catch2/catch.hpp>

using namespace gopark;

namespace {

std::string namesOf(const std::vector<const NamedText*>& files) {
  std::string names;
  for (const NamedText* file : files) names += file->name + " ";
  return names;
}

const std::vector<NamedText> kFiles = {
    {"go.mod", "// comment\nmodule example.com/m // here\n\ngo 1.26\n"},
    {"main.go", ""},
    {"main_test.go", ""},
    {"a/a.go", ""},
    {"a/b.go", ""},
    {"cmd/x/main.go", ""},
    {"nested/go.mod", "module \"example.com/nested\"\n"},
    {"nested/n.go", ""},
};

TEST_CASE("the packages of a module are found by import path", "[module]") {
  const GoModule module(kFiles, "/here", "");
  CHECK(namesOf(module.mainFiles()) == "main.go ");
  CHECK(module.mainImportPath() == "example.com/m");
  CHECK(namesOf(module.filesOf("example.com/m/a")) == "a/a.go a/b.go ");
  CHECK(module.filesOf("example.com/mm/a").empty());
  CHECK(module.filesOf("a").empty());
}

TEST_CASE("package main may stand in a folder of its module", "[module]") {
  const GoModule module(kFiles, "/here", "cmd/x");
  CHECK(namesOf(module.mainFiles()) == "cmd/x/main.go ");
  CHECK(module.mainImportPath() == "example.com/m/cmd/x");
  CHECK(namesOf(module.filesOf("example.com/m/a")) == "a/a.go a/b.go ");
}

TEST_CASE("the nearest go.mod counts", "[module]") {
  const GoModule module(kFiles, "/here", "nested");
  CHECK(module.mainImportPath() == "example.com/nested");
}

TEST_CASE("names may lead out of the folder they start from", "[module]") {
  const std::vector<NamedText> files = {{"/m/go.mod", "module m\n"}, {"/m/a/a.go", ""}, {"x.go", ""}};
  const GoModule module(files, "/m/cmd", "");
  CHECK(namesOf(module.mainFiles()) == "x.go ");
  CHECK(module.mainImportPath() == "m/cmd");
  CHECK(namesOf(module.filesOf("m/a")) == "/m/a/a.go ");
}

TEST_CASE("without a go.mod the module is called play", "[module]") {
  const std::vector<NamedText> files = {{"prog.go", ""}, {"sub/s.go", ""}};
  const GoModule module(files, "/tmp", "");
  CHECK(module.mainImportPath() == "command-line-arguments");
  CHECK(namesOf(module.filesOf("play/sub")) == "sub/s.go ");
}

TEST_CASE("where the main folder has no Go files that of the first one is meant", "[module]") {
  const std::vector<NamedText> files = {{"sub/s.go", ""}};
  const GoModule module(files, "/tmp", "");
  CHECK(namesOf(module.mainFiles()) == "sub/s.go ");
}

TEST_CASE("one file that is named is compiled whatever its build constraints say", "[module]") {
  const std::vector<NamedText> files = {{"x_windows.go", "//go:build ignore\n\npackage main\n"}};
  CHECK(namesOf(GoModule(files, "/here", "").mainFiles()) == "x_windows.go ");
  const GoModule folder(files, "/here", "", true);
  CHECK(folder.mainFiles().empty());
  CHECK(folder.problemOf(folder.mainImportPath()).noFile ==
        "build constraints exclude all Go files in /here");
}

}  // namespace
