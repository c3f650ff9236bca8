// Instantiations in the source: generic types with type arguments, and generic functions (spec,
// "Instantiations").
#include "core/types/infer.h"
#include "core/types/instantiate.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// A generic type that has not been instantiated.
bool isGeneric(const Type* type) {
  if (const auto* alias = typeAs<AliasType>(type); alias && !alias->typeParams.empty()) return true;
  const auto* named = typeAs<NamedType>(resolve(type));
  return named && !named->typeParams.empty();
}

const SignatureType* genericSignature(const Type* type) {
  const auto* signature = typeAs<SignatureType>(type);
  return signature && !signature->typeParams.empty() ? signature : nullptr;
}

// The generic type an expression denotes, else the invalid type; `cause` says why if that has not been
// reported.
const Type* PackageChecker::checkGenericType(Expr* expr, std::string* cause) {
  const Type* type = typeOfExpr(expr, nullptr);
  if (isValid(type) && !isGeneric(type)) {
    *cause = text(type) + " is not a generic type";
    type = invalidType();
  }
  expr->mode = isGeneric(type) ? ExprMode::TypeExpr : ExprMode::Invalid;
  expr->type = type;
  return type;
}

// The types of a list of type arguments; empty after an error.
std::vector<const Type*> PackageChecker::checkTypeArgs(Exprs exprs) {
  std::vector<const Type*> args;
  bool isOk = true;
  for (Expr* expr : exprs) {
    const Type* type = checkVarType(expr);
    isOk = isOk && isValid(type);
    args.push_back(type);
  }
  if (!isOk) args.clear();
  return args;
}

// T[A, B] as a type.
const Type* PackageChecker::checkInstantiatedType(IndexExpr* expr) {
  const Exprs exprs = listOf(expr->index);
  std::string cause;
  Expr* base = unparen(expr->x);
  const Type* generic = checkGenericType(base, &cause);
  if (!cause.empty()) {
    error(at(expr->x), DiagnosticId::NotAGenericType, {text(expr->x), text(expr->index), cause});
  }
  if (!isValid(generic)) return generic;  // an alias of something invalid is still without its instance
  const std::vector<const Type*> args = checkTypeArgs(exprs);
  if (args.empty()) return invalidType();
  const Pos pos = at(expr->x);
  if (const auto* alias = typeAs<AliasType>(generic)) {
    if (!hasRightTypeArgCount(pos, alias->object, alias->typeParams.size(), args.size()))
      return invalidType();
    const AliasType* instance = instantiate(alias, args);
    later([this, pos, alias, instance, exprs] {
      verifyTypeArgs(pos, alias->typeParams, instance->typeArgs, exprs);
    });
    return instance;
  }
  const auto* named = typeAs<NamedType>(resolve(generic));
  std::vector<const Type*> all(named->implicitParams.begin(), named->implicitParams.end());
  all.insert(all.end(), args.begin(), args.end());
  const NamedType* instance = instantiate(named, all);
  nameInCycle(instance, pos);
  // The parameters may not be known yet, nor the constraints.
  later([this, pos, named, instance, exprs] {
    if (hasRightTypeArgCount(pos, named->object, named->typeParams.size(), exprs.size())) {
      verifyTypeArgs(pos, named->typeParams, instance->typeArgs.subspan(named->implicitParams.size()), exprs);
    }
  });
  return instance;
}

bool PackageChecker::hasRightTypeArgCount(Pos pos, const TypeName* name, size_t wanted, size_t count) {
  if (count == wanted) return true;
  error(pos, DiagnosticId::TypeArgCount,
        {count < wanted ? "not enough" : "too many", name->name.view(), std::to_string(count),
         std::to_string(wanted)});
  return false;
}

// Whether the arguments satisfy the constraints of their parameters; reports the first one that does not.
bool PackageChecker::verifyTypeArgs(Pos pos, std::span<TypeParamType* const> params,
                                    std::span<const Type* const> args, Exprs exprs) {
  const Substitution substitution{params, args};
  for (size_t i = 0; i < params.size(); ++i) {
    boundOf(params[i]);
    const Type* bound = params[i]->bound && !isInterface(params[i]->constraint)
                            ? static_cast<const Type*>(params[i]->bound)
                            : params[i]->constraint;
    if (!bound) continue;
    std::string cause;
    if (satisfies(args[i], substitute(bound, substitution), &cause)) continue;
    softError(i < exprs.size() ? at(exprs[i]) : pos, DiagnosticId::TypeArgument, {cause});
    return false;
  }
  noteInstantiation(pos, params, args, exprs);
  return true;
}

// Gives a method of an instance its type, from that of the generic method.
void PackageChecker::checkInstanceMethod(Func* method) {
  if (method->type) return;
  if (!method->origin->type) checkObject(method->origin);
  completeMethod(method);
  if (!method->type) method->type = invalidType();
}

