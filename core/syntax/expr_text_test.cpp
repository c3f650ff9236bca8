// Expressions quoted in messages.
#include "core/syntax/expr_text.h"

#include <catch2/catch.hpp>

#include "core/syntax/test_parse.h"

namespace gopark {
namespace {

std::string quotedExpr(const std::string& expr) {
  TestParse parse("package p; var _ = " + expr);
  CHECK(parse.errors() == "");
  return exprText(as<VarDecl>(parse.file->decls[0])->values);
}

TEST_CASE("expressions are quoted on one line") {
  CHECK(quotedExpr("a + b*c") == "a + b * c");
  CHECK(quotedExpr("f( a,b... )") == "f(a, b...)");
  CHECK(quotedExpr("x.y[ 1 ][:2:3].(T)") == "x.y[1][:2:3].(T)");
  CHECK(quotedExpr("-a&^<-c") == "-a &^ <-c");
  CHECK(quotedExpr("(a)") == "(a)");
  CHECK(quotedExpr("f, g") == "f, g");
}

TEST_CASE("bodies are shortened") {
  CHECK(quotedExpr("func(a, b int, c ...T) (x, y E) { return }") == "func(a, b int, c ...T) (x, y E) {…}");
  CHECK(quotedExpr("func() {}") == "func() {}");
  CHECK(quotedExpr("map[string]T{1: 2}") == "map[string]T{…}");
  CHECK(quotedExpr("[...]int{}") == "[...]int{}");
}

TEST_CASE("types are quoted with their parts") {
  CHECK(quotedExpr("struct{a, b int; c T `t`; E; *F}{}") == "struct{a, b int; c T `t`; E; *F}{}");
  CHECK(quotedExpr("interface{m(x int) error; ~int|T}(nil)") == "interface{m(x int) error; ~int | T}(nil)");
  CHECK(quotedExpr("[]chan (<-chan int){}") == "[]chan (<-chan int){}");
  CHECK(quotedExpr("[](chan<- chan int){}") == "[]chan<- chan int{}");
  CHECK(quotedExpr("G[int, []string]{}") == "G[int, []string]{}");
}

}  // namespace
}  // namespace gopark
