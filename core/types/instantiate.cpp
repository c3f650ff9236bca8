// Substitution, and the tables of instances.
#include "core/types/instantiate.h"

#include <algorithm>
#include <vector>

#include "core/types/check.h"
#include "core/types/lookup.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

TypeStore& store() {
  return universe().types();
}

template <class T>
std::span<T const> keep(const std::vector<T>& list) {
  return store().arena().copy(std::span<T const>(list));
}

// Rebuilds types around what is replaced; parts that mention no parameter are shared.
class Substituter {
 public:
  explicit Substituter(const Substitution& substitution) : substitution_(substitution) {}

  const Type* of(const Type* type);

 private:
  const Type* param(const TypeParamType* type) const;
  const Type* named(const NamedType* type);
  const Type* structure(const StructType* type);
  const TupleType* tuple(const TupleType* type);
  const Type* signature(const SignatureType* type);
  const Type* interface(const InterfaceType* type);
  const Type* unionOf(const UnionType* type);
  // Each returns whether anything changed.
  bool vars(std::span<Var* const> from, std::vector<Var*>& to);
  template <class List>
  bool types(const List& from, std::vector<const Type*>& to);

  const Substitution& substitution_;
};

const Type* Substituter::of(const Type* type) {
  switch (type->kind()) {
    case TypeKind::Basic:
      return type;
    case TypeKind::TypeParam:
      return param(static_cast<const TypeParamType*>(type));
    case TypeKind::Named:
      return named(static_cast<const NamedType*>(type));
    case TypeKind::Alias: {
      const Type* actual = resolve(type);
      const Type* replaced = of(actual);
      return replaced == actual ? type : replaced;
    }
    case TypeKind::Pointer: {
      const Type* element = static_cast<const PointerType*>(type)->element;
      const Type* replaced = of(element);
      return replaced == element ? type : store().pointerTo(replaced);
    }
    case TypeKind::Slice: {
      const Type* element = static_cast<const SliceType*>(type)->element;
      const Type* replaced = of(element);
      return replaced == element ? type : store().sliceOf(replaced);
    }
    case TypeKind::Array: {
      const auto* array = static_cast<const ArrayType*>(type);
      const Type* replaced = of(array->element);
      return replaced == array->element ? type : store().arrayOf(replaced, array->length);
    }
    case TypeKind::Map: {
      const auto* map = static_cast<const MapType*>(type);
      const Type* key = of(map->key);
      const Type* element = of(map->element);
      return key == map->key && element == map->element ? type : store().mapOf(key, element);
    }
    case TypeKind::Chan: {
      const auto* chan = static_cast<const ChanType*>(type);
      const Type* replaced = of(chan->element);
      return replaced == chan->element ? type : store().chanOf(chan->direction, replaced);
    }
    case TypeKind::Struct:
      return structure(static_cast<const StructType*>(type));
    case TypeKind::Tuple:
      return tuple(static_cast<const TupleType*>(type));
    case TypeKind::Signature:
      return signature(static_cast<const SignatureType*>(type));
    case TypeKind::Interface:
      return interface(static_cast<const InterfaceType*>(type));
    case TypeKind::Union:
      return unionOf(static_cast<const UnionType*>(type));
  }
  return type;
}

const Type* Substituter::param(const TypeParamType* type) const {
  for (size_t i = 0; i < substitution_.params.size(); ++i) {
    if (substitution_.params[i] == type) return substitution_.args[i];
  }
  return type;
}

const Type* Substituter::named(const NamedType* type) {
  std::vector<const Type*> args;
  if (type->origin) return types(type->typeArgs, args) ? instantiate(type->origin, args) : type;
  if (type->implicitParams.empty() || !type->typeParams.empty()) return type;
  return types(type->implicitParams, args) ? instantiate(type, args) : type;
}

template <class List>
bool Substituter::types(const List& from, std::vector<const Type*>& to) {
  bool hasChanged = false;
  for (const Type* type : from) {
    to.push_back(of(type));
    hasChanged = hasChanged || to.back() != type;
  }
  return hasChanged;
}

