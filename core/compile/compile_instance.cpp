// What generic code means in the instance being compiled: types, functions and methods.
//
// The body of a generic function is one tree for all its instances. Its types mention type parameters, and
// the methods found by the checker are those of constraints, or of types that are not known yet. Here they
// become what they are for the job's type arguments.
#include "core/compile/function_compiler.h"
#include "core/types/lookup.h"

namespace gopark {

const Type* FunctionCompiler::concrete(const Type* type) const {
  if (job_.substitution.isEmpty() || !type) return type;
  const Type*& known = concreteTypes_[type];
  if (!known) known = substitute(type, job_.substitution);
  return known;
}

// The function that f, pkg.f or f[T] denotes; null for any other expression.
Func* FunctionCompiler::funcOf(const Expr* expr) const {
  expr = unparenthesized(expr);
  if (const auto* index = tryAs<IndexExpr>(expr)) expr = unparenthesized(index->x);
  const auto* name = tryAs<NameExpr>(expr);
  if (const auto* selector = tryAs<SelectorExpr>(expr); selector && !selector->selection) {
    name = selector->selected;
  }
  auto* func = name ? objectAs<Func>(name->object) : nullptr;
  if (!func || name->typeArgs.empty()) return func;
  std::vector<const Type*> args;
  for (const Type* arg : name->typeArgs) args.push_back(concrete(arg));
  return instantiate(func, args);
}

// The method that x.M, T.M or (*T).M selects. With type arguments it is looked for once more: the method of a
// constraint is one of the argument's, which may be promoted.
MethodSelection FunctionCompiler::methodOf(const SelectorExpr* expr) const {
  const Selection& selection = *expr->selection;
  MethodSelection found;
  found.receiver = concrete(selection.receiver);
  if (job_.substitution.isEmpty()) {
    found.func = objectAs<Func>(selection.object);
    found.path.assign(selection.path.begin(), selection.path.end() - 1);
    return found;
  }
  const bool isAddressable = selection.kind == SelectionKind::Method;
  Found member = findFieldOrMethod(found.receiver, isAddressable, job_.package, expr->selected->name);
  found.func = objectAs<Func>(member.object);
  GOPARK_CHECK(found.func != nullptr, "a type argument has the methods of its constraint");
  member.path.pop_back();
  found.path = std::move(member.path);
  return found;
}

}  // namespace gopark
