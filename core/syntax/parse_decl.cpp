// Declarations (Go spec, "Declarations and scope").
#include "core/syntax/branches.h"
#include "core/syntax/parsing.h"

namespace gopark {

// Decl | "(" { Decl ";" } ")"
void Parser::parseGroup(std::vector<Decl*>& decls, DeclParser parse) {
  if (isAt(Token::Lparen)) clearDirectives();
  if (!got(Token::Lparen)) {
    decls.push_back((this->*parse)(nullptr, 0));
    return;
  }
  auto* group = arena_.make<Group>();
  int index = 0;
  parseList("grouped declaration", Token::Semicolon, Token::Rparen, [&] {
    decls.push_back((this->*parse)(group, index++));
    return false;
  });
}

Decl* Parser::parseImportDecl(Group* group, int) {
  auto* decl = make<ImportDecl>(pos());
  takeDirectives(DirectiveHost::Declaration);
  decl->group = group;
  if (isAt(Token::Name)) {
    decl->localName = parseName();
  } else if (isAt(Token::Dot)) {
    decl->localName = makeName(pos(), ".");
    next();
  }
  decl->path = parseLiteralOrNull();
  if (!decl->path) {
    reportSyntax(pos(), DiagnosticId::MissingImportPath);
    advance({Token::Semicolon, Token::Rparen});
  } else if (!decl->path->isBad && decl->path->literal != LiteralKind::String) {
    reportSyntax(decl->path->pos, DiagnosticId::ImportPathNotString);
    decl->path->isBad = true;
  }
  return decl;
}

Decl* Parser::parseConstDecl(Group* group, int index) {
  auto* decl = make<ConstDecl>(pos());
  takeDirectives(DirectiveHost::Declaration);
  decl->group = group;
  decl->iota = index;
  decl->names = parseNameList(parseName());
  if (isAtAny({Token::EndOfFile, Token::Semicolon, Token::Rparen})) return decl;
  decl->typeExpr = parseTypeOrNull();
  if (gotAssign()) decl->values = parseExprList();
  return decl;
}

Decl* Parser::parseVarDecl(Group* group, int) {
  auto* decl = make<VarDecl>(pos());
  takeDirectives(DirectiveHost::Variable);
  decl->group = group;
  decl->names = parseNameList(parseName());
  if (gotAssign()) {
    decl->values = parseExprList();
    return decl;
  }
  decl->typeExpr = parseType();
  if (gotAssign()) decl->values = parseExprList();
  return decl;
}

Decl* Parser::parseTypeDecl(Group* group, int) {
  auto* decl = make<TypeDecl>(pos());
  takeDirectives(DirectiveHost::Declaration);
  decl->group = group;
  decl->name = parseName();
  if (isAt(Token::Lbrack)) {
    parseTypeDeclBracket(decl);
  } else {
    decl->isAlias = gotAssign();
    decl->typeExpr = parseTypeOrNull();
  }
  if (!decl->typeExpr) {
    decl->typeExpr = makeBad();
    reportUnexpected("in type declaration");
    advance({Token::Semicolon, Token::Rparen});
  }
  return decl;
}

// After `type T`: "[" opens an array or slice type, or type parameters. `type T[P` can be either: what
// follows is read as an expression as long as that is possible, and then taken apart.
void Parser::parseTypeDeclBracket(TypeDecl* decl) {
  const Pos lbrack = pos();
  next();
  if (got(Token::Rbrack)) {
    decl->typeExpr = parseSliceType(lbrack);
    return;
  }
  if (!isAt(Token::Name)) {
    decl->typeExpr = parseArrayType(lbrack, nullptr);
    return;
  }
  // An index is never constant, so no array length: `type T[P []E` must be a constraint.
  Expr* x = parseName();
  if (!isAt(Token::Lbrack)) {
    const BracketLevel inBrackets(*this);
    x = parseBinaryExpr(parsePrimaryExpr(x), 0);
  }
  const NameAndConstraint first = splitName(arena_, x, isAt(Token::Comma));
  if (!first.name || (!first.constraint && isAt(Token::Rbrack))) {
    decl->typeExpr = parseArrayType(lbrack, x);
    return;
  }
  const ParameterRules rules{.close = Token::Rbrack, .isTypeParameters = true};
  decl->typeParams = parseParameters(rules, first.name, first.constraint);
  decl->isAlias = gotAssign();
  decl->typeExpr = parseTypeOrNull();
}

// Splits `P *C`, `P (C)` and `P *C|D`, which read as a product, a call and a disjunction, into name and
// constraint: always if isForced (a comma follows), else if what follows P can only be a type.
Parser::NameAndConstraint Parser::splitName(Arena& arena, Expr* x, bool isForced) {
  if (auto* name = tryAs<NameExpr>(x)) return {name, nullptr};
  if (auto* binary = tryAs<BinaryExpr>(x)) {
    const bool isSplit = isForced || isTypeElement(binary->y);
    if (binary->op == Operator::Mul) {
      auto* name = tryAs<NameExpr>(binary->x);
      if (!name || !isSplit) return {};
      auto* pointer = arena.make<UnaryExpr>();
      pointer->kind = UnaryExpr::kKind;
      pointer->pos = binary->pos;
      pointer->op = Operator::Mul;
      pointer->x = binary->y;
      return {name, pointer};
    }
    if (binary->op != Operator::Or) return {};
    // The chain leans left: find its first operand, then hang the constraint's first term there.
    bool isAnySplit = isSplit;
    BinaryExpr* bottom = binary;
    while (auto* left = tryAs<BinaryExpr>(bottom->x)) {
      if (left->op != Operator::Or) break;
      bottom = left;
      isAnySplit = isAnySplit || isTypeElement(bottom->y);
    }
    const NameAndConstraint first = splitName(arena, bottom->x, isAnySplit);
    if (!first.name || !first.constraint) return {};
    bottom->x = first.constraint;
    return {first.name, binary};
  }
  if (auto* call = tryAs<CallExpr>(x)) {
    auto* name = tryAs<NameExpr>(call->fun);
    if (!name || call->args.size() != 1 || call->hasDots) return {};
    if (isForced || isTypeElement(call->args[0])) return {name, withoutParens(call->args[0])};
  }
  return {};
}

// Whether x can only be a type element of a constraint, not a value.
bool Parser::isTypeElement(const Expr* x) {
  switch (x->kind) {
    case NodeKind::ArrayTypeExpr:
    case NodeKind::StructTypeExpr:
    case NodeKind::FuncTypeExpr:
    case NodeKind::InterfaceTypeExpr:
    case NodeKind::SliceTypeExpr:
    case NodeKind::MapTypeExpr:
    case NodeKind::ChanTypeExpr:
      return true;
    case NodeKind::UnaryExpr: {
      const auto* unary = as<UnaryExpr>(x);
      return unary->op == Operator::Tilde || isTypeElement(unary->x);
    }
    case NodeKind::BinaryExpr: {
      const auto* binary = as<BinaryExpr>(x);
      while (!isTypeElement(binary->y)) {
        const auto* left = tryAs<BinaryExpr>(binary->x);
        if (!left) return isTypeElement(binary->x);
        binary = left;
      }
      return true;
    }
    case NodeKind::ParenExpr:
      return isTypeElement(as<ParenExpr>(x)->x);
    default:
      return false;
  }
}

Decl* Parser::parseFuncDecl() {
  const bool isInlined = scanner_.takeInlinedMark();
  next();
  auto* func = make<FuncDecl>(pos());
  takeDirectives(DirectiveHost::Function);
  const bool hasNoescape = hasNoescape_;
  func->isInlined = isInlined;
  const bool isMethod = got(Token::Lparen);
  if (isMethod) {
    const std::span<Field*> receivers = parseParameters({.close = Token::Rparen});
    if (receivers.empty()) report(pos(), DiagnosticId::MethodWithoutReceiver);
    if (receivers.size() > 1) report(pos(), DiagnosticId::MethodWithManyReceivers);
    if (!receivers.empty()) func->receiver = receivers[0];
  }
  if (isAt(Token::Name)) {
    func->name = parseName();
    func->signature = parseSignature(isMethod ? "method" : "", &func->typeParams);
  } else {
    func->name = makeName(pos(), "_");
    func->signature = make<FuncTypeExpr>(pos());
    func->signature->end = pos();
    reportExpected(isMethod ? "name" : "name or (");
    advance({Token::Lbrace, Token::Semicolon});
  }
  if (!isAt(Token::Lbrace)) return func;
  func->body = parseFuncBody();
  if (hasNoescape) directives_.push_back({func->pos, DiagnosticId::NoescapeWithBody, Name()});
  return func;
}

BlockStmt* Parser::parseFuncBody() {
  const size_t errorsBefore = errorCount();
  ++functionLevel_;
  BlockStmt* body = parseBlock("");
  --functionLevel_;
  // In a broken body what branches mean is a guess.
  if (errorCount() != errorsBefore) return body;
  const size_t reportsBefore = diagnostics_.reportCount();
  checkBranches(body, diagnostics_);
  branchReports_ += diagnostics_.reportCount() - reportsBefore;
  return body;
}

}  // namespace gopark
