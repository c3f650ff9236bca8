// Calls and conversions that look like calls (spec, "Calls", "Passing arguments to ... parameters").
#include "core/types/package_checker.h"

namespace gopark {

ExprKind PackageChecker::checkCall(Operand& x, CallExpr* call) {
  checkExprOrType(x, call->fun);
  switch (x.mode) {
    case ExprMode::Invalid:
      use(call->args);
      x.expr = call;
      x.type = invalidType();
      return ExprKind::Statement;
    case ExprMode::TypeExpr:
      checkConversionCall(x, call);
      x.expr = call;
      return ExprKind::Conversion;
    case ExprMode::Builtin: {
      const BuiltinId id = x.builtin;
      if (!checkBuiltin(x, call, id)) x.mode = ExprMode::Invalid;
      x.expr = call;
      if (!x.isValid()) x.type = invalidType();
      if (x.isValid() && !x.isConstant()) env_.hasCallOrReceive = true;
      return builtinFacts(id).isStatement ? ExprKind::Statement : ExprKind::Expression;
    }
    default:
      return checkFunctionCall(x, call);
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
    if (x.isValid() && call->hasDots) {
      error(at(call->args[0]), DiagnosticId::DotsInConversion, {text(type)});
      x.mode = ExprMode::Invalid;
    }
    if (x.isValid()) checkConversion(x, type);
  }
  if (!x.isValid()) x.type = invalidType();
}

ExprKind PackageChecker::checkFunctionCall(Operand& x, CallExpr* call) {
  const auto* signature = underlyingAs<SignatureType>(x.type);
  if (!signature) {
    error(at(x), DiagnosticId::CannotCall, {text(x), text(x.type)});
    x.mode = ExprMode::Invalid;
    x.type = invalidType();
    x.expr = call;
    return ExprKind::Statement;
  }
  std::vector<Operand> args = checkExprList(call->args);
  checkArguments(call, signature, args);
  const TupleType* results = signature->results;
  if (results->size() == 0) {
    x.mode = ExprMode::NoValue;  // with the function's type, which messages may show
  } else {
    x.mode = ExprMode::Value;
    x.type = results->size() == 1 ? results->vars[0]->type : results;
    if (!isValid(x.type)) x.mode = ExprMode::Invalid;
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

void PackageChecker::checkArguments(CallExpr* call, const SignatureType* signature,
                                    std::vector<Operand>& args) {
  const auto params = signature->params->vars;
  size_t expected = params.size();
  const bool isSpread =
      signature->isVariadic && !call->hasDots;  // the last parameter takes any number of arguments
  if (call->hasDots) {
    if (!signature->isVariadic) {
      error(at(call), DiagnosticId::DotsForNonVariadic, {text(call->fun)});
      return;
    }
    if (call->args.size() == 1 && args.size() > 1) {
      error(at(call), DiagnosticId::DotsForSeveralValues, {std::to_string(args.size()), text(call->args[0])});
      return;
    }
  }
  if (isSpread) expected = args.size() + 1 >= params.size() ? args.size() : params.size() - 1;
  if (args.size() != expected) {
    reportArgumentCount(call, signature, args, expected);
    return;
  }
  if (args.empty()) return;
  const std::string context = "argument to " + text(call->fun);
  for (size_t i = 0; i < args.size(); ++i) {
    const bool isInLast = isSpread && i + 1 >= params.size();
    const Type* last = params.back()->type;
    checkAssignment(args[i], isInLast ? typeAs<SliceType>(last)->element : params[i]->type, context);
  }
}

void PackageChecker::reportArgumentCount(CallExpr* call, const SignatureType* signature,
                                         const std::vector<Operand>& args, size_t expected) {
  const bool isTooMany = args.size() > expected;
  Pos pos = at(call);
  if (isTooMany) {
    pos = at(args[expected].expr);
  } else if (!args.empty()) {
    pos = at(args.back().expr);
  }
  std::vector<const Type*> have, want;
  for (const Operand& arg : args) have.push_back(arg.type);
  for (const Var* param : signature->params->vars) want.push_back(param->type);
  error(pos, isTooMany ? DiagnosticId::TooManyArguments : DiagnosticId::NotEnoughArguments,
        {text(call->fun), typesSummary(have, false, call->hasDots),
         typesSummary(want, signature->isVariadic, false)});
}

// (int, number, ...string): the types of a have/want line.
std::string PackageChecker::typesSummary(const std::vector<const Type*>& types, bool isVariadic,
                                         bool hasDots) const {
  std::string out = "(";
  for (size_t i = 0; i < types.size(); ++i) {
    const Type* type = types[i];
    const bool isLast = i + 1 == types.size();
    if (i > 0) out += ", ";
    if (isLast && isVariadic) {
      out += "...";
      if (const auto* slice = typeAs<SliceType>(type)) type = slice->element;
    }
    if (!type || !isValid(type)) {
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
    rawExpr(x, expr);
    return x.isValid();
  }
  if (name->name.isBlank()) return true;
  auto* var = isLeftSide ? objectAs<Var>(lookup(name->name)) : nullptr;
  const bool wasUsed = var && var->isUsed;
  checkExprOrType(x, name);
  if (var) var->isUsed = wasUsed;
  return x.isValid();
}

}  // namespace gopark
