// Expressions (Go spec, "Expressions").
#include "core/syntax/expr_text.h"
#include "core/syntax/parsing.h"

namespace gopark {

Expr* withoutParens(Expr* x) {
  while (auto* paren = tryAs<ParenExpr>(x)) x = paren->x;
  return x;
}

namespace {

// Whether x can only be a value, so that `x {` begins a block, not a composite literal.
bool isValue(const Expr* x) {
  switch (x->kind) {
    case NodeKind::BasicLit:
    case NodeKind::CompositeLit:
    case NodeKind::FuncLit:
    case NodeKind::SliceExpr:
    case NodeKind::TypeAssertExpr:
    case NodeKind::TypeSwitchGuard:
    case NodeKind::CallExpr:
    case NodeKind::BinaryExpr:
      return true;
    case NodeKind::UnaryExpr:
      return as<UnaryExpr>(x)->op != Operator::Mul;
    case NodeKind::ParenExpr:
      return isValue(as<ParenExpr>(x)->x);
    case NodeKind::IndexExpr:
      return isValue(as<IndexExpr>(x)->x) || isValue(as<IndexExpr>(x)->index);
    default:
      return false;
  }
}

}  // namespace

NameExpr* Parser::parseName() {
  if (!isAt(Token::Name)) {
    NameExpr* blank = makeName(pos(), "_");
    reportExpected("name");
    advance();
    return blank;
  }
  NameExpr* name = makeName(pos(), scanner_.text());
  next();
  return name;
}

std::span<NameExpr*> Parser::parseNameList(NameExpr* first) {
  std::vector<NameExpr*> names = {first};
  while (got(Token::Comma)) names.push_back(parseName());
  return arena_.copy(names);
}

BasicLit* Parser::parseLiteralOrNull() {
  if (!isAt(Token::Literal)) return nullptr;
  auto* literal = make<BasicLit>(pos());
  literal->literal = scanner_.literalKind();
  literal->text = scanner_.text();
  literal->isBad = scanner_.isBad();
  next();
  return literal;
}

Expr* Parser::parseExprList() {
  Expr* first = parseExpr();
  if (!isAt(Token::Comma)) return first;
  std::vector<Expr*> list = {first};
  while (got(Token::Comma)) list.push_back(parseExpr());
  return makeList(list);
}

// left: the first operand if it has been parsed. Chains of operators grow to the left without recursion.
Expr* Parser::parseBinaryExpr(Expr* left, int precedence) {
  Expr* x = left ? left : parseUnaryExpr();
  while ((isAt(Token::Op) || isAt(Token::Star)) && scanner_.precedence() > precedence) {
    const Nest nest(*this);
    auto* binary = make<BinaryExpr>(pos());
    binary->op = scanner_.op();
    next();
    binary->x = x;
    binary->y = parseBinaryExpr(nullptr, precedenceOf(binary->op));
    x = binary;
  }
  return x;
}

Expr* Parser::parseUnaryExpr() {
  const Nest nest(*this);
  if (!nest) return makeBad();
  if (isAt(Token::Arrow)) return parseReceive();
  if (!isAt(Token::Op) && !isAt(Token::Star)) return parsePrimaryExpr(nullptr);
  using enum Operator;
  const Operator op = scanner_.op();
  switch (op) {
    case Mul:
    case Add:
    case Sub:
    case Not:
    case Xor:
    case Tilde:
    case And: {
      auto* unary = make<UnaryExpr>(pos());
      unary->op = op;
      next();
      Expr* operand = parseUnaryExpr();
      // spec: the operand of & may be a (possibly parenthesized) composite literal.
      unary->x = op == And ? withoutParens(operand) : operand;
      return unary;
    }
    default:
      return parsePrimaryExpr(nullptr);
  }
}

// `<-chan E` is a channel type, `<-chan E(x)` receives from a conversion: only known at the end of the
// operand. In a type the arrow binds to the leftmost chan: <-(chan<- E) becomes (<-chan) (<-E), E again a
// channel type.
Expr* Parser::parseReceive() {
  const Pos arrow = pos();
  next();
  Expr* operand = parseUnaryExpr();
  if (operand->kind != NodeKind::ChanTypeExpr) {
    auto* receive = make<UnaryExpr>(arrow);
    receive->op = Operator::Receive;
    receive->x = operand;
    return receive;
  }
  Expr* type = operand;
  ChanDirection direction = ChanDirection::SendOnly;
  while (direction == ChanDirection::SendOnly) {
    auto* channel = tryAs<ChanTypeExpr>(type);
    if (!channel) break;
    direction = channel->direction;
    if (direction == ChanDirection::ReceiveOnly) {
      reportSyntax(pos(), DiagnosticId::SyntaxExpected, {"<-", "chan"});
    }
    channel->direction = ChanDirection::ReceiveOnly;
    type = channel->element;
  }
  if (direction == ChanDirection::SendOnly) {
    reportSyntax(pos(), DiagnosticId::SyntaxExpected, {exprText(type), "chan"});
  }
  return operand;
}

// operand: if it has been parsed. Every selector, index, call… puts all before it one level deeper.
Expr* Parser::parsePrimaryExpr(Expr* operand) {
  const int outerDeepest = deepest_;
  deepest_ = nesting_;
  Expr* x = operand ? operand : parseOperand();
  while (Expr* longer = parsePostfixOrNull(x)) {
    x = longer;
    deepen(deepest_ + 1);
  }
  deepest_ = std::max(deepest_, outerDeepest);
  return x;
}

Expr* Parser::parsePostfixOrNull(Expr* x) {
  switch (token()) {
    case Token::Dot:
      return parseSelectorOrAssertion(x);
    case Token::Lbrack:
      return parseIndexOrSlice(x);
    case Token::Lparen:
      return parseCall(x);
    case Token::Lbrace: {
      Expr* type = withoutParens(x);
      if (!mayBeCompositeType(type)) return nullptr;
      if (type != x) reportSyntax(pos(), DiagnosticId::ParenthesizedCompositeType);
      CompositeLit* literal = parseCompositeLit();
      literal->typeExpr = x;
      return literal;
    }
    default:
      return nullptr;
  }
}

bool Parser::mayBeCompositeType(const Expr* type) const {
  switch (type->kind) {
    case NodeKind::NameExpr:
    case NodeKind::SelectorExpr:
      return bracketLevel_ >= 0;
    case NodeKind::IndexExpr:
      return bracketLevel_ >= 0 && !isValue(type);
    case NodeKind::ArrayTypeExpr:
    case NodeKind::SliceTypeExpr:
    case NodeKind::StructTypeExpr:
    case NodeKind::MapTypeExpr:
      return true;
    default:
      return false;
  }
}

Expr* Parser::parseOperand() {
  switch (token()) {
    case Token::Name:
      return parseName();
    case Token::Literal:
      return parseLiteralOrNull();
    case Token::Lparen:
      return parseParenExpr();
    case Token::Func:
      return parseFuncLitOrType();
    case Token::Lbrack:
    case Token::Chan:
    case Token::Map:
    case Token::Struct:
    case Token::Interface:
      return parseType();
    default: {
      Expr* bad = makeBad();
      reportExpected("expression");
      advance({Token::Rparen, Token::Rbrack, Token::Rbrace});
      return bad;
    }
  }
}

Expr* Parser::parseParenExpr() {
  const Nest nest(*this);
  auto* paren = make<ParenExpr>(pos());
  next();
  {
    const BracketLevel inBrackets(*this);
    paren->x = parseExpr();
  }
  paren->rparen = pos();
  want(Token::Rparen);
  return paren;
}

Expr* Parser::parseFuncLitOrType() {
  const Pos start = pos();
  next();
  FuncTypeExpr* signature = parseSignature("function type", nullptr);
  if (!isAt(Token::Lbrace)) return signature;
  const BracketLevel inBrackets(*this);
  auto* literal = make<FuncLit>(start);
  literal->signature = signature;
  literal->body = parseFuncBody();
  return literal;
}

Expr* Parser::parseSelectorOrAssertion(Expr* x) {
  const Pos dot = pos();
  next();
  if (isAt(Token::Name)) {
    auto* selector = make<SelectorExpr>(dot);
    selector->x = x;
    selector->selected = parseName();
    return selector;
  }
  if (!got(Token::Lparen)) {
    reportExpected("name or (");
    advance({Token::Semicolon, Token::Rparen});
    return x;
  }
  if (got(Token::Type)) {
    auto* guard = make<TypeSwitchGuard>(dot);
    guard->x = x;
    guard->rparen = pos();
    want(Token::Rparen);
    return guard;
  }
  auto* assertion = make<TypeAssertExpr>(dot);
  assertion->x = x;
  assertion->typeExpr = parseType();
  assertion->rparen = pos();
  want(Token::Rparen);
  return assertion;
}

Expr* Parser::parseIndexOrSlice(Expr* x) {
  const Pos lbrack = pos();
  next();
  if (isAt(Token::Colon)) return parseSliceRest(x, lbrack, nullptr);
  TypeList list;
  if (isAt(Token::Rbrack)) {
    reportExpected("operand");
    list.types = makeBad();
  } else {
    list = parseTypeList(false);
  }
  if (!list.hasComma && !isAt(Token::Rbrack)) return parseSliceRest(x, lbrack, list.types);
  auto* index = make<IndexExpr>(lbrack);
  index->x = x;
  index->index = list.types;
  index->rbrack = pos();
  want(Token::Rbrack);
  return index;
}

// x[first has been parsed.
Expr* Parser::parseSliceRest(Expr* x, Pos lbrack, Expr* first) {
  if (!got(Token::Colon)) {
    reportExpected("comma, : or ]");
    advance({Token::Comma, Token::Colon, Token::Rbrack});
  }
  auto* slice = make<SliceExpr>(lbrack);
  slice->x = x;
  slice->index[0] = first;
  {
    const BracketLevel inBrackets(*this);
    if (!isAt(Token::Colon) && !isAt(Token::Rbrack)) slice->index[1] = parseExpr();
    if (isAt(Token::Colon)) {
      slice->isFull = true;
      if (!slice->index[1]) {
        report(pos(), DiagnosticId::MiddleIndexRequired);
        slice->index[1] = makeBad();
      }
      next();
      if (isAt(Token::Rbrack)) {
        report(pos(), DiagnosticId::FinalIndexRequired);
        slice->index[2] = makeBad();
      } else {
        slice->index[2] = parseExpr();
      }
    }
  }
  slice->rbrack = pos();
  want(Token::Rbrack);
  return slice;
}

Expr* Parser::parseCall(Expr* fun) {
  auto* call = make<CallExpr>(pos());
  call->fun = fun;
  next();
  const BracketLevel inBrackets(*this);
  std::vector<Expr*> args;
  call->rparen = parseList("argument list", Token::Comma, Token::Rparen, [&] {
    args.push_back(parseExpr());
    call->hasDots = got(Token::DotDotDot);
    return call->hasDots;
  });
  call->args = arena_.copy(args);
  return call;
}

// The "{" and what follows; the type in front is the caller's.
CompositeLit* Parser::parseCompositeLit() {
  const Nest nest(*this);
  const BracketLevel inBrackets(*this);
  auto* literal = make<CompositeLit>(pos());
  want(Token::Lbrace);
  std::vector<Expr*> elements;
  literal->rbrace = parseList("composite literal", Token::Comma, Token::Rbrace, [&] {
    Expr* element = parseElement();
    if (isAt(Token::Colon)) {
      auto* keyed = make<KeyValueExpr>(pos());
      next();
      keyed->key = element;
      keyed->value = parseElement();
      element = keyed;
      ++literal->keyedCount;
    }
    elements.push_back(element);
    return false;
  });
  literal->elements = arena_.copy(elements);
  return literal;
}

Expr* Parser::parseElement() {
  if (isAt(Token::Lbrace)) return parseCompositeLit();
  return parseExpr();
}

}  // namespace gopark
