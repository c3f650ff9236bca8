// Labels and branches: messages and targets.
#include "core/syntax/branches.h"

#include <catch2/catch.hpp>

#include "core/syntax/ast_walk.h"
#include "core/syntax/test_parse.h"

namespace gopark {
namespace {

// The kinds of the targets of all branches, in order.
std::string targetsOf(const std::string& body) {
  TestParse parse("package p; func f() { " + body + "\n}");
  CHECK(parse.errors() == "");
  std::string out;
  walkTree(parse.file, [&out](Node* node) {
    if (const auto* branch = tryAs<BranchStmt>(node)) {
      out += branch->target ? nodeKindName(branch->target->kind) : "none";
      out += ' ';
    }
    return true;
  });
  return out;
}

TEST_CASE("branches find the statement they mean") {
  CHECK(targetsOf("for { switch { case x: break; continue } }") == "SwitchStmt ForStmt ");
  CHECK(targetsOf("L: for { select { case <-c: break; default: break L } }") == "SelectStmt ForStmt ");
  CHECK(targetsOf("goto L; L: x(); goto L") == "LabeledStmt LabeledStmt ");
  CHECK(targetsOf("switch { case a: fallthrough; case b: }") == "none ");
}

TEST_CASE("branches out of place have gc's messages") {
  CHECK(errorsOfBody("break") == "1:1: break is not in a loop, switch, or select\n");
  CHECK(errorsOfBody("switch { case a: continue }") == "1:18: continue is not in a loop\n");
  CHECK(errorsOfBody("fallthrough") == "1:1: fallthrough statement out of place\n");
  CHECK(errorsOfBody("switch { case a: fallthrough }") == "1:18: cannot fallthrough final case in switch\n");
  CHECK(errorsOfBody("switch x.(type) { case a: fallthrough; case b: }") ==
        "1:27: cannot fallthrough in type switch\n");
  CHECK(errorsOfBody("func() { break }()\nbreak") ==
        "1:10: break is not in a loop, switch, or select\n"
        "2:1: break is not in a loop, switch, or select\n");
  CHECK(errorsOfBody("switch { case a: { fallthrough }; case b: }") ==
        "1:20: fallthrough statement out of place\n");
}

TEST_CASE("labels must be defined, used and right") {
  CHECK(errorsOfBody("L: x()") == "1:1: label L defined and not used\n");
  CHECK(errorsOfBody("goto L") == "1:6: label L not defined\n");
  CHECK(errorsOfBody("L: for { break L }\nL: for { break L }") ==
        "2:1: label L already defined at ./prog.go:2:1\n2:16: invalid break label L\n");
  CHECK(errorsOfBody("for { break L }") == "1:13: break label not defined: L\n");
  CHECK(errorsOfBody("for { continue L }") == "1:16: continue label not defined: L\n");
  CHECK(errorsOfBody("L: if x { for { break L } }") == "1:23: invalid break label L\n");
  CHECK(errorsOfBody("L: switch { case a: for { continue L } }") == "1:36: invalid continue label L\n");
}

TEST_CASE("goto may not enter a block or pass a declaration") {
  CHECK(errorsOfBody("goto L\n{ L: x() }") == "1:6: goto L jumps into block starting at ./prog.go:3:1\n");
  CHECK(errorsOfBody("goto L\nx := 1\nL: f(x)") ==
        "1:6: goto L jumps over declaration of x at ./prog.go:3:3\n");
}

}  // namespace
}  // namespace gopark
