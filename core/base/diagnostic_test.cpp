// Which errors are kept, in which order, and how many are shown.
#include "core/base/diagnostic.h"

#include <catch2/catch.hpp>

#include "core/base/intern.h"

namespace gopark {
namespace {

TEST_CASE("places are lines and byte columns, from one") {
  SourceSet sources;
  const SourceFile& first = sources.addFile("a.go", "ab\n\nc");
  const SourceFile& second = sources.addFile("b.go", "é=");
  CHECK(sources.place(first.at(4)).line == 3);
  CHECK(sources.place(first.at(5)).column == 2);
  CHECK(sources.place(second.at(2)).file == "b.go");
  CHECK(sources.place(second.at(2)).column == 3);
  CHECK(sources.place(Pos{}).line == 0);
}

TEST_CASE("errors are sorted by place, repetitions dropped") {
  SourceSet sources;
  const SourceFile& file = sources.addFile("a.go", "abc\nd\n");
  DiagnosticSink sink(sources);
  sink.report(file.at(4), DiagnosticId::InvalidNul);
  sink.report(file.at(2), DiagnosticId::InvalidCharacter, {"X"});
  sink.report(file.at(2), DiagnosticId::InvalidCharacter, {"X"});
  sink.report(file.at(0), DiagnosticId::LateImport);
  sink.report(file.at(1), DiagnosticId::BadElse);
  CHECK(sink.text(0) ==
        "./a.go:1:1: syntax error: imports must appear before other declarations\n"
        "./a.go:1:3: invalid character X\n"
        "./a.go:2:1: invalid NUL character\n");
  CHECK(sink.hasSyntaxErrors());
}

TEST_CASE("a line directive parts a line in two, of which each has its own syntax error") {
  SourceSet sources;
  SourceFile& file = sources.addFile("a.go", "abc def\n");
  file.addLineDirective(file.at(4), "a.go", 2, 1);
  DiagnosticSink sink(sources);
  sink.report(file.at(0), DiagnosticId::LateImport);
  sink.report(file.at(2), DiagnosticId::BadElse);
  sink.report(file.at(4), DiagnosticId::LateImport);
  CHECK(sink.text(0) ==
        "./a.go:1:1: syntax error: imports must appear before other declarations\n"
        "./a.go:2:1: syntax error: imports must appear before other declarations\n");
}

TEST_CASE("after the limit there are too many") {
  SourceSet sources;
  const SourceFile& file = sources.addFile("a.go", "a\nb\nc\n");
  DiagnosticSink sink(sources);
  sink.report(file.at(4), DiagnosticId::InvalidNul);
  sink.report(file.at(2), DiagnosticId::InvalidNul);
  sink.report(file.at(0), DiagnosticId::InvalidNul);
  CHECK(sink.text(2) ==
        "./a.go:2:1: invalid NUL character\n./a.go:3:1: invalid NUL character\n"
        "./a.go:2:1: too many errors\n");
  CHECK(!sink.hasSyntaxErrors());
}

TEST_CASE("each package has its own limit and its name above") {
  SourceSet sources;
  const SourceFile& main = sources.addFile("main.go", "a\nb\n", "m");
  const SourceFile& other = sources.addFile("b/b.go", "a\nb\nc\n", "m/b");
  DiagnosticSink sink(sources);
  for (const size_t at : {0, 2, 4}) sink.report(other.at(at), DiagnosticId::InvalidNul);
  sink.report(main.at(0), DiagnosticId::InvalidNul);
  CHECK(sink.text(2) ==
        "# m\n./main.go:1:1: invalid NUL character\n"
        "# m/b\nb/b.go:1:1: invalid NUL character\nb/b.go:2:1: invalid NUL character\n"
        "b/b.go:2:1: too many errors\n");
  sink.forget("m/b");
  CHECK(sink.text(2) == "# m\n./main.go:1:1: invalid NUL character\n");
}

TEST_CASE("columns from 255 on are not shown") {
  SourceSet sources;
  const SourceFile& file = sources.addFile("a.go", std::string(300, ' '));
  DiagnosticSink sink(sources);
  sink.report(file.at(253), DiagnosticId::InvalidNul);
  sink.report(file.at(254), DiagnosticId::BadElse);
  CHECK(sink.text(0).starts_with("./a.go:1:254: invalid NUL character\n./a.go:1: syntax error: "));
}

TEST_CASE("names are interned once") {
  Interner names;
  CHECK(names.intern("abc") == names.intern(std::string("ab") + "c"));
  CHECK(names.intern("a") != names.intern("b"));
  CHECK(names.intern("_").isBlank());
  CHECK(!Name());
}

}  // namespace
}  // namespace gopark
