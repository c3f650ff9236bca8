// What the compile wing must know about variables: which are captured, reassigned, or have their address
// taken.
#include "core/types/package_checker.h"

namespace gopark {

namespace {

// A type parameter may stand for an array.
bool mayBeArray(const Type* type) {
  return underlyingAs<ArrayType>(type) || typeAs<TypeParamType>(resolve(type));
}

// The variable that holds what `expr` denotes: x of x, x.f, x[i] of an array, with no pointer in between; or
// null.
Var* rootVar(Expr* expr) {
  while (true) {
    expr = unparen(expr);
    if (auto* name = tryAs<NameExpr>(expr)) return objectAs<Var>(name->object);
    if (auto* selector = tryAs<SelectorExpr>(expr)) {
      if (!selector->selection) return objectAs<Var>(selector->selected->object);
      if (selector->selection->isIndirect) return nullptr;
      expr = selector->x;
      continue;
    }
    auto* index = tryAs<IndexExpr>(expr);
    if (!index || !index->x->type || !mayBeArray(index->x->type)) return nullptr;
    expr = index->x;
  }
}

}  // namespace

void PackageChecker::noteUse(Var* var) {
  if (var->functionId != 0 && var->functionId != env_.functionId) var->isCaptured = true;
}

void PackageChecker::noteReassigned(Expr* lhs) {
  if (Var* var = rootVar(lhs)) var->isReassigned = true;
}

void PackageChecker::noteAddressTaken(Expr* expr) {
  if (Var* var = rootVar(expr)) var->isAddressTaken = var->isReassigned = true;
}

// x.m() with a pointer method m of an addressable x means (&x).m().
void PackageChecker::noteImplicitAddress(const SelectorExpr* expr, const Func* method) {
  if (method->hasPointerReceiver && !expr->selection->isIndirect) noteAddressTaken(expr->x);
}

}  // namespace gopark
