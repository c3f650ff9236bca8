// Tokens and operators of Go (spec, "Lexical elements"). token.def is the only list.
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark {

enum class LiteralKind : uint8_t { Int, Float, Imaginary, Rune, String };

enum class Token : uint8_t {
  EndOfFile,
#define GOPARK_TOKEN(name, text) name,
#define GOPARK_KEYWORD(name, text) name,
#include "core/syntax/token.def"
#undef GOPARK_TOKEN
#undef GOPARK_KEYWORD
};

enum class Operator : uint8_t {
  None,
#define GOPARK_OPERATOR(name, text, precedence) name,
#include "core/syntax/token.def"
#undef GOPARK_OPERATOR
};

std::string_view tokenText(Token token);
std::string_view operatorText(Operator op);
int precedenceOf(Operator op);           // 1 (||) to 5 (*); 0: not a binary operator
Token keywordOf(std::string_view text);  // Token::Name if it is none

constexpr bool isComparison(Operator op) {
  return op >= Operator::Equal && op <= Operator::GreaterEqual;
}
constexpr bool isShift(Operator op) {
  return op == Operator::ShiftLeft || op == Operator::ShiftRight;
}

}  // namespace gopark
