// Type inference: equations from function arguments, then from constraints, then from untyped constants.
#include "core/types/infer.h"

#include <algorithm>

#include "core/types/instantiate.h"
#include "core/types/package_checker.h"
#include "core/types/type_set.h"
#include "core/types/type_walk.h"
#include "core/types/unify.h"

namespace gopark {

namespace {

Arena& arena() {
  return universe().types().arena();
}

std::optional<size_t> indexOf(std::span<TypeParamType* const> params, const Type* type) {
  const auto found = std::ranges::find(params, type);
  if (found == params.end()) return std::nullopt;
  return static_cast<size_t>(found - params.begin());
}

// The parameters whose arguments are known, replaced in `type`.
const Type* substituteKnown(const Type* type, std::span<TypeParamType* const> params,
                            std::span<const Type* const> args) {
  std::vector<TypeParamType*> knownParams;
  std::vector<const Type*> knownArgs;
  for (size_t i = 0; i < args.size(); ++i) {
    if (!args[i]) continue;
    knownParams.push_back(params[i]);
    knownArgs.push_back(args[i]);
  }
  return substitute(type, {knownParams, knownArgs});
}

// A walk through parameters and what was inferred for them.
class CycleSearch {
 public:
  CycleSearch(std::span<TypeParamType* const> params, std::span<const Type*> inferred)
      : params_(params), inferred_(inferred), isOnPath_(params.size()) {}

  void visit(size_t index) {
    if (isOnPath_[index]) {
      inferred_[index] = nullptr;
      return;
    }
    if (!inferred_[index]) return;
    isOnPath_[index] = true;
    findInType(inferred_[index], [this](const Type* part) {
      if (const auto next = indexOf(params_, part)) visit(*next);
      return false;
    });
    isOnPath_[index] = false;
  }

 private:
  std::span<TypeParamType* const> params_;
  std::span<const Type*> inferred_;
  std::vector<bool> isOnPath_;
};

}  // namespace

RenamedTypeParams renameTypeParams(std::span<TypeParamType* const> params, const Type* type) {
  std::vector<TypeParamType*> renamed;
  for (const TypeParamType* param : params) {
    const TypeName* old = param->object;
    auto* name = arena().make<TypeName>(ObjectKind::TypeName, old->pos, old->package, old->name);
    auto* copy = arena().make<TypeParamType>(name);
    copy->index = param->index;
    name->type = copy;
    renamed.push_back(copy);
  }
  const std::span<TypeParamType* const> kept = arena().copy(renamed);
  const std::vector<const Type*> args(kept.begin(), kept.end());
  const Substitution renaming{params, args};
  for (size_t i = 0; i < params.size(); ++i) {
    renamed[i]->constraint = substitute(params[i]->constraint, renaming);
  }
  return {kept, substitute(type, renaming)};
}

bool isParameterized(std::span<TypeParamType* const> params, const Type* type) {
  return findInType(type, [params](const Type* part) { return indexOf(params, part).has_value(); });
}

std::optional<CoreTerm> coreTerm(const TypeParamType* param) {
  const auto terms = termsOf(param);
  if (!terms || terms->empty()) return std::nullopt;
  if (terms->size() == 1) return CoreTerm{terms->front(), true};
  const Type* common = commonUnderlying(param).type;
  if (!common) return std::nullopt;
  const bool hasTilde = std::ranges::any_of(*terms, &UnionTerm::hasTilde);
  return CoreTerm{{hasTilde, common}, false};
}

void forgetCycles(std::span<TypeParamType* const> params, std::span<const Type*> inferred) {
  CycleSearch search(params, inferred);
  for (size_t i = 0; i < params.size(); ++i) search.visit(i);
}

std::string listText(std::span<TypeParamType* const> params) {
  std::string text;
  for (size_t i = 0; i < params.size(); ++i) {
    const bool isLast = i + 1 == params.size();
    if (i > 0) text += params.size() > 2 ? ", " : " ";
    if (i > 0 && isLast) text += "and ";
    text += params[i]->object->name.view();
  }
  return text;
}

// One search for type arguments. Its steps return false after noting an error.
class PackageChecker::Inference {
 public:
  Inference(PackageChecker& checker, Pos pos, std::span<TypeParamType* const> params,
            std::span<const Type* const> args, bool isReverse, InferenceError& error)
      : checker_(checker),
        pos_(pos),
        params_(params),
        args_(args),
        isReverse_(isReverse),
        error_(error),
        unifier_(params, args) {}

