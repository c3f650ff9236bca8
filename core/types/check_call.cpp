// Calls and conversions that look like calls (spec, "Calls", "Passing arguments to ... parameters").
#include "core/types/infer.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

ExprKind PackageChecker::checkCall(Operand& x, CallExpr* call) {
  IndexExpr* instance = tryAs<IndexExpr>(call->fun);
  if (instance) {
    // The type arguments of a generic function may be completed by the arguments.
    if (!checkIndexExpr(x, instance)) instance = nullptr;
    x.expr = call->fun;
    record(x);
  } else {
    checkExprOrType(x, call->fun, true);
  }
  switch (x.mode) {
    case ExprMode::Invalid:
      use(call->args);
      x.expr = call;
      x.type = invalidType();
      return ExprKind::Statement;
    case ExprMode::TypeExpr:
      requireInstance(x, nullptr);
      if (x.isValid()) checkConversionCall(x, call);
      x.expr = call;
      return ExprKind::Conversion;
    case ExprMode::Builtin: {
      const BuiltinId id = x.builtin;
      if (!checkBuiltin(x, call, id)) x.mode = ExprMode::Invalid;
      x.expr = call;
      if (x.isValid() && !x.isConstant()) env_.hasCallOrReceive = true;
      return builtinFacts(id).isStatement ? ExprKind::Statement : ExprKind::Expression;
    }
    default:
      return checkFunctionCall(x, call, instance);
  }
}

void PackageChecker::checkConversionCall(Operand& x, CallExpr* call) {
  const Type* type = x.type;
  x.mode = ExprMode::Invalid;
  if (call->args.empty()) {
    error(at(call), DiagnosticId::MissingConversionArgument, {text(type)});
  } else if (call->args.size() > 1) {
    use(call->args);
    error(at(call->args.back()), DiagnosticId::ExtraConversionArgument, {text(type)});
  } else {
    checkExpr(x, call->args[0]);
    const auto* interface = underlyingAs<InterfaceType>(type);
    if (interface) methodsOf(interface);
    if (!x.isValid()) return;
    // As in gc the operand stays valid where no conversion is tried.
    if (interface && (interface->hasTypeSet || interface->isComparableOnly)) {
      error(at(call), DiagnosticId::ConstraintInConversion, {text(type)});
    } else if (call->hasDots) {
      error(at(call->args[0]), DiagnosticId::DotsInConversion, {text(type)});
    } else {
      checkConversion(x, type);
    }
  }
}

// instance: call->fun, if that is a generic function with type arguments.
ExprKind PackageChecker::checkFunctionCall(Operand& x, CallExpr* call, IndexExpr* instance) {
  const CommonType common = commonUnderlying(x.type, &package_, [this](const SpecificType& each) {
    std::optional<std::string> cause;
    if (each.under && each.under->kind() != TypeKind::Signature)
      cause = text(each.type) + " is not a function";
    return cause;
  });
  const auto invalidate = [&] {
    x.mode = ExprMode::Invalid;
    x.type = invalidType();
    x.expr = call;
    return ExprKind::Statement;
  };
  const auto* signature = typeAs<SignatureType>(common.type);
  if (!signature) {
    error(at(x), DiagnosticId::CannotCall, {text(x), common.cause});
    return invalidate();
  }
  const bool wasGeneric = !signature->typeParams.empty();
  Arguments args{call, signature, {}, {}, {}, {}};
  if (instance) {
    args.typeArgExprs = listOf(instance->index);
    args.typeArgs = checkTypeArgs(args.typeArgExprs);
    const size_t count = args.typeArgExprs.size(), wanted = signature->typeParams.size();
    if (count > wanted) {
      error(at(args.typeArgExprs[wanted]), DiagnosticId::TooManyTypeArgs,
            {std::to_string(count), std::to_string(wanted)});
    }
    if (args.typeArgs.empty() || count > wanted) {
      use(call->args);
      return invalidate();
    }
    if (count == wanted) {
      args.signature =
          instantiateFunction(instance->pos, instance, signature, args.typeArgs, args.typeArgExprs);
      args.typeArgs.clear();
      args.typeArgExprs = {};
    }
  }
  checkGenericExprList(call->args, args);
  signature = checkArguments(args);
  const bool isInferred = signature->typeParams.empty();
  if (!isInferred && wasGeneric) call->fun->mode = ExprMode::Invalid;
  const TupleType* results = signature->results;
  if (results->size() == 0) {
    x.mode = ExprMode::NoValue;  // with the function's type, which messages may show
  } else {
    x.mode = ExprMode::Value;
    x.type = results->size() == 1 ? results->vars[0]->type : results;
    // Where inference failed the type still shows in messages.
    const bool isOpen = !isInferred && isParameterized(signature->typeParams, x.type);
    if (isOpen || !isValid(x.type)) x.mode = ExprMode::Invalid;
  }
  x.expr = call;
  env_.hasCallOrReceive = true;
  return ExprKind::Statement;
}

