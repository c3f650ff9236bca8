// if, for, switch and select (Go spec, "If statements" to "Select statements").
#include "core/syntax/expr_text.h"
#include "core/syntax/parsing.h"

namespace gopark {

namespace {

// Complex sides of an assignment in parentheses, so that its = is seen.
std::string emphasized(const Expr* x) {
  const std::string text = exprText(x);
  return x->kind == NodeKind::BinaryExpr ? "(" + text + ")" : text;
}

}  // namespace

// keyword [ SimpleStmt ";" ] Condition, or for's three parts; without the block.
Parser::HeaderParts Parser::parseHeader(Token keyword, Header header) {
  want(keyword);
  HeaderParts parts;
  if (isAt(Token::Lbrace)) {
    if (header == Header::If) {
      reportSyntax(pos(), DiagnosticId::MissingIfCondition);
      parts.condition = makeBad();
    }
    return parts;
  }
  const int outerLevel = bracketLevel_;
  bracketLevel_ = -1;
  if (!isAt(Token::Semicolon)) {
    if (got(Token::Var)) reportSyntax(pos(), DiagnosticId::VarInHeader, {tokenText(keyword)});
    parts.init = parseSimpleStmt(nullptr, header);
  }
  if (!tryAs<RangeClause>(parts.init)) parseHeaderTail(parts, header);
  bracketLevel_ = outerLevel;
  return parts;
}

// After the first simple statement, which is in parts.init.
void Parser::parseHeaderTail(HeaderParts& parts, Header header) {
  if (isAt(Token::Lbrace)) {
    parts.condition = conditionOf(parts.init);
    parts.init = nullptr;
    return;
  }
  Pos semicolon;
  std::string semicolonText;
  if (isAt(Token::Semicolon)) {
    semicolon = pos();
    semicolonText = scanner_.text();
    next();
  } else {
    // Asking for "{" rather than for ";" makes the better message.
    want(Token::Lbrace);
    if (!isAt(Token::Lbrace)) advance({Token::Lbrace, Token::Rbrace});
  }

  Stmt* condition = nullptr;
  if (header == Header::For) {
    if (!isAt(Token::Semicolon)) {
      if (isAt(Token::Lbrace)) {
        reportExpected("for loop condition");
        return;
      }
      condition = parseSimpleStmt(nullptr, Header::None);
    }
    want(Token::Semicolon);
    if (!isAt(Token::Lbrace)) {
      parts.post = parseSimpleStmt(nullptr, Header::None);
      if (auto* assign = tryAs<AssignStmt>(parts.post); assign && assign->isDefine) {
        reportSyntax(assign->pos, DiagnosticId::DeclarationInPost);
      }
    }
  } else if (!isAt(Token::Lbrace)) {
    condition = parseSimpleStmt(nullptr, header);
  }
  if (condition) {
    parts.condition = conditionOf(condition);
  } else if (header == Header::If && semicolon) {
    parts.condition = make<BadExpr>(semicolon);
    if (semicolonText == "semicolon") {
      reportSyntax(semicolon, DiagnosticId::MissingIfCondition);
    } else {
      reportSyntax(semicolon, DiagnosticId::SyntaxExpected, {semicolonText, "{ after if clause"});
    }
  }
}

// The expression a condition or tag consists of; null with an error for any other statement.
Expr* Parser::conditionOf(Stmt* stmt) {
  if (!stmt) return nullptr;
  if (auto* expr = tryAs<ExprStmt>(stmt)) return expr->x;
  std::string text;
  const auto* assign = tryAs<AssignStmt>(stmt);
  if (assign && assign->op == Operator::None && !assign->isDefine) {
    // Most likely = was written for ==.
    text = "assignment " + emphasized(assign->lhs) + " = " + emphasized(assign->rhs);
  } else {
    text = stmtText(stmt);
  }
  reportSyntax(stmt->pos, DiagnosticId::StatementAsValue, {text});
  return nullptr;
}

Stmt* Parser::parseForStmt() {
  auto* stmt = make<ForStmt>(pos());
  const HeaderParts parts = parseHeader(Token::For, Header::For);
  stmt->init = parts.init;
  stmt->condition = parts.condition;
  stmt->post = parts.post;
  stmt->body = parseBlock("for clause");
  return stmt;
}

// A chain of else if is read without recursion.
Stmt* Parser::parseIfStmt() {
  IfStmt* first = nullptr;
  Stmt** link = nullptr;
  while (true) {
    auto* stmt = make<IfStmt>(pos());
    if (link) {
      *link = stmt;
    } else {
      first = stmt;
    }
    link = &stmt->otherwise;
    const HeaderParts parts = parseHeader(Token::If, Header::If);
    stmt->init = parts.init;
    stmt->condition = parts.condition;
    stmt->then = parseBlock("if clause");
    if (!got(Token::Else)) return first;
    if (isAt(Token::If)) continue;
    if (isAt(Token::Lbrace)) {
      stmt->otherwise = parseBlock("");
    } else {
      reportSyntax(pos(), DiagnosticId::BadElse);
      advance({Token::Name, Token::Rbrace});
    }
    return first;
  }
}

void Parser::openClauses(std::string_view keyword) {
  if (got(Token::Lbrace)) return;
  reportSyntax(pos(), DiagnosticId::MissingClauseBrace, {keyword});
  advance({Token::Case, Token::Default, Token::Rbrace});
}

Stmt* Parser::parseSwitchStmt() {
  auto* stmt = make<SwitchStmt>(pos());
  const HeaderParts parts = parseHeader(Token::Switch, Header::Switch);
  stmt->init = parts.init;
  stmt->tag = parts.condition;
  openClauses("switch");
  std::vector<CaseClause*> body;
  while (!isAt(Token::EndOfFile) && !isAt(Token::Rbrace)) body.push_back(parseCaseClause());
  stmt->body = arena_.copy(body);
  stmt->rbrace = pos();
  want(Token::Rbrace);
  return stmt;
}

Stmt* Parser::parseSelectStmt() {
  auto* stmt = make<SelectStmt>(pos());
  next();
  openClauses("select");
  std::vector<CommClause*> body;
  while (!isAt(Token::EndOfFile) && !isAt(Token::Rbrace)) body.push_back(parseCommClause());
  stmt->body = arena_.copy(body);
  stmt->rbrace = pos();
  want(Token::Rbrace);
  return stmt;
}

CaseClause* Parser::parseCaseClause() {
  auto* clause = make<CaseClause>(pos());
  if (got(Token::Case)) {
    clause->cases = parseExprList();
  } else if (!got(Token::Default)) {
    reportExpected("case or default or }");
    advance({Token::Colon, Token::Case, Token::Default, Token::Rbrace});
  }
  clause->colon = pos();
  want(Token::Colon);
  clause->body = parseStmtList();
  return clause;
}

CommClause* Parser::parseCommClause() {
  auto* clause = make<CommClause>(pos());
  if (got(Token::Case)) {
    // Which simple statements may stand here is checked with the types.
    clause->comm = parseSimpleStmt(nullptr, Header::None);
  } else if (!got(Token::Default)) {
    reportExpected("case or default or }");
    advance({Token::Colon, Token::Case, Token::Default, Token::Rbrace});
  }
  clause->colon = pos();
  want(Token::Colon);
  clause->body = parseStmtList();
  return clause;
}

}  // namespace gopark
