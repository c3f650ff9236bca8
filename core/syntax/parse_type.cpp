// Types (Go spec, "Types").
#include "core/syntax/parsing.h"

namespace gopark {

Expr* Parser::parseType() {
  if (Expr* type = parseTypeOrNull()) return type;
  Expr* bad = makeBad();
  reportExpected("type");
  advance({Token::Comma, Token::Colon, Token::Semicolon, Token::Rparen, Token::Rbrack, Token::Rbrace});
  return bad;
}

Expr* Parser::parseTypeOrNull() {
  const Nest nest(*this);
  const Pos start = pos();
  switch (token()) {
    case Token::Star:
      next();
      return parsePointerTo(start, parseType());
    case Token::Arrow:
      return parseReceiveChanType();
    case Token::Func:
      next();
      return parseSignature("function type", nullptr);
    case Token::Lbrack:
      return parseBracketType();
    case Token::Chan:
      return parseChanType();
    case Token::Map:
      return parseMapType();
    case Token::Struct:
      return parseStructType();
    case Token::Interface:
      return parseInterfaceType();
    case Token::Name:
      return parseQualifiedName(nullptr);
    case Token::Lparen: {
      next();
      Expr* type = parseType();
      want(Token::Rparen);
      return type;
    }
    default:
      return nullptr;
  }
}

Expr* Parser::parsePointerTo(Pos star, Expr* element) {
  auto* pointer = make<UnaryExpr>(star);
  pointer->op = Operator::Mul;
  pointer->x = element;
  return pointer;
}

// first: the name if it has been parsed.
Expr* Parser::parseQualifiedName(NameExpr* first) {
  Expr* x = first;
  if (!first && isAt(Token::Name)) {
    x = parseName();
  } else if (!first) {
    x = makeName(pos(), "_");
    reportExpected("name");
    advance({Token::Dot, Token::Semicolon, Token::Rbrace});
  }
  if (isAt(Token::Dot)) {
    auto* selector = make<SelectorExpr>(pos());
    next();
    selector->x = x;
    selector->selected = parseName();
    x = selector;
  }
  return isAt(Token::Lbrack) ? parseTypeInstance(x) : x;
}

Expr* Parser::parseTypeInstance(Expr* generic) {
  auto* instance = make<IndexExpr>(pos());
  want(Token::Lbrack);
  instance->x = generic;
  if (isAt(Token::Rbrack)) {
    reportExpected("type argument list");
    instance->index = makeBad();
  } else {
    instance->index = parseTypeList(true).types;
  }
  instance->rbrack = pos();
  want(Token::Rbrack);
  return instance;
}

// Type { "," Type } [ "," ]; unless isTypesOnly the first may be a value, an index.
Parser::TypeList Parser::parseTypeList(bool isTypesOnly) {
  const BracketLevel inBrackets(*this);
  TypeList result;
  result.types = isTypesOnly ? parseType() : parseExpr();
  std::vector<Expr*> list = {result.types};
  while (got(Token::Comma)) {
    result.hasComma = true;
    Expr* type = parseTypeOrNull();
    if (!type) break;
    list.push_back(type);
  }
  if (list.size() > 1) result.types = makeList(list);
  return result;
}

Expr* Parser::parseBracketType() {
  const Pos lbrack = pos();
  next();
  if (got(Token::Rbrack)) return parseSliceType(lbrack);
  return parseArrayType(lbrack, nullptr);
}

// length: if it has been parsed.
Expr* Parser::parseArrayType(Pos lbrack, Expr* length) {
  if (!length && !got(Token::DotDotDot)) {
    const BracketLevel inBrackets(*this);
    length = parseExpr();
  }
  if (isAt(Token::Comma)) {
    reportSyntax(pos(), DiagnosticId::CommaInArrayType);
    next();
  }
  want(Token::Rbrack);
  auto* array = make<ArrayTypeExpr>(lbrack);
  array->length = length;
  array->element = parseType();
  return array;
}

Expr* Parser::parseSliceType(Pos lbrack) {
  auto* slice = make<SliceTypeExpr>(lbrack);
  slice->element = parseType();
  return slice;
}

Expr* Parser::parseMapType() {
  auto* map = make<MapTypeExpr>(pos());
  next();
  want(Token::Lbrack);
  map->key = parseType();
  want(Token::Rbrack);
  map->value = parseType();
  return map;
}

Expr* Parser::parseChanType() {
  auto* channel = make<ChanTypeExpr>(pos());
  next();
  channel->direction = got(Token::Arrow) ? ChanDirection::SendOnly : ChanDirection::Both;
  channel->element = parseChanElement();
  return channel;
}

Expr* Parser::parseReceiveChanType() {
  auto* channel = make<ChanTypeExpr>(pos());
  next();
  want(Token::Chan);
  channel->direction = ChanDirection::ReceiveOnly;
  channel->element = parseChanElement();
  return channel;
}

Expr* Parser::parseChanElement() {
  if (Expr* type = parseTypeOrNull()) return type;
  Expr* bad = makeBad();
  reportSyntax(pos(), DiagnosticId::MissingChannelElement);
  return bad;
}

Expr* Parser::parseStructType() {
  auto* type = make<StructTypeExpr>(pos());
  next();
  want(Token::Lbrace);
  std::vector<Field*> fields;
  type->rbrace = parseList("struct type", Token::Semicolon, Token::Rbrace, [&] {
    parseFieldDecl(fields);
    return false;
  });
  type->fields = arena_.copy(fields);
  return type;
}

void Parser::parseFieldDecl(std::vector<Field*>& fields) {
  const auto addEmbedded = [&](Pos pos, Expr* type) {
    auto* field = make<Field>(pos);
    field->typeExpr = type;
    field->isEmbedded = true;
    field->tag = parseLiteralOrNull();
    fields.push_back(field);
  };
  const Pos start = pos();
  switch (token()) {
    case Token::Name:
      parseNamedFields(fields);
      return;
    case Token::Star: {
      next();
      Expr* type;
      if (isAt(Token::Lparen)) {
        reportSyntax(pos(), DiagnosticId::ParenthesizedEmbeddedType);
        next();
        type = parseQualifiedName(nullptr);
        got(Token::Rparen);
      } else {
        type = parseQualifiedName(nullptr);
      }
      addEmbedded(start, parsePointerTo(start, type));
      return;
    }
    case Token::Lparen: {
      reportSyntax(pos(), DiagnosticId::ParenthesizedEmbeddedType);
      next();
      const Pos star = pos();
      const bool isPointer = got(Token::Star);
      Expr* type = parseQualifiedName(nullptr);
      if (isPointer) type = parsePointerTo(star, type);
      got(Token::Rparen);
      addEmbedded(start, type);
      return;
    }
    default:
      reportExpected("field name or embedded type");
      advance({Token::Semicolon, Token::Rbrace});
  }
}

// Fields of the form `a, b T`, or an embedded type that begins with a name.
void Parser::parseNamedFields(std::vector<Field*>& fields) {
  const Pos start = pos();
  NameExpr* name = parseName();
  Expr* type = nullptr;
  bool isEmbedded = isAtAny({Token::Dot, Token::Literal, Token::Semicolon, Token::Rbrace});
  std::span<NameExpr*> names;
  if (isEmbedded) {
    type = parseQualifiedName(name);
  } else {
    names = parseNameList(name);
    // `T[P]` is an embedded instance, `a [P]E` a field: known once E is there or not.
    const bool isBracketed = names.size() == 1 && isAt(Token::Lbrack);
    type = isBracketed ? parseArrayOrTypeArguments() : parseType();
    if (auto* instance = tryAs<IndexExpr>(type); isBracketed && instance) {
      instance->x = name;
      isEmbedded = true;
    }
  }
  BasicLit* tag = parseLiteralOrNull();
  const auto add = [&](Pos pos, NameExpr* fieldName) {
    auto* field = make<Field>(pos);
    field->name = fieldName;
    field->typeExpr = type;
    field->tag = tag;
    field->isEmbedded = isEmbedded;
    field->sharesType = fieldName && fieldName != name;
    fields.push_back(field);
  };
  if (isEmbedded) {
    add(start, nullptr);
    return;
  }
  for (NameExpr* each : names) add(each->pos, each);
}

// "[" after a name: the rest of an array or slice type, or an IndexExpr whose x the caller fills in.
Expr* Parser::parseArrayOrTypeArguments() {
  const Pos lbrack = pos();
  want(Token::Lbrack);
  if (got(Token::Rbrack)) return parseSliceType(lbrack);
  const TypeList list = parseTypeList(false);
  const Pos rbrack = pos();
  want(Token::Rbrack);
  if (!list.hasComma) {
    if (Expr* element = parseTypeOrNull()) {
      auto* array = make<ArrayTypeExpr>(lbrack);
      array->length = list.types;
      array->element = element;
      return array;
    }
  }
  auto* instance = make<IndexExpr>(lbrack);
  instance->index = list.types;
  instance->rbrack = rbrack;
  return instance;
}

Expr* Parser::parseInterfaceType() {
  auto* type = make<InterfaceTypeExpr>(pos());
  next();
  want(Token::Lbrace);
  std::vector<Field*> methods;
  type->rbrace = parseList("interface type", Token::Semicolon, Token::Rbrace, [&] {
    Field* method = isAt(Token::Name) ? parseMethodOrNamedElement() : nullptr;
    if (!method || !method->name) {
      method = parseEmbeddedElement(method);
      method->isEmbedded = true;
    }
    methods.push_back(method);
    return false;
  });
  type->methods = arena_.copy(methods);
  return type;
}

Field* Parser::parseMethodOrNamedElement() {
  auto* method = make<Field>(pos());
  NameExpr* name = parseName();
  if (isAt(Token::Lparen)) {
    method->name = name;
    method->typeExpr = parseSignature("interface method", nullptr);
  } else if (isAt(Token::Lbrack)) {
    parseBracketedMethod(method, name);
  } else {
    method->typeExpr = parseQualifiedName(name);
  }
  return method;
}

// `name[`: an embedded instance, or a method with type parameters, which no interface may have.
void Parser::parseBracketedMethod(Field* method, NameExpr* name) {
  const auto finishMethod = [&] {
    method->name = name;
    method->typeExpr = parseSignature("interface method", nullptr);
  };
  const Pos lbrack = pos();
  next();
  if (isAt(Token::Rbrack)) {
    const Pos rbrack = pos();
    next();
    if (isAt(Token::Lparen)) {
      report(rbrack, DiagnosticId::EmptyMethodTypeParameters);
      finishMethod();
    } else {
      report(rbrack, DiagnosticId::EmptyTypeArguments);
      method->typeExpr = name;
    }
    return;
  }
  // Type arguments look like parameters without names.
  const std::span<Field*> list = parseParameters({.close = Token::Rbrack});
  if (list.empty()) {
    if (isAt(Token::Lparen)) {
      finishMethod();
    } else {
      method->typeExpr = name;
    }
    return;
  }
  if (list[0]->name) {
    finishMethod();
    report(lbrack, DiagnosticId::GenericInterfaceMethod);
    return;
  }
  auto* instance = make<IndexExpr>(lbrack);
  instance->x = name;
  instance->rbrack = pos();
  std::vector<Expr*> types;
  for (const Field* field : list) types.push_back(field->typeExpr);
  instance->index = types.size() == 1 ? types[0] : makeList(types);
  method->typeExpr = instance;
}

// Term { "|" Term }; first: the field whose typeExpr is the first term, if it has been parsed.
Field* Parser::parseEmbeddedElement(Field* first) {
  Field* element = first;
  if (!element) {
    element = make<Field>(pos());
    element->typeExpr = parseEmbeddedTerm();
  }
  while (isAtOp(Operator::Or)) {
    auto* terms = make<BinaryExpr>(pos());
    terms->op = Operator::Or;
    next();
    terms->x = element->typeExpr;
    terms->y = parseEmbeddedTerm();
    element->typeExpr = terms;
  }
  return element;
}

Expr* Parser::parseEmbeddedTerm() {
  if (isAtOp(Operator::Tilde)) {
    auto* tilde = make<UnaryExpr>(pos());
    tilde->op = Operator::Tilde;
    next();
    tilde->x = parseType();
    return tilde;
  }
  if (Expr* type = parseTypeOrNull()) return type;
  Expr* bad = makeBad();
  reportExpected("~ term or type");
  advance({Token::Op, Token::Semicolon, Token::Rparen, Token::Rbrack, Token::Rbrace});
  return bad;
}

}  // namespace gopark
