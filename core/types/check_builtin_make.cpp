// Builtin functions that make values, compare, print and panic.
#include <optional>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

bool PackageChecker::checkMake(Operand& x, CallExpr* call) {
  // spec: "The built-in function make takes a type T, optionally followed by a type-specific list of
  // expressions. The core type of T must be a slice, map or channel."
  Expr* typeArg = call->args[0];
  const Type* type = checkVarType(typeArg);
  if (!isValid(type)) return false;
  const CommonType common = commonUnderlying(type, &package_, [](const SpecificType& each) {
    std::optional<std::string> cause;
    const bool isMade =
        each.under && (each.under->kind() == TypeKind::Slice || each.under->kind() == TypeKind::Map ||
                       each.under->kind() == TypeKind::Chan);
    if (!isMade) cause = each.under ? "type must be slice, map, or channel" : "no specific type";
    return cause;
  });
  if (!common.type) {
    error(at(typeArg), DiagnosticId::CannotMake, {text(typeArg), common.cause});
    return false;
  }
  const size_t least = common.type->kind() == TypeKind::Slice ? 2 : 1;
  const size_t count = call->args.size();
  if (count < least || count > least + 1) {
    error(at(call), DiagnosticId::MakeArgumentCount,
          {text(call), std::to_string(least), std::to_string(least + 1), std::to_string(count)});
    return false;
  }
  std::vector<int64_t> sizes;
  for (Expr* arg : call->args.subspan(1)) {
    const Index size = checkIndex(arg, -1);
    if (size.value >= 0) sizes.push_back(size.value);
  }
  if (sizes.size() == 2 && sizes[0] > sizes[1])
    error(at(call->args[1]), DiagnosticId::LengthAndCapacitySwapped);
  x.mode = ExprMode::Value;
  x.type = type;
  return true;
}

bool PackageChecker::checkMinMax(Operand& x, BuiltinId id, std::vector<Operand>& args) {
  // spec: "The built-in functions min and max compute the smallest—or largest, respectively—value of a fixed
  // number of arguments of ordered types."
  const Operator better = id == BuiltinId::Max ? Operator::Greater : Operator::Less;
  for (size_t i = 0; i < args.size(); ++i) {
    Operand& arg = args[i];
    if (!isOrdered(arg.type)) {
      error(at(arg), DiagnosticId::CannotBeOrdered, {text(arg)});
      return false;
    }
    if (i == 0) continue;
    matchTypes(x, arg);
    if (!x.isValid()) return false;
    if (!identical(x.type, arg.type)) {
      error(at(arg), DiagnosticId::MinMaxMismatch, {text(x.type), text(arg.type), text(arg.expr)});
      return false;
    }
    if (!x.isConstant() || !arg.isConstant()) {
      x.mode = ExprMode::Value;
    } else if (constants_.compare(arg.value, better, x.value)) {
      x = arg;
    }
  }
  if (!x.isConstant()) {
    x.mode = ExprMode::Value;
    checkAssignment(x, context_.universe.emptyInterface,
                    "argument to built-in " + std::string(builtinFacts(id).name));
    if (!x.isValid()) return false;
  }
  for (const Operand& arg : args) updateExprType(arg.expr, x.type, true);
  return true;
}

bool PackageChecker::checkNew(Operand& x, CallExpr* call) {
  // spec: "The built-in function new creates a new, initialized variable and returns a pointer to it. It
  // accepts a single argument, which may be either an expression or a type."
  checkExprOrType(x, call->args[0]);
  if (x.mode == ExprMode::Builtin) {
    error(at(x), DiagnosticId::MustBeCalled, {text(x)});
    x.mode = ExprMode::Invalid;
  }
  if (x.isValid() && x.mode != ExprMode::TypeExpr && isUntyped(x.type))
    checkAssignment(x, nullptr, "argument to new");
  if (!x.isValid()) return false;
  x.mode = ExprMode::Value;
  x.type = types_.pointerTo(x.type);
  return true;
}

bool PackageChecker::checkPanic(Operand& x, CallExpr* call) {
  if (env_.signature && env_.signature->results->size() > 0) panicCalls_.insert(call);
  checkAssignment(x, context_.universe.emptyInterface, "argument to panic");
  if (!x.isValid()) return false;
  x.mode = ExprMode::NoValue;
  return true;
}

bool PackageChecker::checkPrint(Operand& x, BuiltinId id, std::vector<Operand>& args) {
  const std::string context = "argument to built-in " + std::string(builtinFacts(id).name);
  for (Operand& arg : args) {
    checkAssignment(arg, nullptr, context);
    if (!arg.isValid()) return false;
  }
  x.mode = ExprMode::NoValue;
  return true;
}

}  // namespace gopark
