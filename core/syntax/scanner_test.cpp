// Tokens, automatic semicolons, and the messages about what is no token.
#include "core/syntax/scanner.h"

#include <catch2/catch.hpp>

#include "core/syntax/test_parse.h"

namespace gopark {
namespace {

// The tokens of a text, separated by blanks.
std::string tokensOf(std::string text) {
  SourceSet sources;
  DiagnosticSink diagnostics(sources);
  Scanner scanner(sources.addFile("prog.go", std::move(text)), diagnostics);
  std::string out;
  for (scanner.next(); scanner.token() != Token::EndOfFile; scanner.next()) {
    const bool hasText = scanner.token() == Token::Name || scanner.token() == Token::Literal ||
                         scanner.token() == Token::Semicolon;
    const bool hasOperator =
        scanner.token() == Token::Op || scanner.token() == Token::AssignOp || scanner.token() == Token::IncOp;
    if (!out.empty()) out += ' ';
    out += hasText ? scanner.text() : hasOperator ? operatorText(scanner.op()) : tokenText(scanner.token());
    if (scanner.token() == Token::AssignOp) out += '=';
  }
  return out;
}

std::string errorsOf(std::string text) {
  SourceSet sources;
  DiagnosticSink diagnostics(sources);
  Scanner scanner(sources.addFile("p", std::move(text)), diagnostics);
  for (scanner.next(); scanner.token() != Token::EndOfFile;) scanner.next();
  return diagnostics.text(0);
}

TEST_CASE("operators are read as long as possible") {
  CHECK(tokensOf("a<<=b>>c&^d&^=e<-f...g&&h") == "a <<= b >> c &^ d &^= e <- f ... g && h EOF");
  CHECK(tokensOf("x..y .5") == "x . . y .5 EOF");
}

TEST_CASE("a newline after an operand ends the statement") {
  CHECK(tokensOf("a\n+\nb\n") == "a newline + b newline");
  CHECK(tokensOf("return\nx++\n}\n)") == "return newline x + newline } newline ) EOF");
  CHECK(tokensOf("a /* one\n two */ b") == "a newline b EOF");
  CHECK(tokensOf("a // b\nc") == "a newline c EOF");
}

TEST_CASE("names may have any letters and digits of Unicode") {
  CHECK(tokensOf("größe 世界2 _x١") == "größe 世界2 _x١ EOF");
  CHECK(errorsOf("١x") == "./p:1:1: identifier cannot begin with digit U+0661 '١'\n");
  CHECK(errorsOf("a😀") == "./p:1:2: invalid character U+1F600 '😀' in identifier\n");
}

TEST_CASE("what is no character of Go is named") {
  CHECK(errorsOf("@") == "./p:1:1: invalid character U+0040 '@'\n");
  CHECK(errorsOf("a \x01 b") == "./p:1:3: invalid character U+0001\n");
  CHECK(errorsOf(std::string("a\0b", 3)) == "./p:1:2: invalid NUL character\n");
  CHECK(errorsOf("a\xff") == "./p:1:2: invalid UTF-8 encoding\n");
  CHECK(errorsOf("\xef\xbb\xbf"
                 "a") == "");
  CHECK(errorsOf("a \xef\xbb\xbf") == "./p:1:3: invalid BOM in the middle of the file\n");
}

TEST_CASE("wrong numbers are told apart") {
  CHECK(errorsOf("08") == "./p:1:2: invalid digit '8' in octal literal\n");
  CHECK(errorsOf("0b12") == "./p:1:4: invalid digit '2' in binary literal\n");
  CHECK(errorsOf("0x") == "./p:1:3: hexadecimal literal has no digits\n");
  CHECK(errorsOf("1e") == "./p:1:3: exponent has no digits\n");
  CHECK(errorsOf("0x1.8") == "./p:1:6: hexadecimal mantissa requires a 'p' exponent\n");
  CHECK(errorsOf("1p3") == "./p:1:2: 'p' exponent requires hexadecimal mantissa\n");
  CHECK(errorsOf("0b1e3") == "./p:1:4: 'e' exponent requires decimal mantissa\n");
  CHECK(errorsOf("0o1.5") == "./p:1:4: invalid radix point in octal literal\n");
  CHECK(errorsOf("1__0") == "./p:1:3: '_' must separate successive digits\n");
  CHECK(errorsOf("08.5 0_7 0x_f 1i 09i") == "");
}

TEST_CASE("wrong runes and strings are told apart") {
  CHECK(errorsOf("''") == "./p:1:2: empty rune literal or unescaped '\n");
  CHECK(errorsOf("'ab'") == "./p:1:1: more than one character in rune literal\n");
  CHECK(errorsOf("'a\n") == "./p:1:3: newline in rune literal\n");
  CHECK(errorsOf("'a") == "./p:1:1: rune literal not terminated\n");
  CHECK(errorsOf("\"a\n") == "./p:1:3: newline in string\n");
  CHECK(errorsOf("\"a") == "./p:1:1: string not terminated\n");
  CHECK(errorsOf("`a\n") == "./p:1:1: string not terminated\n");
  CHECK(errorsOf("/* a") == "./p:1:1: comment not terminated\n");
  CHECK(errorsOf("\"\\q\"") == "./p:1:3: unknown escape\n");
  CHECK(errorsOf("\"\\400\"") == "./p:1:6: octal escape value 256 > 255\n");
  CHECK(errorsOf("\"\\xg\"") == "./p:1:4: invalid character 'g' in hexadecimal escape\n");
  CHECK(errorsOf("\"\\ud800\"") == "./p:1:8: escape is invalid Unicode code point U+D800\n");
}

TEST_CASE("a line directive moves the places after it") {
  const TestParse parse("package p\n//line other.go:10\n)\n//line x.go:0\n");
  CHECK(parse.errors() ==
        "other.go:10: syntax error: non-declaration statement outside function body\n"
        "other.go:11: invalid line number: 0\n");
  const TestParse columns("package p\n/*line a.go:7:20*/)\n");
  CHECK(columns.errors() == "a.go:7:20: syntax error: non-declaration statement outside function body\n");
}

}  // namespace
}  // namespace gopark
