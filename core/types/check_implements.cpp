// Whether a type implements an interface, and why not (spec, "Implementing an interface").
#include <algorithm>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"
#include "core/types/type_text.h"

namespace gopark {

// The first method of an interface that a type lacks or has wrongly.
struct PackageChecker::Missing {
  enum class State : uint8_t {
    None,
    NotFound,
    WrongName,  // found with other capitals
    Unexported,
    WrongType,
    Ambiguous,
    PointerReceiver,
    IsField,
  };
  State state = State::None;
  Func* wanted = nullptr;
  Func* found = nullptr;  // for WrongName and WrongType
};

// isConstraint: the interface is a constraint, of which the type may be an argument.
bool PackageChecker::implements(const Type* type, const Type* interface, std::string* cause,
                                bool isConstraint) {
  const Type* under = underlying(type);
  const Type* wanted = underlying(interface);
  if (!isValid(under) || !isValid(wanted)) return true;
  if (const auto* pointer = typeAs<PointerType>(under); pointer && !isValid(underlying(pointer->element)))
    return true;
  const std::string verb = isConstraint ? "satisfy " : "implement ";
  const auto* methods = typeAs<InterfaceType>(wanted);
  if (!methods) {
    if (cause) {
      const std::string detail = isPointerToInterface(wanted)
                                     ? "type " + text(interface) + " is pointer to interface, not interface"
                                     : text(interface) + " is not an interface";
      *cause = text(type) + " does not " + verb + text(interface) + " (" + detail + ")";
    }
    return false;
  }
  const bool hasMethods = !methodsOf(methods).empty();
  if (!hasMethods && !methods->hasTypeSet && !methods->isComparableOnly) return true;
  const auto* param = typeAs<TypeParamType>(under);
  const InterfaceType* own = param ? boundOf(param) : typeAs<InterfaceType>(under);
  if (own && isEmptyTypeSet(own)) return true;  // the empty set is a subset of any
  if (isEmptyTypeSet(methods)) {
    if (cause) *cause = "cannot " + verb + text(interface) + " (empty type set)";
    return false;
  }
  if (hasMethods && !hasAllMethods(type, interface, true, cause)) {
    if (cause) *cause = text(type) + " does not " + verb + text(interface) + " " + *cause;
    return false;
  }
  return isInTypeSet(type, own, interface, cause, isConstraint);
}

namespace {

bool mentions(const Type* element, const Type* type) {
  if (const auto* interface = typeAs<InterfaceType>(resolve(element))) {
    return std::ranges::any_of(interface->embedded,
                               [type](const Type* each) { return mentions(each, type); });
  }
  if (const auto* terms = typeAs<UnionType>(element)) {
    return std::ranges::any_of(terms->terms,
                               [type](const UnionTerm& term) { return mentions(term.type, type); });
  }
  return identical(element, type);
}

// The type of a term without ~ whose underlying type the type has; null if there is none.
const Type* termMissingTilde(std::span<const UnionTerm> terms, const Type* type) {
  for (const UnionTerm& term : terms) {
    if (!term.hasTilde && identical(term.type, underlying(term.type)) &&
        identical(term.type, underlying(type)))
      return term.type;
  }
  return nullptr;
}

}  // namespace

// The part of implements() that is not about methods. own: the type as an interface, or the bound of a type
// parameter.
bool PackageChecker::isInTypeSet(const Type* type, const InterfaceType* own, const Type* interface,
                                 std::string* cause, bool isConstraint) {
  const auto* wanted = underlyingAs<InterfaceType>(interface);
  const std::string failure = text(type) + " does not " + (isConstraint ? "satisfy " : "implement ");
  const auto fail = [&](const std::string& detail) {
    if (cause) *cause = failure + detail;
    return false;
  };
  if (wanted->hasTypeSet && own) {
    methodsOf(own);
    if (!own->hasTypeSet || !isSubset(own->terms, wanted->terms)) return fail(text(interface));
  } else if (wanted->hasTypeSet && !includes(wanted->terms, type)) {
    const std::string name = text(interface);
    if (const Type* term = termMissingTilde(wanted->terms, type)) {
      return fail(name + " (possibly missing ~ for " + text(term) + " in " + name + ")");
    }
    if (mentions(wanted, type)) {
      return fail(name + " (" + name + " mentions " + text(type) + ", but " + text(type) +
                  " is not in the type set of " + name + ")");
    }
    const UnionType terms(wanted->terms);
    return fail(name + " (" + text(type) + " missing in " + termText(&terms) + ")");
  }
  // spec: "a type argument T satisfies comparable if (…) T is (…) comparable", though comparing may panic
  if (!isComparableTypeSet(wanted)) return true;
  if (isStrictlyComparable(type) || (isConstraint && isComparable(type))) return true;
  return fail("comparable");
}

namespace {

bool hasInvalidEmbeddedField(const Type* type, std::vector<const StructType*>& seen) {
  const auto* pointer = underlyingAs<PointerType>(type);
  const auto* fields = underlyingAs<StructType>(pointer ? pointer->element : type);
  if (!fields) return false;
  for (const StructType* each : seen) {
    if (each == fields) return false;
  }
  seen.push_back(fields);
  for (const Var* field : fields->fields) {
    if (!field->isEmbedded) continue;
    if (!isValid(field->type) || hasInvalidEmbeddedField(field->type, seen)) return true;
  }
  return false;
}

}  // namespace

// isStatic: if `type` is an interface it must have the methods itself; otherwise (type assertions) only
// methods that both have must agree.
bool PackageChecker::hasAllMethods(const Type* type, const Type* interface, bool isStatic, std::string* cause,
                                   TypeRelation agree) {
  if (!isValid(type)) return true;
  const Missing missing = findMissingMethod(type, interface, isStatic, agree);
  if (missing.state == Missing::State::None) return true;
  if (cause) *cause = missingText(missing, type, interface);
  std::vector<const StructType*> seen;
  return hasInvalidEmbeddedField(type, seen);  // which may have had the method
}

PackageChecker::Missing PackageChecker::findMissingMethod(const Type* type, const Type* interface,
                                                          bool isStatic, TypeRelation agree) {
  const auto methods = methodsOf(underlyingAs<InterfaceType>(interface));
  const auto* param = typeAs<TypeParamType>(resolve(type));
  if (const auto* own = param ? boundOf(param) : underlyingAs<InterfaceType>(type))
    return findMissingInInterface(own, methods, isStatic, agree);
  return findMissingInType(type, methods, agree);
}

PackageChecker::Missing PackageChecker::findMissingInInterface(const InterfaceType* type,
                                                               std::span<Func* const> methods, bool isStatic,
                                                               TypeRelation agree) {
  for (Func* wanted : methods) {
    Func* found = nullptr;
    for (Func* method : methodsOf(type)) {
      if (isSameName(method, wanted->package, wanted->name)) found = method;
    }
    if (!found && isStatic) return {Missing::State::NotFound, wanted, nullptr};
    if (found && !agree(found->type, wanted->type)) return {Missing::State::WrongType, wanted, found};
  }
  return {};
}

PackageChecker::Missing PackageChecker::findMissingInType(const Type* type, std::span<Func* const> methods,
                                                          TypeRelation agree) {
  using enum Missing::State;
  for (Func* wanted : methods) {
    const Found found = findFieldOrMethod(type, false, wanted->package, wanted->name);
    if (!found.object) {
      if (found.isAmbiguous) return {Ambiguous, wanted, nullptr};
      if (found.needsPointerReceiver) return {PointerReceiver, wanted, nullptr};
      const Found similar = findFieldOrMethod(type, false, wanted->package, wanted->name, true);
      auto* other = objectAs<Func>(similar.object);
      if (!other) return {NotFound, wanted, nullptr};
      return {other->name == wanted->name ? Unexported : WrongName, wanted, other};
    }
    auto* method = objectAs<Func>(found.object);
    if (!method) return {IsField, wanted, nullptr};
    if (!method->type) checkObject(method);
    if (!isValid(method->type)) continue;
    if (!agree(method->type, wanted->type)) return {WrongType, wanted, method};
  }
  return {};
}

std::string PackageChecker::missingText(const Missing& missing, const Type* type, const Type* interface) {
  const std::string name = missing.wanted->name.str();
  const auto withSignatures = [&](const std::string& what) {
    if (!missing.found->type) checkObject(missing.found);
    std::string have = methodText(missing.found, &package_, false);
    std::string want = methodText(missing.wanted, &package_, false);
    if (have == want) {
      have = methodText(missing.found, &package_, true);
      want = methodText(missing.wanted, &package_, true);
    }
    // They differ in type parameters of one name: the texts would only confuse.
    if (have == want && missing.state == Missing::State::WrongType) return "(" + what + name + ")";
    return "(" + what + name + ")\n\t\thave " + have + "\n\t\twant " + want;
  };
  switch (missing.state) {
    case Missing::State::None:
      return "";
    case Missing::State::NotFound:
      if (isPointerToInterface(type)) return "(" + pointerToInterfaceText(type) + ")";
      if (isPointerToInterface(interface)) return "(" + pointerToInterfaceText(interface) + ")";
      return "(missing method " + name + ")";
    case Missing::State::WrongName:
      return withSignatures("missing method ");
    case Missing::State::Unexported:
      return "(unexported method " + name + ")";
    case Missing::State::WrongType:
      return withSignatures("wrong type for method ");
    case Missing::State::Ambiguous:
      return "(ambiguous selector " + text(type) + "." + name + ")";
    case Missing::State::PointerReceiver:
      return "(method " + name + " has pointer receiver)";
    case Missing::State::IsField:
      return "(" + text(type) + "." + name + " is a field, not a method)";
  }
  return "";
}

std::string PackageChecker::pointerToInterfaceText(const Type* type) const {
  const bool isParam = isTypeParam(underlyingAs<PointerType>(type)->element);
  const std::string what = isParam ? "type parameter" : "interface";
  return "type " + text(type) + " is pointer to " + what + ", not " + what;
}

// x.(T), or the case T of a switch on x.(type): a T that is no interface must be able to be in x.
void PackageChecker::checkTypeAssertion(Expr* expr, const Operand& x, const Type* type, bool isTypeSwitch) {
  if (isInterface(type)) return;
  std::string cause;
  if (hasAllMethods(type, x.type, false, &cause)) return;
  if (isTypeSwitch) {
    error(at(expr), DiagnosticId::ImpossibleCase, {text(expr), text(x), text(type), cause});
  } else {
    error(at(expr), DiagnosticId::ImpossibleAssertion, {text(expr), text(type), text(x.type), cause});
  }
}

}  // namespace gopark