// x is a generic function, `expr` (if any) gives it type arguments, `target` (if any) may supply missing
// ones. Without `infers` a function whose type arguments do not suffice stays as it is, and `partial` gets
// them. False after an error.
bool PackageChecker::checkFunctionInstance(Operand& x, Pos pos, IndexExpr* expr,
                                           const InferenceTarget* target, bool infers,
                                           std::vector<const Type*>* partial) {
  const auto fail = [&x, this] {
    x.mode = ExprMode::Invalid;
    x.type = invalidType();
    return false;
  };
  const Exprs exprs = expr ? listOf(expr->index) : Exprs{};
  std::vector<const Type*> args;
  if (expr) {
    x.expr = expr;
    args = checkTypeArgs(exprs);
    if (args.empty()) return fail();
  }
  const auto* signature = typeAs<SignatureType>(x.type);
  const size_t wanted = signature->typeParams.size();
  if (args.size() > wanted) {
    error(at(exprs.back()), DiagnosticId::TooManyTypeArgs,
          {std::to_string(args.size()), std::to_string(wanted)});
    return fail();
  }
  if (args.size() < wanted) {
    if (!infers) {
      *partial = std::move(args);
      return true;
    }
    args = inferFromTarget(x, pos, signature, std::move(args), target);
    if (args.empty()) return fail();
  }
  x.type = instantiateFunction(at(x), x.expr, signature, args, exprs);
  x.mode = ExprMode::Value;
  return true;
}

// The assignment of a generic function to a variable of a function type is looked at as a call of a generic
// function whose parameter has the function's type, with the variable as argument.
std::vector<const Type*> PackageChecker::inferFromTarget(const Operand& x, Pos pos,
                                                         const SignatureType* signature,
                                                         std::vector<const Type*> args,
                                                         const InferenceTarget* target) {
  std::vector<Var*> params;
  std::vector<Operand*> operands;
  Operand variable;
  if (target) {
    auto* plain = arena_.make<SignatureType>(*signature);
    plain->typeParams = {};
    params.push_back(newVar(at(x), Name(), plain));
    auto* name = makeName(at(x), context_.names.intern(target->description));
    variable = {ExprMode::Value, name, target->signature};
    operands.push_back(&variable);
  }
  const RenamedTypeParams renamed = renameTypeParams(signature->typeParams, types_.tupleOf(params));
  InferenceError failure;
  args = infer(pos, renamed.params, std::move(args), static_cast<const TupleType*>(renamed.type), operands,
               true, failure);
  if (args.empty() && !failure.text.empty()) error(failure.pos, DiagnosticId::CannotInfer, {failure.text});
  return args;
}

// The signature of the instance, which is recorded in the tree. exprs: of written type arguments, for
// messages.
const SignatureType* PackageChecker::instantiateFunction(Pos pos, Expr* expr, const SignatureType* generic,
                                                         std::span<const Type* const> args, Exprs exprs) {
  const SignatureType* instance = instantiate(generic, args);
  const auto kept = arena_.copy(args);
  recordInstance(expr, instance, kept);
  later([this, pos, generic, kept, exprs] { verifyTypeArgs(pos, generic->typeParams, kept, exprs); });
  return instance;
}

void PackageChecker::recordInstance(Expr* expr, const SignatureType* signature,
                                    std::span<const Type* const> args) {
  while (expr) {
    expr->mode = ExprMode::Value;
    expr->type = signature;
    if (auto* name = tryAs<NameExpr>(expr)) {
      name->typeArgs = args;
      return;
    }
    if (auto* paren = tryAs<ParenExpr>(expr)) {
      expr = paren->x;
    } else if (auto* index = tryAs<IndexExpr>(expr)) {
      expr = index->x;
    } else if (auto* selector = tryAs<SelectorExpr>(expr)) {
      expr = selector->selected;
    } else {
      return;
    }
  }
}

// x must not be a generic type or function without type arguments; those of a function may come from the
// target.
void PackageChecker::requireInstance(Operand& x, const InferenceTarget* target) {
  if (!x.isValid() || x.mode == ExprMode::NoValue || !x.type) return;
  const bool isType = x.mode == ExprMode::TypeExpr;
  if (isType ? !isGeneric(x.type) : !genericSignature(x.type)) return;
  if (!isType && target) {
    checkFunctionInstance(x, at(x), nullptr, target, true);
    return;
  }
  error(at(x), DiagnosticId::WithoutInstantiation, {isType ? "type" : "function", text(x.expr)});
  x.mode = ExprMode::Invalid;
  x.type = invalidType();
}

}  // namespace gopark