  bool useOperands(const TupleType* parameters, std::span<Operand* const> operands);
  bool useConstraints();
  bool useUntyped();
  std::vector<const Type*> result();  // empty after an error

 private:
  struct Untyped {
    const TypeParamType* param;
    const Operand* operand;
  };

  bool useConstraint(const TypeParamType* param);
  void simplify(std::vector<const Type*>& types) const;
  void reportMismatch(const Type* parameter, const Operand& operand);
  bool fail(Pos pos, std::string text) {
    error_ = {pos, std::move(text)};
    return false;
  }
  std::string text(const Type* type) const { return checker_.text(type); }

  PackageChecker& checker_;
  Pos pos_;
  std::span<TypeParamType* const> params_;
  std::span<const Type* const> args_;
  bool isReverse_;
  InferenceError& error_;
  Unifier unifier_;
  std::vector<Untyped> untyped_;  // operands of parameters whose type is a type parameter
};

// spec: "Each pair (ai, pi) of corresponding function arguments and parameters where ai is not an untyped
// constant yields an equation typeof(pi) ≡A typeof(ai)."
bool PackageChecker::Inference::useOperands(const TupleType* parameters, std::span<Operand* const> operands) {
  for (size_t i = 0; i < operands.size(); ++i) {
    const Operand& operand = *operands[i];
    const Type* parameter = parameters->vars[i]->type;
    if (!isParameterized(params_, parameter) && !isParameterized(params_, operand.type)) continue;
    if (isUntyped(operand.type)) {
      // Default types are basic, so nothing else than a parameter of its own can match one; nil has none.
      const auto* param = typeAs<TypeParamType>(parameter);
      if (param && !operand.isNil()) untyped_.push_back({param, &operand});
      continue;
    }
    if (unifier_.unify(parameter, operand.type, UnifyMode::Assign)) continue;
    reportMismatch(parameter, operand);
    return false;
  }
  return true;
}

void PackageChecker::Inference::reportMismatch(const Type* parameter, const Operand& operand) {
  const Pos at = checker_.at(operand);
  const std::string subject = "type " + text(operand.type) + " of " + checker_.text(operand.expr);
  const std::vector<const Type*> found = unifier_.inferred();
  if (std::ranges::none_of(found, [](const Type* type) { return type; })) {
    fail(at, subject + " does not match " + text(parameter) + " (cannot infer " + listText(params_) + ")");
    return;
  }
  const Type* inferred = substituteKnown(parameter, params_, found);
  if (inferred == parameter) {
    fail(at, subject + " does not match " + text(parameter));
  } else if (isReverse_) {
    fail(at, "inferred type " + text(inferred) + " for " + text(parameter) + " does not match " + subject);
  } else {
    fail(at, subject + " does not match inferred type " + text(inferred) + " for " + text(parameter));
  }
}

// spec: "Type inference repeats type unification as long as new type arguments are inferred."
bool PackageChecker::Inference::useConstraints() {
  size_t before = 0;
  do {
    before = unifier_.unknowns();
    for (const TypeParamType* param : params_) {
      if (!useConstraint(param)) return false;
    }
  } while (unifier_.unknowns() != before);
  return true;
}

bool PackageChecker::Inference::useConstraint(const TypeParamType* param) {
  const Type* known = unifier_.at(param);
  const auto unsatisfied = [&](const std::string& cause) {
    return fail(pos_, text(param) + " (type " + text(known) + ") does not satisfy " +
                          text(param->constraint) + cause);
  };
  if (const std::optional<CoreTerm> core = coreTerm(param)) {
    // spec: "If all types in C's type set have the same underlying type U, and P has a known type argument A,
    // U and A must unify loosely. … If P does not have a known type argument and C contains exactly one type
    // term T that is not an underlying (tilde) type, unification adds the mapping P ➞ T to the map."
    if (known) {
      if (!unifier_.unify(known, core->term.type, UnifyMode::Inexact)) return unsatisfied("");
    } else if (core->isOnly && !core->term.hasTilde) {
      unifier_.set(param, core->term.type);
    }
  }
  // The methods of a type that still mentions parameters are not the final ones.
  if (!known || isParameterized(params_, known)) return true;
  const auto unify = [this](const Type* x, const Type* y) { return unifier_.unify(x, y, UnifyMode::Exact); };
  std::string cause;
  if (checker_.hasAllMethods(known, boundOf(param), true, &cause, unify)) return true;
  return unsatisfied(" " + cause);
}

// spec: "The type argument for Pk is the default type for the determined constant kind."
bool PackageChecker::Inference::useUntyped() {
  std::vector<std::pair<const TypeParamType*, const Type*>> largest;
  for (const Untyped& each : untyped_) {
    if (unifier_.at(each.param)) continue;
    const Type* type = each.operand->type;
    const auto known = std::ranges::find(largest, each.param, [](const auto& pair) { return pair.first; });
    if (known == largest.end()) {
      largest.emplace_back(each.param, type);
      continue;
    }
    const Type* larger = largerUntyped(known->second, type);
    if (!larger) {
      return fail(checker_.at(*each.operand), "mismatched types " + text(known->second) + " and " +
                                                  text(type) + " (cannot infer " + text(each.param) + ")");
    }
    known->second = larger;
  }
  for (const auto& [param, type] : largest) unifier_.set(param, defaultType(type));
  return true;
}

std::vector<const Type*> PackageChecker::Inference::result() {
  std::vector<const Type*> types = unifier_.inferred();
  forgetCycles(params_, types);
  simplify(types);
  for (size_t i = 0; i < types.size(); ++i) {
    if (types[i] && !isParameterized(params_, types[i])) continue;
    const TypeName* name = params_[i]->object;
    fail(pos_, "cannot infer " + name->name.str() + " (declared at " + checker_.placeText(name->pos) + ")");
    return {};
  }
  return types;
}

// Inferred types may mention parameters that have types themselves. This ends because there are no cycles.
void PackageChecker::Inference::simplify(std::vector<const Type*>& types) const {
  for (bool hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (size_t i = 0; i < types.size(); ++i) {
      const bool isGiven = i < args_.size() && args_[i];
      if (!types[i] || isGiven) continue;
      const Type* simpler = substituteKnown(types[i], params_, types);
      if (simpler == types[i]) continue;
      hasChanged = true;
      types[i] = simpler;
      // The argument was a generic function; its type is not generic any more.
      const auto* signature = typeAs<SignatureType>(simpler);
      if (!signature || signature->typeParams.empty() || isParameterized(params_, signature)) continue;
      auto* plain = arena().make<SignatureType>(*signature);
      plain->typeParams = {};
      types[i] = plain;
    }
  }
}

// The type arguments of `params`, given (`args`, which may be shorter and have nulls) and inferred from
// operands for the parameters of a call; isReverse: the operand is a variable a generic function is assigned
// to. Nothing after an error.
std::vector<const Type*> PackageChecker::infer(Pos pos, std::span<TypeParamType* const> params,
                                               std::vector<const Type*> args, const TupleType* parameters,
                                               std::span<Operand* const> operands, bool isReverse,
                                               InferenceError& error) {
  args.resize(params.size());
  if (std::ranges::all_of(args, [](const Type* type) { return type; })) return args;
  if (!std::ranges::all_of(operands, &Operand::isValid)) return {};
  // A parameter whose type argument is given takes values by the rules of assignment, which are wider.
  if (!operands.empty())
    parameters = static_cast<const TupleType*>(substituteKnown(parameters, params, args));
  Inference inference(*this, pos, params, args, isReverse, error);
  const bool isOk =
      inference.useOperands(parameters, operands) && inference.useConstraints() && inference.useUntyped();
  return isOk ? inference.result() : std::vector<const Type*>{};
}

}  // namespace gopark
