// Trees of right files, messages and recovery of wrong ones, and the limits.
#include "core/syntax/parser.h"

#include <catch2/catch.hpp>

#include "core/syntax/expr_text.h"
#include "core/syntax/test_parse.h"

namespace gopark {
namespace {

// The tree of one expression.
std::string treeOf(const std::string& expr) {
  TestParse parse("package p; var _ = " + expr);
  CHECK(parse.errors() == "");
  return dumpTree(as<VarDecl>(parse.file->decls[0])->values, parse.sources);
}

std::string repeated(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

constexpr std::string_view kTooDeep = "levels deep, gopark cannot go deeper";

TEST_CASE("operators bind by precedence and to the left") {
  CHECK(treeOf("a - b - c*d") ==
        "BinaryExpr - @1:26\n"
        "  BinaryExpr - @1:22\n"
        "    NameExpr a @1:20\n"
        "    NameExpr b @1:24\n"
        "  BinaryExpr * @1:29\n"
        "    NameExpr c @1:28\n"
        "    NameExpr d @1:30\n");
}

TEST_CASE("an arrow before chan makes a receive-only channel type") {
  CHECK(treeOf("<-chan int(x)") ==
        "UnaryExpr <- @1:20\n"
        "  CallExpr @1:30\n"
        "    ChanTypeExpr both @1:22\n"
        "      NameExpr int @1:27\n"
        "    NameExpr x @1:31\n");
  CHECK(treeOf("(<-chan int)(x)").find("ChanTypeExpr receive") != std::string::npos);
}

TEST_CASE("type parameters and array lengths are told apart") {
  const auto kindOf = [](const std::string& decl) {
    TestParse parse("package p; type " + decl);
    CHECK(parse.errors() == "");
    const auto* type = as<TypeDecl>(parse.file->decls[0]);
    return type->typeParams.empty() ? std::string(nodeKindName(type->typeExpr->kind))
                                    : exprText(type->typeParams[0]->typeExpr);
  };
  CHECK(kindOf("T[P]int") == "ArrayTypeExpr");
  CHECK(kindOf("T[P*Q]int") == "ArrayTypeExpr");
  CHECK(kindOf("T[P *Q,]int") == "*Q");
  CHECK(kindOf("T[P *[]int]int") == "*[]int");
  CHECK(kindOf("T[P any]int") == "any");
  CHECK(kindOf("T[P (Q),]int") == "Q");
  CHECK(kindOf("T[P *Q|~R]int") == "*Q | ~R");
  CHECK(kindOf("T[P []int]int") == "[]int");
  CHECK(kindOf("T[]int") == "SliceTypeExpr");
}

TEST_CASE("in a header a brace opens the block") {
  CHECK(errorsOfBody("if x == (T{}) {}\nfor range []T{{}} {}\nswitch f(T{}) {}") == "");
  CHECK(errorsOfBody("if x == T{} {}") ==
        "1:13: syntax error: unexpected { at end of statement\n"
        "2:1: syntax error: non-declaration statement outside function body\n");
}

TEST_CASE("the usual slips have gc's messages") {
  CHECK(errorsOfBody("x := ") == "2:1: syntax error: unexpected }, expected expression\n");
  CHECK(errorsOfBody("f(1\n)") ==
        "1:4: syntax error: unexpected newline in argument list; possibly missing comma or )\n");
  CHECK(errorsOfBody("for i := 0; i < 10; i++\n{\n}") ==
        "1:24: syntax error: unexpected newline, expected { after for clause\n");
  CHECK(errorsOfBody("if x = 1 {}") == "1:6: syntax error: cannot use assignment x = 1 as value\n");
  CHECK(errorsOfBody("if x := 1 {}") == "1:6: syntax error: cannot use x := 1 as value\n");
  CHECK(errorsOfBody("if a = b+1 {}") == "1:6: syntax error: cannot use assignment a = (b + 1) as value\n");
  CHECK(errorsOfBody("if {}") == "1:4: syntax error: missing condition in if statement\n");
  CHECK(errorsOfBody("x y") == "1:3: syntax error: unexpected name y at end of statement\n");
  CHECK(errorsOfBody("else {}") == "1:1: syntax error: unexpected keyword else, expected }\n");
  CHECK(errorsOfBody("defer (f())") == "1:7: expression in defer must not be parenthesized\n");
  CHECK(errorsOfBody("_ = a[:1:]") == "1:10: final index required in 3-index slice\n");
  CHECK(errorsOfBody("x := func() {") == "3:1: syntax error: unexpected EOF, expected }\n");
}

TEST_CASE("the file's frame has gc's messages") {
  const auto errorsOf = [](std::string text) { return TestParse(std::move(text)).errors(); };
  CHECK(errorsOf("package p\nx := 1\n") ==
        "./prog.go:2:1: syntax error: non-declaration statement outside function body\n");
  CHECK(errorsOf("package p\nfunc f()\n{\n}\n") ==
        "./prog.go:3:1: syntax error: unexpected semicolon or newline before {\n");
  CHECK(errorsOf("package p\nvar x int\nimport \"fmt\"\n") ==
        "./prog.go:3:1: syntax error: imports must appear before other declarations\n");
  CHECK(errorsOf("package p\nfunc (a, b T) m() {}\nfunc () n() {}\n") ==
        "./prog.go:2:15: method has multiple receivers\n./prog.go:3:9: method has no receiver\n");
  CHECK(errorsOf("package p\nfunc f(a, b int, string) {}\n") ==
        "./prog.go:2:24: syntax error: missing parameter type\n");
  CHECK(errorsOf("package p\nfunc f(a ...int, b int) {}\n") ==
        "./prog.go:2:10: can only use ... with final parameter\n");
}

TEST_CASE("a broken header has the go command's messages") {
  const auto errorsOf = [](std::string text) { return TestParse(std::move(text)).errors(); };
  CHECK(errorsOf("") == "prog.go:1:1: expected 'package', found 'EOF'\n");
  CHECK(errorsOf("func main() {}") == "prog.go:1:1: expected 'package', found 'func'\n");
  CHECK(errorsOf("x\n") == "prog.go:1:1: expected 'package', found x\n");
  CHECK(errorsOf("package 1") == "prog.go:1:9: expected 'IDENT', found 1\n");
  CHECK(errorsOf("package p\nimport fmt\n") == "prog.go:2:11: missing import path\n");
  CHECK(errorsOf("package p\nimport 'c'\n") == "prog.go:2:8: import path must be a string\n");
  CHECK(errorsOf("package p\nimport (\"a\" \"b\")") == "prog.go:2:13: expected ';', found \"b\"\n");
  CHECK(errorsOf("package p\nimport (\n") == "prog.go:3:1: expected ')', found 'EOF'\n");
  CHECK(errorsOf("package p\nimport \"a\nfunc f() {}") == "prog.go:2:8: string literal not terminated\n");
  CHECK(errorsOf("package p\nimport `a\n") == "prog.go:2:8: raw string literal not terminated\n");
  CHECK(errorsOf("@package p") == "prog.go:1:1: illegal character U+0040 '@'\n");
  CHECK(errorsOf("\xffpackage p") == "prog.go:1:1: illegal UTF-8 encoding\n");
  CHECK(errorsOf("/* package p") == "prog.go:1:1: comment not terminated\n");
  CHECK(errorsOf(std::string("package p\nimport \"a\0\"", 22)) ==
        "go: reading prog.go: unexpected NUL in input\n");
  CHECK(errorsOf("package p x") ==
        "./prog.go:1:11: syntax error: unexpected name x, expected semicolon or newline\n");
  CHECK(errorsOf("package p\n@\n") == "./prog.go:2:1: invalid character U+0040 '@'\n");
}

TEST_CASE("a second syntax error on a line is not reported") {
  CHECK(errorsOfBody("x y z; a b") == "1:3: syntax error: unexpected name y at end of statement\n");
}

TEST_CASE("starts and ends of nodes are those of their text") {
  TestParse parse("package p; var _ = f(a.b[1:2], T{1}).(int)");
  const Expr* x = as<VarDecl>(parse.file->decls[0])->values;
  CHECK(parse.sources.place(startPos(x)).column == 20);
  CHECK(parse.sources.place(endPos(x)).column == 43);
}

TEST_CASE("nesting has a limit that is said, and chains have none") {
  const auto errorsOf = [](const std::string& expr) {
    return TestParse("package p; var _ = " + expr).errors();
  };
  CHECK(errorsOf(repeated("(", 1000000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOf(repeated("[]", 1000000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOf("x" + repeated(".x", 100000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOf(repeated("- ", 100000) + "1").find(kTooDeep) != std::string::npos);
  CHECK(errorsOf(repeated("T{", 100000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOf(repeated("func() {", 100000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOf("1" + repeated("+1", 100000)) == "");
  CHECK(errorsOf(repeated("(", 100) + "1" + repeated(")", 100)) == "");
  CHECK(errorsOfBody(repeated("{", 1000000)).find(kTooDeep) != std::string::npos);
  CHECK(errorsOfBody("if x {}" + repeated(" else if x {}", 100000)) == "");
}

}  // namespace
}  // namespace gopark
