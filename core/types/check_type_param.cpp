// Type parameters and their constraints (spec, "Type parameter declarations", "General interfaces").
#include <algorithm>

#include "core/types/instantiate.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"
#include "core/types/type_text.h"

namespace gopark {

namespace {

constexpr size_t kMaxUnionTerms = 100;  // gc's limit

bool isUnionExpr(const Expr* expr) {
  const auto* binary = tryAs<BinaryExpr>(expr);
  return binary && binary->op == Operator::Or;
}

bool isTildeExpr(const Expr* expr) {
  const auto* unary = tryAs<UnaryExpr>(expr);
  return unary && unary->op == Operator::Tilde;
}

// The terms of A | B | C, and the operator in front of each but the first.
void flattenUnion(Expr* expr, std::vector<Expr*>& terms, std::vector<Expr*>& operators) {
  while (isUnionExpr(expr)) {
    auto* binary = as<BinaryExpr>(expr);
    terms.push_back(binary->y);
    operators.push_back(binary);
    expr = binary->x;
  }
  terms.push_back(expr);
  std::ranges::reverse(terms);
  std::ranges::reverse(operators);
}

}  // namespace

// The parts of a receiver's type: `*T[P]` has the base T, a pointer, and the type parameters P. Of `**T` the
// base is *T, so that the method belongs to no type.
ReceiverType unpackReceiver(Expr* type) {
  Expr* base = unparen(type);
  bool isPointer = false;
  if (auto* star = tryAs<UnaryExpr>(base); star && star->op == Operator::Mul) {
    isPointer = true;
    base = unparen(star->x);
  }
  if (auto* index = tryAs<IndexExpr>(base)) return {index->x, index, isPointer};
  return {base, nullptr, isPointer};
}

TypeParamType* PackageChecker::declareTypeParam(NameExpr* name) {
  auto* object = newObject<TypeName>(name->pos, name->name);
  auto* type = arena_.make<TypeParamType>(object);
  object->type = type;
  declare(env_.scope, name, object);
  name->object = object;
  return type;
}

// Declares the parameters in the scope that is open. `target` gets them before their constraints are looked
// at, which may mention what is being declared.
void PackageChecker::collectTypeParams(std::span<Field* const> fields,
                                       std::span<TypeParamType* const>& target) {
  std::vector<TypeParamType*> params;
  for (Field* field : fields) {
    params.push_back(declareTypeParam(field->name));
    params.back()->index = static_cast<int>(params.size()) - 1;
  }
  target = arena_.copy(std::span<TypeParamType* const>(params));
  const Expr* previous = nullptr;
  const Type* bound = nullptr;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (fields[i]->typeExpr != previous) {  // names declared together share their constraint
      previous = fields[i]->typeExpr;
      bound = checkConstraint(fields[i]->typeExpr);
      if (isTypeParam(bound)) {
        error(at(fields[i]->typeExpr), DiagnosticId::TypeParamAsConstraint);
        bound = invalidType();
      }
    }
    params[i]->constraint = bound;
  }
}

// spec: "the enclosing interface{ ... } may be omitted for convenience" (of a constraint ~T or A | B)
const Type* PackageChecker::checkConstraint(Expr* expr) {
  if (!isUnionExpr(expr) && !isTildeExpr(expr)) return checkTypeExpr(expr);
  const Type* element = checkUnion(expr);
  auto* type = arena_.make<InterfaceType>();
  type->pos = expr->pos;
  type->embedded = arena_.copy(std::span<const Type* const>(&element, 1));
  const Pos pos = at(expr);
  type->embeddedAt = arena_.copy(std::span<const Pos>(&pos, 1));
  type->isDeclared = type->isImplicit = true;
  expr->mode = ExprMode::TypeExpr;
  expr->type = type;
  return type;
}

// An element of a constraint: a type, ~T, or a union of such terms.
const Type* PackageChecker::checkUnion(Expr* expr) {
  std::vector<Expr*> exprs, operators;
  flattenUnion(expr, exprs, operators);
  if (exprs.size() == 1 && !isTildeExpr(exprs[0])) return checkTerm(exprs[0]).type;
  std::vector<UnionTerm> terms;
  bool isTooLong = false;
  for (Expr* each : exprs) {
    const UnionTerm term = checkTerm(each);
    if (terms.size() < kMaxUnionTerms) {
      terms.push_back(term);
    } else if (!isTooLong) {
      isTooLong = true;
      error(at(each), DiagnosticId::TooManyUnionTerms, {std::to_string(kMaxUnionTerms)});
    }
  }
  for (Expr* each : operators) each->mode = ExprMode::TypeExpr;
  if (isTooLong) return invalidType();
  const auto* type = arena_.make<UnionType>(arena_.copy(std::span<const UnionTerm>(terms)));
  later([this, type, exprs] { checkTerms(type, exprs); });
  return type;
}

UnionTerm PackageChecker::checkTerm(Expr* expr) {
  const bool hasTilde = isTildeExpr(expr);
  Expr* typeExpr = hasTilde ? as<UnaryExpr>(expr)->x : expr;
  const Type* type = checkTypeExpr(typeExpr);
  // spec: "The type T in a term of the form T or ~T cannot be a type parameter"
  if (isTypeParam(type)) {
    if (hasTilde) {
      error(at(typeExpr), DiagnosticId::TypeParamInTilde, {text(expr)});
    } else {
      error(at(typeExpr), DiagnosticId::TypeParamAsTerm);
    }
    type = invalidType();
  }
  if (hasTilde) {
    expr->mode = ExprMode::TypeExpr;
    expr->type = type;
  }
  return {hasTilde, type};
}

