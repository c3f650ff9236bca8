// Syntax errors and where parsing goes on after one.
#include "core/syntax/parsing.h"

namespace gopark {

namespace {

constexpr uint64_t bit(Token token) {
  return uint64_t{1} << static_cast<unsigned>(token);
}

// Keywords that begin a statement: inside a function they are never skipped.
constexpr uint64_t kStatementKeywords =
    bit(Token::Break) | bit(Token::Const) | bit(Token::Continue) | bit(Token::Defer) |
    bit(Token::Fallthrough) | bit(Token::For) | bit(Token::Go) | bit(Token::Goto) | bit(Token::If) |
    bit(Token::Return) | bit(Token::Select) | bit(Token::Switch) | bit(Token::Type) | bit(Token::Var);

// A token as messages name it.
std::string tokenName(Token token) {
  if (token == Token::Comma) return "comma";
  if (token == Token::Semicolon) return "semicolon or newline";
  const bool isKeyword = token >= Token::Break;
  return (isKeyword ? "keyword " : "") + std::string(tokenText(token));
}

}  // namespace

bool Parser::got(Token token) {
  if (!isAt(token)) return false;
  next();
  return true;
}

void Parser::want(Token token) {
  if (got(token)) return;
  reportExpected(tokenName(token));
  advance();
}

// Takes = and, with an error, :=.
bool Parser::gotAssign() {
  if (isAt(Token::Define)) {
    reportExpected("=");
    next();
    return true;
  }
  return got(Token::Assign);
}

std::string Parser::tokenDescription() const {
  switch (token()) {
    case Token::Name:
      return "name " + std::string(scanner_.text());
    case Token::Literal:
      return "literal " + std::string(scanner_.text());
    case Token::Semicolon:
      return std::string(scanner_.text());
    case Token::Op:
      return std::string(operatorText(scanner_.op()));
    case Token::AssignOp:
      return std::string(operatorText(scanner_.op())) + '=';
    case Token::IncOp:
      return std::string(2, operatorText(scanner_.op())[0]);
    default:
      return tokenName(token());
  }
}

// What follows from an earlier error at the end of the text helps nobody.
bool Parser::isSilent() const {
  return isAt(Token::EndOfFile) && errorCount() > 0;
}

void Parser::reportExpected(std::string_view what) {
  reportSyntax(pos(), DiagnosticId::SyntaxExpected, {tokenDescription(), what});
}

void Parser::reportUnexpected(std::string_view where) {
  reportSyntax(pos(), DiagnosticId::SyntaxUnexpected, {tokenDescription(), where});
}

void Parser::reportSyntax(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  if (!isSilent()) diagnostics_.report(pos, id, args);
}

void Parser::report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  if (!isTooDeep_) diagnostics_.report(pos, id, args);
}

// Skips to a token of `follow` or, inside a function, one that begins a statement. Without `follow` it skips
// one token, so that there is progress.
void Parser::advance(std::initializer_list<Token> follow) {
  if (follow.size() == 0) {
    if (!isAt(Token::EndOfFile)) next();
    return;
  }
  uint64_t stops = bit(Token::EndOfFile);
  if (functionLevel_ > 0) stops |= kStatementKeywords;
  for (const Token token : follow) stops |= bit(token);
  while ((stops & bit(token())) == 0) next();
}

// Notes that the tree reaches `depth` levels. The first time it is too deep the rest of the text is given up.
void Parser::deepen(int depth) {
  deepest_ = std::max(deepest_, depth);
  if (depth <= kMaxNesting || isTooDeep_) return;
  reportSyntax(pos(), DiagnosticId::NestedTooDeep, {std::to_string(kMaxNesting)});
  isTooDeep_ = true;
  scanner_.skipToEnd();
}

bool Parser::endListElement(std::string_view context, Token separator, Token close) {
  if (got(separator) || isAt(close)) return true;
  reportUnexpected("in " + std::string(context) + "; possibly missing " + tokenName(separator) + " or " +
                   tokenName(close));
  advance({Token::Rparen, Token::Rbrack, Token::Rbrace});
  return isAt(close);
}

}  // namespace gopark
