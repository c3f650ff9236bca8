// Tests of the txtar format.
#include "core/session/txtar.h"

#include <catch2/catch.hpp>

using namespace gopark;

TEST_CASE("a text without markers is one file", "[txtar]") {
  const auto files = splitTxtar("package main\n", "prog.go");
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "prog.go");
  CHECK(files[0].text == "package main\n");
}

TEST_CASE("an empty text is one empty file", "[txtar]") {
  const auto files = splitTxtar("", "prog.go");
  REQUIRE(files.size() == 1);
  CHECK(files[0].text.empty());
}

TEST_CASE("markers start files, and text before the first is the named one", "[txtar]") {
  const auto files = splitTxtar("package main\n-- b.go --\npackage b\n--  sub/c.go  --\nlast", "prog.go");
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "prog.go");
  CHECK(files[0].text == "package main\n");
  CHECK(files[1].name == "b.go");
  CHECK(files[1].text == "package b\n");
  CHECK(files[2].name == "sub/c.go");
  CHECK(files[2].text == "last");
}

TEST_CASE("blank text before the first marker is no file", "[txtar]") {
  const auto files = splitTxtar("\n\n-- a.go --\npackage main\n", "prog.go");
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "a.go");
}

TEST_CASE("a line that only looks like a marker is text", "[txtar]") {
  const auto files = splitTxtar("-- a --b\n--  --\nx", "prog.go");
  REQUIRE(files.size() == 1);
  CHECK(files[0].text == "-- a --b\n--  --\nx");
}

TEST_CASE("in Go text before the first marker, comments and raw strings hide markers", "[txtar]") {
  const std::string go =
      "package main\n/*\n-- a.go --\n*/\nvar s = `\n-- b.go --\n`\nvar t, u = \"`\", '`'\n// `\n";
  CHECK(splitTxtar(go, "prog.go").size() == 1);
  const auto files = splitTxtar(go + "-- c.go --\n`\n-- d.go --\n", "prog.go");
  REQUIRE(files.size() == 3);
  CHECK(files[0].text == go);
  CHECK(files[1].name == "c.go");
}
