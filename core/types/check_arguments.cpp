// Arguments of calls, of generic functions too (spec, "Passing arguments to ... parameters", "Type
// inference").
#include "core/types/infer.h"
#include "core/types/instantiate.h"
#include "core/types/package_checker.h"

namespace gopark {

// One argument that may be a generic function, with all, some or none of its type arguments written. gc
// checks an element twice, and of what it says again of a line keeps what differs from what it said last. So
// do we where there is something to say, but not in what is checked again: nested ones would double at each
// level.
void PackageChecker::checkGenericArgument(Expr* expr, Operand& x, std::vector<const Type*>& partial) {
  auto* index = tryAs<IndexExpr>(expr);
  if (!index) {
    rawExpr(x, expr, nullptr, true);
    excludeNonValues(x, false);
    return;
  }
  x = Operand{};
  x.type = invalidType();
  const size_t reported = context_.diagnostics.reportCount();
  const bool isFunction = checkIndexExpr(x, index);
  if (!isFunction && !isCheckedAgain_ && context_.diagnostics.reportCount() != reported) {
    isCheckedAgain_ = true;
    rawExpr(x, expr, nullptr, true);
    isCheckedAgain_ = false;
    excludeNonValues(x, false);
    return;
  }
  if (isFunction) checkFunctionInstance(x, expr->pos, index, nullptr, false, &partial);
  x.expr = expr;
  if (x.isValid() && !isFunction) requireInstance(x, nullptr);
  requireFiniteSize(x);
  record(x);
  excludeNonValues(x, false);
}

// Like checkExprList, for arguments: values may be generic functions.
void PackageChecker::checkGenericExprList(Exprs exprs, Arguments& into) {
  into.operands.resize(exprs.size());
  into.partial.resize(exprs.size());
  for (size_t i = 0; i < exprs.size(); ++i) {
    checkGenericArgument(exprs[i], into.operands[i], into.partial[i]);
    if (exprs.size() > 1) requireSingleValue(into.operands[i]);
  }
  if (exprs.size() != 1 || !into.operands[0].isValid()) return;
  const auto* tuple = typeAs<TupleType>(into.operands[0].type);
  if (!tuple) return;
  into.operands.clear();
  for (const Var* var : tuple->vars) into.operands.push_back({ExprMode::Value, exprs[0], var->type});
  into.partial.resize(into.operands.size());
}

// One parameter for each argument: the last one of a variadic function is repeated. isOk: they match in
// number.
const TupleType* PackageChecker::parametersFor(const Arguments& args, bool& isOk) {
  const SignatureType* signature = args.signature;
  const auto params = signature->params->vars;
  const size_t count = args.operands.size();
  size_t expected = params.size();
  isOk = false;
  if (args.call->hasDots && !signature->isVariadic) {
    error(at(args.call), DiagnosticId::DotsForNonVariadic, {text(args.call->fun)});
    return nullptr;
  }
  if (args.call->hasDots && args.call->args.size() == 1 && count > 1) {
    error(at(args.call), DiagnosticId::DotsForSeveralValues,
          {std::to_string(count), text(args.call->args[0])});
    return nullptr;
  }
  const TupleType* result = signature->params;
  if (signature->isVariadic && !args.call->hasDots) {
    --expected;
    if (count >= expected) {
      std::vector<Var*> vars(params.begin(), params.end() - 1);
      const Var* last = params.back();
      while (vars.size() < count) {
        vars.push_back(newVar(last->pos, last->name, typeAs<SliceType>(last->type)->element));
      }
      result = types_.tupleOf(vars);
      expected = count;
    }
  }
  isOk = count == expected;
  if (!isOk) reportArgumentCount(args, expected);
  return result;
}

// Checks the arguments against the parameters; of generic functions the type arguments that are not written
// are inferred. Returns the function's signature, instantiated unless there was an error.
const SignatureType* PackageChecker::checkArguments(Arguments& args) {
  bool isOk = false;
  const TupleType* params = parametersFor(args, isOk);
  if (!isOk) return args.signature;
  const SignatureType* result = args.signature;
  if (!inferArguments(args, params, result) || args.operands.empty()) return result;
  const std::string context = "argument to " + text(args.call->fun);
  for (size_t i = 0; i < args.operands.size(); ++i) {
    checkAssignment(args.operands[i], params->vars[i]->type, context);
  }
  return result;
}

// The type parameters of the callee and of arguments that are generic functions are solved together. Replaces
// what is generic in `params`, `result` and the operands by instances; false after an error.
bool PackageChecker::inferArguments(Arguments& args, const TupleType*& params, const SignatureType*& result) {
  const Pos pos = args.call->pos;
  const SignatureType* callee = args.signature;
  const size_t own = callee->typeParams.size();
  std::vector<TypeParamType*> unknown;
  std::vector<const Type*> given = args.typeArgs;
  const TupleType* wanted = params;
  // Renamed, for a function may be called with its own type parameters as arguments.
  if (own > 0) {
    const RenamedTypeParams renamed = renameTypeParams(callee->typeParams, params);
    unknown.assign(renamed.params.begin(), renamed.params.end());
    wanted = static_cast<const TupleType*>(renamed.type);
    given.resize(own);
  }
  std::vector<size_t> generic;  // operands
  for (size_t i = 0; i < args.operands.size(); ++i) {
    const SignatureType* signature = genericSignature(args.operands[i].type);
    if (!args.operands[i].isValid() || !signature) continue;
    const RenamedTypeParams renamed = renameTypeParams(signature->typeParams, signature);
    auto* copy = arena_.make<SignatureType>(*static_cast<const SignatureType*>(renamed.type));
    copy->typeParams = renamed.params;
    args.operands[i].type = copy;
    unknown.insert(unknown.end(), renamed.params.begin(), renamed.params.end());
    given.insert(given.end(), args.partial[i].begin(), args.partial[i].end());
    given.resize(unknown.size());
    generic.push_back(i);
  }
  if (unknown.empty()) return true;

  std::vector<Operand*> operands;
  for (Operand& operand : args.operands) operands.push_back(&operand);
  InferenceError failure;
  const std::vector<const Type*> found = infer(pos, unknown, given, wanted, operands, false, failure);
  if (found.empty()) {
    if (!failure.text.empty()) {
      error(failure.pos, DiagnosticId::CannotInferInCall, {text(args.call->fun), failure.text});
    }
    return false;
  }
  const std::span<const Type* const> all = found;
  if (own > 0) {
    result = instantiateFunction(pos, args.call->fun, callee, all.first(own), args.typeArgExprs);
    params = static_cast<const TupleType*>(substitute(params, {callee->typeParams, all.first(own)}));
  }
  size_t next = own;
  for (const size_t i : generic) {
    Operand& operand = args.operands[i];
    const SignatureType* signature = genericSignature(operand.type);
    const size_t count = signature->typeParams.size();
    operand.type = instantiateFunction(pos, operand.expr, signature, all.subspan(next, count), {});
    next += count;
  }
  return true;
}

void PackageChecker::reportArgumentCount(const Arguments& args, size_t expected) {
  const bool isTooMany = args.operands.size() > expected;
  Pos pos = at(args.call);
  if (isTooMany) {
    pos = at(args.operands[expected].expr);
  } else if (!args.operands.empty()) {
    pos = at(args.operands.back().expr);
  }
  std::vector<const Type*> have, want;
  for (const Operand& operand : args.operands) have.push_back(operand.type);
  for (const Var* param : args.signature->params->vars) want.push_back(param->type);
  error(pos, isTooMany ? DiagnosticId::TooManyArguments : DiagnosticId::NotEnoughArguments,
        {text(args.call->fun), typesSummary(have, false, args.call->hasDots),
         typesSummary(want, args.signature->isVariadic, false)});
}

}  // namespace gopark
