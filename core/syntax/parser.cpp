// The whole file: package clause, then declarations.
#include "core/syntax/parser.h"

#include "core/syntax/header.h"
#include "core/syntax/parsing.h"

namespace gopark {

namespace {

// What is left of a file whose header is broken.
File* makeEmptyFile(SourceFile& source, Arena& arena, Interner& names) {
  auto* file = arena.make<File>();
  file->kind = File::kKind;
  file->pos = source.at(0);
  file->source = &source;
  file->eof = source.at(source.text().size());
  file->packageName = arena.make<NameExpr>();
  file->packageName->kind = NameExpr::kKind;
  file->packageName->pos = file->pos;
  file->packageName->name = names.intern("_");
  return file;
}

}  // namespace

File* parseFile(SourceFile& source, Arena& arena, Interner& names, DiagnosticSink& diagnostics,
                HeaderWords words) {
  if (words == HeaderWords::GoCommand && !checkHeader(source, diagnostics))
    return makeEmptyFile(source, arena, names);
  return Parser(source, arena, names, diagnostics).parseFile();
}

Parser::Parser(SourceFile& source, Arena& arena, Interner& names, DiagnosticSink& diagnostics)
    : source_(source),
      arena_(arena),
      names_(names),
      diagnostics_(diagnostics),
      reportsBefore_(diagnostics.reportCount()),
      scanner_(source, diagnostics) {}

Expr* Parser::makeList(const std::vector<Expr*>& elements) {
  auto* list = make<ListExpr>(elements.front()->pos);
  list->elements = arena_.copy(elements);
  return list;
}

NameExpr* Parser::makeName(Pos pos, std::string_view text) {
  auto* name = make<NameExpr>(pos);
  name->name = names_.intern(text);
  return name;
}

File* Parser::parseFile() {
  next();
  auto* file = make<File>(pos());
  file->source = &source_;
  file->eof = source_.at(source_.text().size());
  scanner_.takeInlinedMark();
  if (!got(Token::Package)) {
    reportSyntax(pos(), DiagnosticId::PackageNotFirst);
    return file;
  }
  takeDirectives(DirectiveHost::File);
  file->packageName = parseName();
  want(Token::Semicolon);
  file->hasPackageClause = errorCount() == 0;
  if (!file->hasPackageClause) return file;

  std::vector<Decl*> decls;
  bool isAfterImports = false;
  while (!isAt(Token::EndOfFile)) {
    if (isAt(Token::Import) && isAfterImports) reportSyntax(pos(), DiagnosticId::LateImport);
    isAfterImports = !isAt(Token::Import);
    if (!parseTopLevelDecl(decls)) {
      reportNoDeclaration(decls);
      advance({Token::Import, Token::Const, Token::Type, Token::Var, Token::Func});
      continue;
    }
    scanner_.takeInlinedMark();
    clearDirectives();
    if (!isAt(Token::EndOfFile) && !got(Token::Semicolon)) {
      reportUnexpected("after top level declaration");
      advance({Token::Import, Token::Const, Token::Type, Token::Var, Token::Func});
    }
  }
  clearDirectives();
  file->decls = arena_.copy(decls);
  file->directives = arena_.copy(std::span<const DirectiveError>(directives_));
  return file;
}

// False, with nothing consumed, if no declaration begins here.
bool Parser::parseTopLevelDecl(std::vector<Decl*>& decls) {
  switch (token()) {
    case Token::Import:
      next();
      parseGroup(decls, &Parser::parseImportDecl);
      return true;
    case Token::Const:
      next();
      parseGroup(decls, &Parser::parseConstDecl);
      return true;
    case Token::Type:
      next();
      parseGroup(decls, &Parser::parseTypeDecl);
      return true;
    case Token::Var:
      next();
      parseGroup(decls, &Parser::parseVarDecl);
      return true;
    case Token::Func:
      decls.push_back(parseFuncDecl());
      return true;
    default:
      return false;
  }
}

void Parser::reportNoDeclaration(const std::vector<Decl*>& decls) {
  const FuncDecl* func = decls.empty() ? nullptr : tryAs<FuncDecl>(decls.back());
  const bool isBodyOnNextLine = isAt(Token::Lbrace) && func && !func->body;
  reportSyntax(pos(),
               isBodyOnNextLine ? DiagnosticId::BraceOnNextLine : DiagnosticId::StatementOutsideFunction);
}

}  // namespace gopark