bool Substituter::vars(std::span<Var* const> from, std::vector<Var*>& to) {
  bool hasChanged = false;
  for (Var* var : from) {
    const Type* replaced = of(var->type);
    if (replaced == var->type) {
      to.push_back(var);
      continue;
    }
    Var* copy = store().arena().make<Var>(*var);
    copy->type = replaced;
    to.push_back(copy);
    hasChanged = true;
  }
  return hasChanged;
}

const Type* Substituter::structure(const StructType* type) {
  std::vector<Var*> fields;
  if (!vars(type->fields, fields)) return type;
  return store().arena().make<StructType>(keep(fields), type->tags);
}

const TupleType* Substituter::tuple(const TupleType* type) {
  std::vector<Var*> list;
  if (!type || !vars(type->vars, list)) return type;
  return store().tupleOf(list);
}

const Type* Substituter::signature(const SignatureType* type) {
  const TupleType* params = tuple(type->params);
  const TupleType* results = tuple(type->results);
  if (params == type->params && results == type->results) return type;
  auto* copy = store().arena().make<SignatureType>(*type);
  copy->params = params;
  copy->results = results;
  return copy;
}

const Type* Substituter::interface(const InterfaceType* type) {
  std::vector<Func*> methods;
  bool hasChanged = false;
  for (Func* method : type->explicitMethods) {
    const Type* replaced = of(method->type);
    Func* copy = method;
    if (replaced != method->type) {
      copy = store().arena().make<Func>(*method);
      copy->type = replaced;
      hasChanged = true;
    }
    methods.push_back(copy);
  }
  std::vector<const Type*> embedded;
  hasChanged = types(type->embedded, embedded) || hasChanged;
  if (!hasChanged) return type;
  auto* copy = store().arena().make<InterfaceType>();
  copy->explicitMethods = keep(methods);
  copy->embedded = keep(embedded);
  copy->embeddedAt = type->embeddedAt;
  copy->pos = type->pos;
  copy->isImplicit = type->isImplicit;
  copy->isDeclared = type->isDeclared;
  return copy;
}

const Type* Substituter::unionOf(const UnionType* type) {
  std::vector<UnionTerm> terms;
  bool hasChanged = false;
  for (const UnionTerm& term : type->terms) {
    terms.push_back({term.hasTilde, of(term.type)});
    hasChanged = hasChanged || terms.back().type != term.type;
  }
  return hasChanged ? store().arena().make<UnionType>(keep(terms)) : type;
}

bool isSameList(std::span<const Type* const> a, std::span<const Type* const> b) {
  return std::ranges::equal(a, b, [](const Type* x, const Type* y) { return identical(x, y); });
}

Func* newInstance(Func* generic, std::span<const Type* const> args) {
  Func* func = store().arena().make<Func>(ObjectKind::Func, generic->pos, generic->package, generic->name);
  func->decl = generic->decl;
  func->hasPointerReceiver = generic->hasPointerReceiver;
  func->parent = generic->parent;
  func->origin = generic;
  func->typeArgs = args;
  return func;
}

}  // namespace

void completeMethod(Func* method) {
  const Func* generic = method->origin;
  if (method->type || !generic->type) return;
  const auto* declaredReceiver = isValid(generic->type) && generic->receiver
                                     ? typeAs<NamedType>(resolve(dereference(generic->receiver->type).type))
                                     : nullptr;
  if (!declaredReceiver || !declaredReceiver->origin) {  // in error: func (p Pair) M(), without [K, V]
    method->type = generic->type;
    method->receiver = generic->receiver;
    return;
  }
  const SignatureType* declared = generic->signature();
  auto* signature = store().arena().make<SignatureType>(*declared);
  const NamedType* receiver = instantiate(declaredReceiver->origin, method->typeArgs);
  if (declared->receiverTypeParams.size() == method->typeArgs.size()) {
    const Substitution substitution{declared->receiverTypeParams, method->typeArgs};
    Substituter substituter(substitution);
    signature->params = static_cast<const TupleType*>(substituter.of(declared->params));
    signature->results = static_cast<const TupleType*>(substituter.of(declared->results));
  }
  signature->receiverTypeParams = {};
  Var* self = store().arena().make<Var>(*generic->receiver);
  self->type = receiver;
  if (method->hasPointerReceiver) self->type = store().pointerTo(receiver);
  signature->receiver = method->receiver = self;
  method->type = signature;
}

