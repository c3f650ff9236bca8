// The texts of tokens and operators, and finding keywords.
#include "core/syntax/token.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace gopark {

namespace {

constexpr std::string_view kTokenTexts[] = {
    "EOF",
#define GOPARK_TOKEN(name, text) text,
#define GOPARK_KEYWORD(name, text) text,
#include "core/syntax/token.def"
#undef GOPARK_TOKEN
#undef GOPARK_KEYWORD
};

struct OperatorRow {
  std::string_view text;
  int precedence;
};

constexpr OperatorRow kOperators[] = {
    {"", 0},
#define GOPARK_OPERATOR(name, text, precedence) {text, precedence},
#include "core/syntax/token.def"
#undef GOPARK_OPERATOR
};

constexpr auto kFirstKeyword = static_cast<size_t>(Token::Break);
constexpr size_t kShortestKeyword = 2;
constexpr size_t kLongestKeyword = 11;

}  // namespace

std::string_view tokenText(Token token) {
  return kTokenTexts[static_cast<size_t>(token)];
}
std::string_view operatorText(Operator op) {
  return kOperators[static_cast<size_t>(op)].text;
}
int precedenceOf(Operator op) {
  return kOperators[static_cast<size_t>(op)].precedence;
}

Token keywordOf(std::string_view text) {
  if (text.size() < kShortestKeyword || text.size() > kLongestKeyword) return Token::Name;
  const auto* first = std::begin(kTokenTexts) + kFirstKeyword;  // token.def lists the keywords in order
  const auto* last = std::end(kTokenTexts);
  const auto* found = std::lower_bound(first, last, text);
  if (found == last || *found != text) return Token::Name;
  return static_cast<Token>(found - std::begin(kTokenTexts));
}

}  // namespace gopark
