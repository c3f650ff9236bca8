// Scanner: source text to tokens, with automatic semicolons (Go spec, "Lexical elements").
//
// Invariants:
//   - After next(), pos() and the other accessors tell about the current token; text views point into the
//   source.
//   - A bad character is reported and skipped; a bad literal is reported and delivered with isBad().
//   - At the end of the text next() goes on delivering Token::EndOfFile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/source.h"
#include "core/syntax/token.h"

namespace gopark {

// A comment //go:…, without its slashes.
struct ScannedDirective {
  Pos pos;
  std::string_view text;
  bool isAlone;  // on its line
};

class Scanner {
 public:
  Scanner(SourceFile& source, DiagnosticSink& diagnostics);

  void next();
  // From here on every next() delivers Token::EndOfFile.
  void skipToEnd();

  Token token() const { return token_; }
  Pos pos() const { return source_.at(start_); }
  Pos previousEnd() const { return source_.at(previousEnd_); }  // behind the token before
  // Name and literal: as written. Semicolon: "semicolon", "newline" or "EOF", what stands for it.
  std::string_view text() const { return text_; }
  Operator op() const { return op_; }  // of Op, Star, AssignOp, IncOp
  int precedence() const { return precedenceOf(op_); }
  LiteralKind literalKind() const { return literalKind_; }
  bool isBad() const { return isBad_; }

  // Whether a line `//gopark:inlined` stood before the current token since the last call.
  bool takeInlinedMark();
  // Directives that stood before the current token since the last call.
  std::vector<ScannedDirective> takeDirectives() { return std::exchange(directives_, {}); }
  bool hasDirectives() const { return !directives_.empty(); }

 private:
  // The characters (scanner.cpp).
  void advance();
  void decodeBeyondAscii();
  bool isAt(char c) const { return rune_ == static_cast<unsigned char>(c); }
  bool got(char c);
  size_t offset() const { return next_ - width_; }
  std::string_view textFrom(size_t from) const { return source_.text().substr(from, offset() - from); }
  void reportHere(DiagnosticId id, std::initializer_list<std::string_view> args = {});
  void reportAtStart(size_t plus, DiagnosticId id, std::initializer_list<std::string_view> args = {});

  // Tokens and comments (scanner.cpp). scanToken is false when it skipped a comment or a bad character.
  bool scanToken(bool newlineEndsStatement);
  bool scanBeyondAscii();
  void scanName();
  bool isAtNameRune(bool isFirst);
  void scanDot();
  bool scanOperator();
  bool scanSlash(bool newlineEndsStatement);
  void setOperator(Operator op, Token token = Token::Op);
  void setOperatorOrAssign(Operator op);
  void setSemicolon(std::string_view text);
  void skipLine();
  bool skipBlockComment();
  void handleLineComment(std::string_view comment);
  void handleLineDirective(std::string_view text, size_t textOffset, size_t end);

  // Literals (scan_literal.cpp).
  void scanNumber(bool seenPoint);
  struct Number;
  void scanMantissa(Number& number, bool seenPoint);
  void scanExponent(Number& number);
  void scanDigits(Number& number);
  void scanRune();
  void scanString();
  void scanRawString();
  bool scanEscape(char quote);
  bool scanEscapeDigits(int count, uint32_t base, uint32_t max);
  void setLiteral(LiteralKind kind, bool isBad);

  SourceFile& source_;
  DiagnosticSink& diagnostics_;

  int32_t rune_ = ' ';  // the character looked at, -1 at the end
  size_t next_ = 0;     // offset behind it
  size_t width_ = 0;

  bool newlineEndsStatement_ = false;  // a newline after the last token is a semicolon
  bool isInlinedMarked_ = false;
  std::vector<ScannedDirective> directives_;

  Token token_ = Token::EndOfFile;
  size_t start_ = 0;
  size_t previousEnd_ = 0;
  std::string_view text_;
  Operator op_ = Operator::None;
  LiteralKind literalKind_ = LiteralKind::Int;
  bool isBad_ = false;
};

// Whether the text consists of letters and digits, as a name without scanner errors does.
bool isValidName(std::string_view text);
// A rune as gc's messages show it: "U+0040 '@'", or without the character if it is not printable.
std::string unicodePoint(uint32_t rune);
// A rune in single quotes, escaped as in Go source.
std::string quotedRune(uint32_t rune);

}  // namespace gopark
