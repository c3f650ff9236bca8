// A small parser of its own, as the go command has one: it stops at the first error.
#include "core/syntax/header.h"

#include <string>

#include "core/syntax/scanner.h"

namespace gopark {

namespace {

class HeaderChecker {
 public:
  HeaderChecker(SourceFile& source, DiagnosticSink& diagnostics)
      : source_(source),
        diagnostics_(diagnostics),
        scanned_(diagnostics.sources()),
        scanner_(source, scanned_) {}

  bool check();

 private:
  bool isAt(Token token) const { return scanner_.token() == token; }
  // False after an error of the scanner, which has been reported.
  bool next();
  // Whether the next token is this one and nothing is wrong with it; says nothing if not.
  bool nextIs(Token token);
  bool checkImports();
  bool checkImportSpec();
  bool reportExpected(std::string_view what);
  bool report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  bool reportScanned(const Diagnostic& error);
  std::string found() const;

  SourceFile& source_;
  DiagnosticSink& diagnostics_;
  DiagnosticSink scanned_;  // what the scanner says, in gc's words
  Scanner scanner_;
};

bool HeaderChecker::check() {
  if (!next()) return false;
  if (!isAt(Token::Package)) return reportExpected("'package'");
  if (!next()) return false;
  if (!isAt(Token::Name)) return reportExpected("'IDENT'");
  // What stands behind the name or the imports is not the header's: the compiler has its say about it.
  while (nextIs(Token::Semicolon) && nextIs(Token::Import)) {
    if (!next() || !checkImports()) return false;
  }
  return true;
}

// Behind the keyword; leaves the last token of the imports current.
bool HeaderChecker::checkImports() {
  if (!isAt(Token::Lparen)) return checkImportSpec();
  if (!next()) return false;
  while (!isAt(Token::Rparen)) {
    if (isAt(Token::EndOfFile)) return reportExpected("')'");
    if (!checkImportSpec() || !next()) return false;
    if (isAt(Token::Semicolon)) {
      if (!next()) return false;
    } else if (!isAt(Token::Rparen)) {
      return reportExpected("';'");
    }
  }
  return true;
}

bool HeaderChecker::checkImportSpec() {
  if ((isAt(Token::Name) || isAt(Token::Dot)) && !next()) return false;
  if (!isAt(Token::Literal)) return report(scanner_.pos(), DiagnosticId::HeaderWithoutImportPath);
  if (scanner_.literalKind() != LiteralKind::String) {
    return report(scanner_.pos(), DiagnosticId::HeaderImportPathNotString);
  }
  return true;
}

bool HeaderChecker::next() {
  scanner_.next();
  return !scanned_.hasErrors() || reportScanned(scanned_.sorted().front());
}

bool HeaderChecker::nextIs(Token token) {
  scanner_.next();
  return !scanned_.hasErrors() && isAt(token);
}

bool HeaderChecker::report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  diagnostics_.reportLoad(pos, id, args);
  return false;
}

bool HeaderChecker::reportExpected(std::string_view what) {
  return report(scanner_.pos(), DiagnosticId::HeaderExpected, {what, found()});
}

std::string HeaderChecker::found() const {
  switch (scanner_.token()) {
    case Token::Name:
    case Token::Literal:
      return std::string(scanner_.text());
    case Token::Semicolon:
      return scanner_.text() == "newline" ? "newline" : "';'";
    case Token::Op:
      return '\'' + std::string(operatorText(scanner_.op())) + '\'';
    case Token::AssignOp:
      return '\'' + std::string(operatorText(scanner_.op())) + "='";
    case Token::IncOp:
      return scanner_.op() == Operator::Add ? "'++'" : "'--'";
    default:
      return '\'' + std::string(tokenText(scanner_.token())) + '\'';
  }
}

// The go command's scanner has other words than the compiler's.
bool HeaderChecker::reportScanned(const Diagnostic& error) {
  switch (error.id) {
    case DiagnosticId::InvalidNul: {
      std::string_view name = source_.name();
      if (name.starts_with("./")) name.remove_prefix(2);
      return report(Pos{}, DiagnosticId::HeaderNul, {name});
    }
    case DiagnosticId::InvalidUtf8:
      return report(error.pos, DiagnosticId::HeaderUtf8);
    case DiagnosticId::InvalidCharacter: {
      constexpr std::string_view kPrefix = "invalid character ";
      return report(error.pos, DiagnosticId::HeaderCharacter, {error.message.substr(kPrefix.size())});
    }
    case DiagnosticId::UnterminatedString:
    case DiagnosticId::NewlineInString: {
      const bool isRaw = scanner_.text().starts_with('`');
      return report(scanner_.pos(), DiagnosticId::HeaderString, {isRaw ? "raw " : ""});
    }
    case DiagnosticId::UnterminatedComment:
      return report(error.pos, error.id);
    default:
      return true;  // a wrong literal: what is wrong with it as an import path is said next
  }
}

}  // namespace

bool checkHeader(SourceFile& source, DiagnosticSink& diagnostics) {
  return HeaderChecker(source, diagnostics).check();
}

}  // namespace gopark