// Called once the types are declared.
void PackageChecker::checkTerms(const UnionType* type, const std::vector<Expr*>& exprs) {
  for (size_t i = 0; i < type->terms.size(); ++i) {
    const UnionTerm& term = type->terms[i];
    if (!isValid(term.type)) continue;
    const Pos pos = at(exprs[i]);
    const Type* under = underlying(term.type);
    const std::string name = (term.hasTilde ? "~" : "") + termText(term.type);
    const auto* interface = typeAs<InterfaceType>(under);
    if (term.hasTilde && interface) {
      error(pos, DiagnosticId::InvalidTilde, {text(term.type) + " is an interface"});
      continue;
    }
    // spec: "In a term of the form ~T, the underlying type of T must be itself, and T cannot be an
    // interface."
    if (term.hasTilde && !identical(under, term.type)) {
      error(pos, DiagnosticId::InvalidTilde,
            {"underlying type of " + text(term.type) + " is " + text(under)});
      continue;
    }
    if (interface) {
      checkInterfaceTerm(pos, name, term.type, interface);
      continue;
    }
    for (const UnionTerm& other : type->terms.first(i)) {
      if (isInterface(other.type) || !isValid(other.type) || !overlap(term, other)) continue;
      softError(pos, DiagnosticId::OverlappingTerms,
                {name, (other.hasTilde ? "~" : "") + termText(other.type)});
      break;
    }
  }
}

// spec: "Implementation restriction: A union (with more than one term) cannot contain the predeclared
// identifier comparable or interfaces that specify methods, or embed comparable or interfaces that specify
// methods."
void PackageChecker::checkInterfaceTerm(Pos pos, const std::string& name, const Type* type,
                                        const InterfaceType* interface) {
  if (!methodsOf(interface).empty()) {
    error(pos, DiagnosticId::InvalidUnionTerm, {name, " (" + name + " contains methods)"});
  } else if (resolve(type) == context_.universe.comparable->type) {
    error(pos, DiagnosticId::ComparableInUnion);
  } else if (interface->isComparableOnly) {
    error(pos, DiagnosticId::InvalidUnionTerm, {name, " (" + name + " embeds comparable)"});
  }
}

// Like checkTypeExpr, for a type that values have: constraint interfaces are refused.
const Type* PackageChecker::checkVarType(Expr* expr) {
  const Type* type = checkTypeExpr(expr);
  requireVarType(expr, type);
  return type;
}

void PackageChecker::requireVarType(const Expr* expr, const Type* type) {
  if (type->kind() == TypeKind::Basic || isTypeParam(type)) return;
  later([this, expr, type] {
    const auto* interface = underlyingAs<InterfaceType>(type);
    if (!interface) return;
    methodsOf(interface);
    if (interface->isComparableOnly) {
      softError(at(expr), DiagnosticId::ConstraintAsType, {text(type), "is (or embeds) comparable"});
    } else if (interface->hasTypeSet) {
      softError(at(expr), DiagnosticId::ConstraintAsType, {text(type), "contains type constraints"});
    }
  });
}

// The type of a receiver T[P] or *T[P]: T instantiated with the type parameters that the receiver declares.
const Type* PackageChecker::checkGenericReceiver(const ReceiverType& receiver, SignatureType* signature) {
  std::string cause;
  const Type* generic = checkGenericType(receiver.base, &cause);
  if (!cause.empty()) error(at(receiver.base), DiagnosticId::NotGenericReceiver, {cause});
  const auto* base = typeAs<NamedType>(generic);
  if (typeAs<AliasType>(generic)) {
    error(at(receiver.base), DiagnosticId::MethodOnGenericAlias, {text(generic)});
  }
  std::vector<TypeParamType*> params;
  std::vector<const Type*> args;
  for (Expr* each : listOf(receiver.params->index)) {
    auto* name = tryAs<NameExpr>(each);
    if (!name) {
      if (each->kind != NodeKind::BadExpr) error(at(each), DiagnosticId::ReceiverTypeParam, {text(each)});
      name = makeName(at(each), blank_);
    }
    params.push_back(declareTypeParam(name));
    params.back()->index = static_cast<int>(args.size());
    name->mode = ExprMode::TypeExpr;
    name->type = params.back();
    args.push_back(params.back());
  }
  signature->receiverTypeParams = arena_.copy(std::span<TypeParamType* const>(params));
  if (!base) return invalidType();
  if (params.size() != base->typeParams.size()) {
    const std::string count =
        std::to_string(params.size()) + " type parameter" + (params.size() == 1 ? "" : "s");
    error(at(receiver.base), DiagnosticId::ReceiverParamCount,
          {count, std::to_string(base->typeParams.size())});
  } else {
    const Substitution renaming{base->typeParams, args};
    for (size_t i = 0; i < params.size(); ++i) {
      instances_.identify(params[i], base->typeParams[i]);
      params[i]->constraint = substitute(base->typeParams[i]->constraint, renaming);
    }
  }
  const Type* type = instantiate(base, args);
  return receiver.isPointer ? types_.pointerTo(type) : type;
}

}  // namespace gopark
