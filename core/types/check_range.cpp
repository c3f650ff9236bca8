// For statements with a range clause (spec, "For statements with range clause").
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// What a range over `type` gives to the first and second variable.
PackageChecker::RangeTypes PackageChecker::rangeTypes(const Type* type) {
  const CommonType common = commonUnderlying(type, &package_, [this](const SpecificType& each) {
    std::optional<std::string> cause;
    const auto* chan = typeAs<ChanType>(each.under);
    if (chan && chan->direction == ChanDirection::SendOnly) {
      cause = "receive from send-only channel " + text(each.type);
    }
    return cause;
  });
  if (!common.type) return {.cause = ": " + common.cause};
  const Type* under = common.type;
  if (const auto* pointer = typeAs<PointerType>(under)) {
    if (const auto* array = underlyingAs<ArrayType>(pointer->element)) under = array;
  }
  const Type* intType = basic(BasicKind::Int);
  switch (under->kind()) {
    case TypeKind::Basic:
      if (isString(under))
        return {.key = intType, .value = context_.universe.runeType, .cause = "", .isOk = true};
      if (isInteger(under)) return {.key = type, .value = nullptr, .cause = "", .isOk = true};
      return {};
    case TypeKind::Array:
      return {
          .key = intType, .value = static_cast<const ArrayType*>(under)->element, .cause = "", .isOk = true};
    case TypeKind::Slice:
      return {
          .key = intType, .value = static_cast<const SliceType*>(under)->element, .cause = "", .isOk = true};
    case TypeKind::Map: {
      const auto* map = static_cast<const MapType*>(under);
      return {.key = map->key, .value = map->element, .cause = "", .isOk = true};
    }
    case TypeKind::Chan: {
      const auto* chan = static_cast<const ChanType*>(under);
      return {.key = chan->element, .value = nullptr, .cause = "", .isOk = true};
    }
    case TypeKind::Signature:
      return iteratorTypes(static_cast<const SignatureType*>(under));
    default:
      return {};
  }
}

// spec: "For each iteration, … function, 0 values / function, 1 value / function, 2 values": f is a
// func(yield func(…) bool), with at most two parameters of yield.
PackageChecker::RangeTypes PackageChecker::iteratorTypes(const SignatureType* iterator) {
  const auto bad = [](const char* cause) {
    return RangeTypes{.cause = std::string(": func must be func(yield func(...) bool): ") + cause};
  };
  if (iterator->params->size() != 1) return bad("wrong argument count");
  if (iterator->results->size() != 0) return bad("unexpected results");
  const auto* yield = underlyingAs<SignatureType>(iterator->params->vars[0]->type);
  if (!yield) return bad("argument is not func");
  if (yield->params->size() > 2) return bad("yield func has too many parameters");
  const auto results = yield->results->vars;
  if (results.size() != 1 || !identical(results[0]->type, basic(BasicKind::Bool))) {
    const bool isOtherBoolean = results.size() == 1 && isBoolean(results[0]->type);
    return bad(isOtherBoolean ? "yield func returns user-defined boolean, not bool"
                              : "yield func does not return bool");
  }
  const auto params = yield->params->vars;
  return {.key = params.empty() ? nullptr : params[0]->type,
          .value = params.size() < 2 ? nullptr : params[1]->type,
          .cause = "",
          .isOk = true,
          .isIterator = true};
}

void PackageChecker::checkRange(ForStmt* stmt, RangeClause* clause) {
  Operand x;
  checkExpr(x, clause->x);
  const Exprs left = listOf(clause->lhs);
  Expr* const lhs[2] = {left.empty() ? nullptr : left[0], left.size() > 1 ? left[1] : nullptr};
  RangeTypes types;
  if (x.isValid()) {
    types = rangeTypes(x.type);
    if (!types.isOk) {
      softError(at(x), DiagnosticId::CannotRange, {text(x), types.cause});
    } else if (!types.key && lhs[0]) {
      softError(at(lhs[0]), DiagnosticId::NoIterationVariables, {text(x)});
    } else if (!types.value && lhs[1]) {
      softError(at(lhs[1]), DiagnosticId::OneIterationVariable, {text(x)});
    } else if (left.size() > 2) {
      softError(at(left[2]), DiagnosticId::TwoIterationVariables);
    }
  }
  const Type* const given[2] = {types.isOk ? types.key : nullptr, types.isOk ? types.value : nullptr};
  // The iteration variables belong to the for statement's scope, the range expression does not.
  openScope();
  // The body of a range over a function is a function of its own: it captures what it uses.
  const uint32_t outerFunctionId = env_.functionId;
  if (types.isIterator) env_.functionId = ++functionCount_;
  if (clause->isDefine) {
    defineRangeVars(stmt, x, lhs, given);
  } else if (lhs[0]) {
    assignRangeVars(x, lhs, given);
  } else if (x.isValid() && isInteger(x.type)) {
    checkAssignment(x, nullptr, "range clause");
  }
  if (x.isValid() && isUntyped(x.type)) finalize(x, defaultType(x.type));
  checkStmt(stmt->body);
  env_.functionId = outerFunctionId;
  closeScope();
}

void PackageChecker::defineRangeVars(ForStmt* stmt, Operand& x, Expr* const (&lhs)[2],
                                     const Type* const (&types)[2]) {
  const bool isOverInteger = x.isValid() && isInteger(x.type);
  std::vector<Var*> vars;
  for (size_t i = 0; i < 2; ++i) {
    if (!lhs[i]) continue;
    auto* name = tryAs<NameExpr>(lhs[i]);
    Var* var = newLocalVar(lhs[i]->pos, name ? name->name : blank_, nullptr);
    if (name) {
      name->object = var;
      if (!name->name.isBlank()) vars.push_back(var);
    } else {
      error(at(lhs[i]), DiagnosticId::CannotDeclare, {text(lhs[i])});
    }
    if (!types[i] || !isValid(types[i])) {
      var->type = invalidType();
      var->isUsed = true;  // no complaint about what nobody can use
    } else if (isOverInteger) {
      initVar(var, x, "range clause");
    } else {
      Operand y{ExprMode::Value, lhs[i], types[i]};
      initVar(var, y, "assignment");
    }
  }
  if (vars.empty()) error(at(stmt), DiagnosticId::NoNewVars);
  for (Var* var : vars) declare(env_.scope, nullptr, var);
}

void PackageChecker::assignRangeVars(Operand& x, Expr* const (&lhs)[2], const Type* const (&types)[2]) {
  const bool isOverInteger = x.isValid() && isInteger(x.type);
  for (size_t i = 0; i < 2; ++i) {
    if (!lhs[i] || !types[i] || !isValid(types[i])) continue;
    if (!isOverInteger) {
      Operand y{ExprMode::Value, lhs[i], types[i]};
      assignVar(lhs[i], nullptr, &y, "assignment");
      continue;
    }
    assignVar(lhs[i], nullptr, &x, "range clause");
    if (x.isValid() && !isInteger(x.type)) {
      softError(at(lhs[i]), DiagnosticId::BadIterationVariable, {text(x.type)});
    }
  }
}

}  // namespace gopark
