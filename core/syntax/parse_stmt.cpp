// Statement lists, simple statements, blocks, labels and branches (Go spec, "Statements").
#include "core/syntax/parsing.h"

namespace gopark {

std::span<Stmt*> Parser::parseStmtList() {
  std::vector<Stmt*> list;
  while (!isAtAny({Token::EndOfFile, Token::Rbrace, Token::Case, Token::Default})) {
    Stmt* stmt = parseStmtOrNull();
    clearDirectives();
    if (!stmt) break;
    list.push_back(stmt);
    if (got(Token::Semicolon) || isAt(Token::Rbrace)) continue;
    reportUnexpected("at end of statement");
    advance({Token::Semicolon, Token::Rbrace, Token::Case, Token::Default});
    got(Token::Semicolon);
  }
  return arena_.copy(list);
}

Stmt* Parser::parseStmtOrNull() {
  const Nest nest(*this);
  if (!isAtAny({Token::Var, Token::Const, Token::Type})) clearDirectives();
  switch (token()) {
    case Token::Name: {
      Expr* lhs = parseExprList();
      auto* label = tryAs<NameExpr>(lhs);
      if (label && isAt(Token::Colon)) return parseLabeledStmtOrNull(label);
      return parseSimpleStmt(lhs, Header::None);
    }
    case Token::Var:
      return parseDeclStmt(&Parser::parseVarDecl);
    case Token::Const:
      return parseDeclStmt(&Parser::parseConstDecl);
    case Token::Type:
      return parseDeclStmt(&Parser::parseTypeDecl);
    case Token::Lbrace:
      return parseBlock("");
    case Token::Op:
    case Token::Star: {
      using enum Operator;
      const Operator op = scanner_.op();
      const bool isUnary = op == Add || op == Sub || op == Mul || op == And || op == Xor || op == Not;
      return isUnary ? parseSimpleStmt(nullptr, Header::None) : nullptr;
    }
    case Token::Literal:
    case Token::Func:
    case Token::Lparen:
    case Token::Lbrack:
    case Token::Struct:
    case Token::Map:
    case Token::Chan:
    case Token::Interface:
    case Token::Arrow:
      return parseSimpleStmt(nullptr, Header::None);
    case Token::For:
      return parseForStmt();
    case Token::Switch:
      return parseSwitchStmt();
    case Token::Select:
      return parseSelectStmt();
    case Token::If:
      return parseIfStmt();
    case Token::Fallthrough:
      return parseBranchStmt(BranchKind::Fallthrough);
    case Token::Break:
      return parseBranchStmt(BranchKind::Break);
    case Token::Continue:
      return parseBranchStmt(BranchKind::Continue);
    case Token::Goto:
      return parseBranchStmt(BranchKind::Goto);
    case Token::Go:
    case Token::Defer:
      return parseCallStmt();
    case Token::Return:
      return parseReturnStmt();
    case Token::Semicolon:
      return make<EmptyStmt>(pos());
    default:
      return nullptr;
  }
}

// lhs: the first expression (list) if it has been parsed.
Stmt* Parser::parseSimpleStmt(Expr* lhs, Header header) {
  if (header == Header::For && isAt(Token::Range)) return parseRangeClause(nullptr, false);
  if (!lhs) lhs = parseExprList();
  if (isAt(Token::Assign) || isAt(Token::Define)) return parseAssignTail(lhs, header);
  if (auto* list = tryAs<ListExpr>(lhs)) {
    reportExpected(":= or = or comma");
    advance({Token::Semicolon, Token::Rbrace});
    return makeExprStmt(list->elements[0]);
  }
  return parseExprStmtTail(lhs);
}

// What may follow a single expression.
Stmt* Parser::parseExprStmtTail(Expr* lhs) {
  const Pos operatorPos = pos();
  switch (token()) {
    case Token::AssignOp: {
      const Operator op = scanner_.op();
      next();
      return makeAssign(operatorPos, op, lhs, parseExpr());
    }
    case Token::IncOp: {
      const Operator op = scanner_.op();
      next();
      return makeAssign(operatorPos, op, lhs, nullptr);
    }
    case Token::Arrow: {
      auto* send = make<SendStmt>(operatorPos);
      next();
      send->channel = lhs;
      send->value = parseExpr();
      return send;
    }
    default:
      return makeExprStmt(lhs);
  }
}

// At = or :=.
Stmt* Parser::parseAssignTail(Expr* lhs, Header header) {
  const Pos operatorPos = pos();
  const bool isDefine = isAt(Token::Define);
  next();
  if (header == Header::For && isAt(Token::Range)) return parseRangeClause(lhs, isDefine);
  Expr* rhs = parseExprList();
  auto* guard = tryAs<TypeSwitchGuard>(rhs);
  auto* name = tryAs<NameExpr>(lhs);
  if (header == Header::Switch && isDefine && guard && name) {
    guard->left = name;
    return makeExprStmt(guard);
  }
  Stmt* assign = makeAssign(operatorPos, Operator::None, lhs, rhs);
  as<AssignStmt>(assign)->isDefine = isDefine;
  return assign;
}

Stmt* Parser::makeExprStmt(Expr* x) {
  auto* stmt = make<ExprStmt>(x->pos);
  stmt->x = x;
  return stmt;
}

Stmt* Parser::makeAssign(Pos pos, Operator op, Expr* lhs, Expr* rhs) {
  auto* assign = make<AssignStmt>(pos);
  assign->op = op;
  assign->lhs = lhs;
  assign->rhs = rhs;
  return assign;
}

// At the keyword range.
Stmt* Parser::parseRangeClause(Expr* lhs, bool isDefine) {
  auto* clause = make<RangeClause>(pos());
  next();
  clause->lhs = lhs;
  clause->isDefine = isDefine;
  clause->x = parseExpr();
  return clause;
}

// At the colon.
Stmt* Parser::parseLabeledStmtOrNull(NameExpr* label) {
  auto* labeled = make<LabeledStmt>(pos());
  labeled->label = label;
  next();
  // Before a closing brace a label stands for an empty statement.
  labeled->stmt = isAt(Token::Rbrace) ? make<EmptyStmt>(pos()) : parseStmtOrNull();
  if (labeled->stmt) return labeled;
  reportSyntax(labeled->pos, DiagnosticId::LabelWithoutStatement);
  return nullptr;
}

Stmt* Parser::parseDeclStmt(DeclParser parse) {
  auto* stmt = make<DeclStmt>(pos());
  next();
  std::vector<Decl*> decls;
  parseGroup(decls, parse);
  stmt->decls = arena_.copy(decls);
  return stmt;
}

// go and defer.
Stmt* Parser::parseCallStmt() {
  auto* stmt = make<CallStmt>(pos());
  stmt->isGo = isAt(Token::Go);
  next();
  Expr* x = parsePrimaryExpr(nullptr);
  stmt->call = withoutParens(x);
  if (stmt->call != x) report(x->pos, DiagnosticId::ParenthesizedCall, {stmt->isGo ? "go" : "defer"});
  return stmt;
}

Stmt* Parser::parseBranchStmt(BranchKind branch) {
  auto* stmt = make<BranchStmt>(pos());
  stmt->branch = branch;
  next();
  const bool mayHaveLabel = branch == BranchKind::Break || branch == BranchKind::Continue;
  if (branch == BranchKind::Goto || (mayHaveLabel && isAt(Token::Name))) stmt->label = parseName();
  return stmt;
}

Stmt* Parser::parseReturnStmt() {
  auto* stmt = make<ReturnStmt>(pos());
  next();
  if (!isAt(Token::Semicolon) && !isAt(Token::Rbrace)) stmt->results = parseExprList();
  return stmt;
}

// context: what the block belongs to, for the message when it is missing.
BlockStmt* Parser::parseBlock(std::string_view context) {
  auto* block = make<BlockStmt>(pos());
  if (!got(Token::Lbrace)) {
    reportExpected("{ after " + std::string(context));
    advance({Token::Name, Token::Rbrace});
    block->rbrace = pos();
    if (got(Token::Rbrace)) return block;
  }
  block->list = parseStmtList();
  block->rbrace = pos();
  want(Token::Rbrace);
  return block;
}

}  // namespace gopark