const Type* substitute(const Type* type, const Substitution& substitution) {
  if (substitution.isEmpty() || !type) return type;
  return Substituter(substitution).of(type);
}

const NamedType* instantiate(const NamedType* generic, std::span<const Type* const> args) {
  auto& instances = store().instancesOf(generic);
  for (const Type* known : instances) {
    const auto* instance = static_cast<const NamedType*>(known);
    if (isSameList(instance->typeArgs, args)) return instance;
  }
  auto* instance = store().arena().make<NamedType>(generic->object);
  instance->origin = generic;
  instance->typeArgs = store().arena().copy(args);
  instances.push_back(instance);
  return instance;
}

const AliasType* instantiate(const AliasType* generic, std::span<const Type* const> args) {
  auto& instances = store().instancesOf(generic);
  for (const Type* known : instances) {
    const auto* instance = static_cast<const AliasType*>(known);
    if (isSameList(instance->typeArgs, args)) return instance;
  }
  auto* instance = store().arena().make<AliasType>(generic->object);
  instance->origin = generic;
  instance->typeArgs = store().arena().copy(args);
  instances.push_back(instance);
  return instance;
}

const SignatureType* instantiate(const SignatureType* generic, std::span<const Type* const> args) {
  auto* signature = store().arena().make<SignatureType>(*generic);
  const Substitution substitution{generic->typeParams, args};
  // Within the signature's own declaration its parameters are not known yet.
  signature->params = static_cast<const TupleType*>(substitute(generic->params, substitution));
  signature->results = static_cast<const TupleType*>(substitute(generic->results, substitution));
  signature->typeParams = {};
  return signature;
}

Func* instantiate(Func* generic, std::span<const Type* const> args) {
  auto& instances = store().instancesOf(generic);
  for (Func* instance : instances) {
    if (isSameList(instance->typeArgs, args)) return instance;
  }
  Func* instance = newInstance(generic, store().arena().copy(args));
  instance->type = instantiate(generic->signature(), instance->typeArgs);
  instances.push_back(instance);
  return instance;
}

std::span<Func* const> declaredMethods(const NamedType* type) {
  if (!type->origin || !type->origin->hasMethods) return type->methods;
  if (type->methods.empty()) {
    std::vector<Func*> methods;
    for (Func* generic : type->origin->methods) methods.push_back(newInstance(generic, type->typeArgs));
    type->methods = keep(methods);
  }
  for (Func* method : type->methods) completeMethod(method);
  return type->methods;
}

Substitution substitutionOf(const Func* func) {
  if (!func->origin) return {};
  const SignatureType* signature = func->origin->signature();
  return {signature->receiverTypeParams.empty() ? signature->typeParams : signature->receiverTypeParams,
          func->typeArgs};
}

void expand(const NamedType* instance) {
  if (!instance->origin || instance->rightSide || !instance->origin->rightSide) return;
  const auto params = instance->origin->allParams;
  // Too few or too many type arguments are reported where they are written.
  instance->rightSide = params.size() == instance->typeArgs.size()
                            ? substitute(instance->origin->rightSide, {params, instance->typeArgs})
                            : basicType(BasicKind::Invalid);
}

void expand(const AliasType* instance) {
  if (!instance->origin || instance->actual || !instance->origin->actual) return;
  instance->actual = substitute(instance->origin->actual, {instance->origin->typeParams, instance->typeArgs});
}

}  // namespace gopark
