// Signatures, parameters and type parameters (Go spec, "Function types", "Type parameter declarations").
#include "core/syntax/parsing.h"

namespace gopark {

// typeParams null or noTypeParametersFor not empty: type parameters are refused (but read).
FuncTypeExpr* Parser::parseSignature(std::string_view noTypeParametersFor, std::span<Field*>* typeParams) {
  auto* signature = make<FuncTypeExpr>(pos());
  if (got(Token::Lbrack)) {
    if (!noTypeParametersFor.empty()) {
      reportSyntax(signature->pos, DiagnosticId::NoTypeParameters, {noTypeParametersFor});
    }
    if (isAt(Token::Rbrack)) {
      reportSyntax(pos(), DiagnosticId::EmptyTypeParameters);
      next();
    } else {
      const std::span<Field*> list = parseParameters({.close = Token::Rbrack, .isTypeParameters = true});
      if (typeParams) *typeParams = list;
    }
  }
  want(Token::Lparen);
  signature->params = parseParameters({.close = Token::Rparen, .mayHaveDots = true});
  signature->results = parseResults();
  signature->end = previousEnd();
  return signature;
}

std::span<Field*> Parser::parseResults() {
  if (got(Token::Lparen)) return parseParameters({.close = Token::Rparen});
  const Pos start = pos();
  Expr* type = parseTypeOrNull();
  if (!type) return {};
  auto* result = make<Field>(start);
  result->typeExpr = type;
  return arena_.copy(std::vector<Field*>{result});
}

// The opening bracket has been consumed; first name and type: if they have been parsed. In the result either
// all or none have names; grouped names share their type's node.
std::span<Field*> Parser::parseParameters(ParameterRules rules, NameExpr* firstName, Expr* firstType) {
  std::vector<Field*> list;
  const auto addFirst = [&] {
    auto* field = make<Field>(firstName->pos);
    field->name = firstName;
    field->typeExpr = firstType;
    list.push_back(field);
  };
  if (firstName && firstType && got(rules.close)) {
    addFirst();
    return arena_.copy(list);
  }
  const Pos end = parseList("parameter list", Token::Comma, rules.close, [&] {
    if (firstType) {
      addFirst();
    } else if (Field* field = parseParameterOrNull(firstName, rules.close)) {
      list.push_back(field);
    }
    firstName = nullptr;
    firstType = nullptr;
    return false;
  });
  if (list.empty()) return {};
  distributeTypes(list, rules, end);
  checkDots(list, rules.mayHaveDots);
  return arena_.copy(list);
}

// [ Name ] [ "..." ] Type, where a name alone may turn out to be a type; follow: the closing bracket. In a
// type parameter list the type may be a union.
Field* Parser::parseParameterOrNull(NameExpr* name, Token follow) {
  const bool isTypeParameter = follow == Token::Rbrack;
  if (!name && isTypeParameter && isAtOp(Operator::Tilde)) return parseEmbeddedElement(nullptr);

  auto* field = make<Field>(name ? name->pos : pos());
  if (!name && isAt(Token::Name)) name = parseName();
  if (name && parseNamedParameter(field, name, isTypeParameter)) return field;

  if (isAt(Token::DotDotDot)) {
    auto* dots = make<DotsTypeExpr>(pos());
    next();
    dots->element = parseTypeOrNull();
    field->typeExpr = dots;
    if (!dots->element) {
      field->typeExpr = makeBad();
      reportSyntax(pos(), DiagnosticId::DotsWithoutType);
    }
    return field;
  }
  if (isTypeParameter && isAtOp(Operator::Tilde)) {
    field->typeExpr = parseEmbeddedElement(nullptr)->typeExpr;
    return field;
  }
  field->typeExpr = parseTypeOrNull();
  if (isTypeParameter && field->typeExpr && isAtOp(Operator::Or)) parseEmbeddedElement(field);
  if (field->name || field->typeExpr) return field;
  reportExpected(tokenText(follow));
  advance({Token::Comma, follow});
  return nullptr;
}

// What follows a name that begins a parameter. True if that completes it; else it is the field's name so far.
bool Parser::parseNamedParameter(Field* field, NameExpr* name, bool isTypeParameter) {
  if (isAt(Token::Lbrack)) {
    field->typeExpr = parseArrayOrTypeArguments();
    if (auto* instance = tryAs<IndexExpr>(field->typeExpr)) {
      instance->x = name;
    } else {
      field->name = name;
    }
  } else if (isAt(Token::Dot)) {
    field->typeExpr = parseQualifiedName(name);
  } else if (isTypeParameter && isAtOp(Operator::Or)) {
    field->typeExpr = name;
  } else {
    field->name = name;
    return false;
  }
  if (isTypeParameter && isAtOp(Operator::Or)) parseEmbeddedElement(field);
  return true;
}

// spec: "Within a list of parameters or results, the names must either all be present or all be absent."
void Parser::distributeTypes(std::vector<Field*>& list, const ParameterRules& rules, Pos end) {
  size_t named = 0;  // with name and type
  size_t typed = 0;
  for (const Field* field : list) {
    if (field->typeExpr) ++typed;
    if (field->typeExpr && field->name) ++named;
  }
  if (named == list.size()) return;
  if (named == 0 && !rules.isTypeParameters) {
    for (Field* field : list) {
      if (field->name) field->typeExpr = field->name;
      field->name = nullptr;
    }
    return;
  }

  Pos errorPos;  // the leftmost
  Expr* type = nullptr;
  for (size_t i = list.size(); i-- > 0;) {
    Field* field = list[i];
    if (field->typeExpr) {
      type = field->typeExpr;
      if (!field->name) {
        errorPos = startPos(type);
        field->name = makeName(errorPos, "_");
      }
    } else if (type) {
      field->typeExpr = type;
      list[i + 1]->sharesType = true;
    } else {
      errorPos = field->name->pos;
      field->typeExpr = make<BadExpr>(errorPos);
    }
  }
  if (!errorPos) return;
  if (named == typed) {
    // Then it is the last ones that have no type.
    reportSyntax(end, rules.isTypeParameters ? DiagnosticId::MissingTypeConstraint
                                             : DiagnosticId::MissingParameterType);
  } else if (!rules.isTypeParameters) {
    reportSyntax(errorPos, DiagnosticId::MissingParameterName);
  } else {
    reportSyntax(errorPos, list.size() == 1 ? DiagnosticId::MissingTypeParameterNameOrLength
                                            : DiagnosticId::MissingTypeParameterName);
  }
}

// spec: "The final incoming parameter in a function signature may have a type prefixed with ..."
void Parser::checkDots(std::vector<Field*>& list, bool mayHaveDots) {
  bool isReported = false;
  for (Field* field : list) {
    auto* dots = tryAs<DotsTypeExpr>(field->typeExpr);
    if (!dots || (mayHaveDots && field == list.back())) continue;
    if (!isReported) {
      report(dots->pos, mayHaveDots ? DiagnosticId::DotsBeforeLastParameter : DiagnosticId::InvalidDots);
      isReported = true;
    }
    field->typeExpr = dots->element;
  }
}

}  // namespace gopark