// The values of a list of expressions; a single one may have several.
std::vector<Operand> PackageChecker::checkExprList(Exprs exprs) {
  if (exprs.size() == 1) return checkMultiExpr(exprs[0], false);
  std::vector<Operand> values(exprs.size());
  for (size_t i = 0; i < exprs.size(); ++i) checkExpr(values[i], exprs[i]);
  return values;
}

// (int, number, ...string): the types of a have/want line.
std::string PackageChecker::typesSummary(const std::vector<const Type*>& types, bool isVariadic,
                                         bool hasDots) const {
  std::string out = "(";
  for (size_t i = 0; i < types.size(); ++i) {
    const Type* type = types[i];
    const bool isLast = i + 1 == types.size();
    if (i > 0) out += ", ";
    const auto* rest = isLast && isVariadic ? typeAs<SliceType>(type) : nullptr;
    if (isLast && isVariadic) out += "...";
    if (rest) {
      out += text(rest->element);
    } else if (!type || !isValid(type)) {
      out += "unknown type";
    } else if (isUntyped(type)) {
      out += isNumeric(type) ? "number" : typeText(type, nullptr).substr(std::string_view("untyped ").size());
    } else {
      out += text(type);
    }
    if (isLast && hasDots) out += "...";
  }
  return out + ")";
}

// Checks expressions that have no place because of another error, so that what they use counts as used.
// Returns whether they are all right.
bool PackageChecker::use(Exprs exprs) {
  bool isOk = true;
  for (Expr* expr : exprs) isOk = useOne(expr, false) && isOk;
  return isOk;
}

bool PackageChecker::use(Expr* expr) {
  return useOne(expr, false);
}

// The same for the left side of an assignment, where a variable is not used.
bool PackageChecker::useLeftSide(Exprs exprs) {
  bool isOk = true;
  for (Expr* expr : exprs) isOk = useOne(expr, true) && isOk;
  return isOk;
}

bool PackageChecker::useOne(Expr* expr, bool isLeftSide) {
  if (!expr) return true;
  Operand x;
  Expr* inner = unparen(expr);
  if (auto* list = tryAs<ListExpr>(inner)) {
    bool isOk = true;
    for (Expr* each : list->elements) isOk = useOne(each, isLeftSide) && isOk;
    return isOk;
  }
  auto* name = tryAs<NameExpr>(inner);
  if (!name) {
    rawExpr(x, expr, nullptr, true);
    return x.isValid();
  }
  if (name->name.isBlank()) return true;
  auto* var = isLeftSide ? objectAs<Var>(lookup(name->name)) : nullptr;
  const bool wasUsed = var && var->isUsed;
  checkExprOrType(x, name, true);
  if (var) var->isUsed = wasUsed;
  return x.isValid();
}

}  // namespace gopark
