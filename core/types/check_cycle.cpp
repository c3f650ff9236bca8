// Declarations that refer to themselves: which are fine, and how the others are reported.
#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/types/instantiate.h"
#include "core/types/package_checker.h"
#include "core/types/type_walk.h"

namespace gopark {

namespace {

// Values inside each other: if there are more, there is no end to them.
constexpr int kMaxNestedTypes = 1000;

size_t firstInSource(std::span<Object* const> cycle) {
  return static_cast<size_t>(std::ranges::min_element(cycle, {}, &Object::pos) - cycle.begin());
}

// Looks for interfaces without a name that reach themselves through their methods' types.
class AnonymousCycles {
 public:
  bool isCyclic(const InterfaceType* type) {
    return std::ranges::any_of(methodsOf(type), [this](const Func* method) { return visit(method->type); });
  }
  void suppressKnown() {
    for (auto& [type, isOpen] : open_) isOpen = false;
  }

 private:
  bool visit(const Type* type);
  bool visitAll(std::span<Var* const> vars) {
    return std::ranges::any_of(vars, [this](const Var* var) { return visit(var->type); });
  }

  std::unordered_map<const InterfaceType*, bool> open_;  // true while the interface is being visited
};

bool AnonymousCycles::visit(const Type* type) {
  type = resolve(type);
  switch (type->kind()) {
    case TypeKind::Pointer:
      return visit(static_cast<const PointerType*>(type)->element);
    case TypeKind::Array:
      return visit(static_cast<const ArrayType*>(type)->element);
    case TypeKind::Slice:
      return visit(static_cast<const SliceType*>(type)->element);
    case TypeKind::Chan:
      return visit(static_cast<const ChanType*>(type)->element);
    case TypeKind::Map:
      return visit(static_cast<const MapType*>(type)->key) ||
             visit(static_cast<const MapType*>(type)->element);
    case TypeKind::Struct:
      return visitAll(static_cast<const StructType*>(type)->fields);
    case TypeKind::Tuple:
      return visitAll(static_cast<const TupleType*>(type)->vars);
    case TypeKind::Signature: {
      const auto* signature = static_cast<const SignatureType*>(type);
      return visit(signature->params) || visit(signature->results);
    }
    case TypeKind::Interface:
      break;
    default:
      return false;  // a named type ends the search
  }
  const auto* interface = static_cast<const InterfaceType*>(type);
  if (const auto known = open_.find(interface); known != open_.end()) return known->second;
  open_[interface] = true;
  if (isCyclic(interface)) return true;
  open_[interface] = false;
  return false;
}

}  // namespace

void PackageChecker::checkAnonymousInterfaces() {
  AnonymousCycles cycles;
  stableSortBy(interfaces_, &InterfaceType::pos);
  for (const InterfaceType* type : interfaces_) {
    if (!cycles.isCyclic(type)) continue;
    error(type->pos, DiagnosticId::AnonymousInterfaceCycle);
    cycles.suppressKnown();
  }
}

// Finds cycles of type names that no type literal interrupts: type A B; type B A.
void PackageChecker::checkDirectCycles() {
  std::unordered_set<const Object*> done;
  for (Object* object : objects_) {
    std::vector<Object*> path;
    for (auto* name = objectAs<TypeName>(object); name && name->info && !done.contains(name);) {
      const auto start = std::ranges::find(path, static_cast<Object*>(name));
      if (start != path.end()) {
        name->type = invalidType();
        const std::span<Object* const> cycle =
            std::span<Object* const>(path).subspan(static_cast<size_t>(start - path.begin()));
        reportCycle(cycle, firstInSource(cycle));
        break;
      }
      path.push_back(name);
      const auto* right = tryAs<NameExpr>(name->info->typeDecl->typeExpr);
      name = right ? objectAs<TypeName>(package_.scope->lookup(right->name)) : nullptr;
    }
    done.insert(path.begin(), path.end());
  }
}

// Whether `object`, if its declaration is being checked, may be met again; reports it if not.
bool PackageChecker::isValidCycle(const Object* object, bool& isOnPath) {
  const auto start = std::ranges::find(path_, object);
  isOnPath = start != path_.end();
  if (!isOnPath) return true;
  const auto cycle = std::span<Object* const>(path_).subspan(static_cast<size_t>(start - path_.begin()));
  size_t values = 0, definitions = 0;
  for (const Object* each : cycle) {
    if (each->kind == ObjectKind::Constant || each->kind == ObjectKind::Var) ++values;
    if (const auto* type = objectAs<TypeName>(each); type && !type->isAlias) ++definitions;
  }
  // Cycles of constants and variables alone are reported as initialisation cycles. A cycle of types (and
  // functions) needs a type definition: aliases alone would expand for ever.
  if (values == cycle.size()) return true;
  if (values == 0 && definitions > 0) return true;
  reportCycle(cycle, firstInSource(cycle));
  return false;
}

void PackageChecker::reportCycle(std::span<Object* const> cycle, size_t start) {
  const Object* first = cycle[start];
  const auto* type = objectAs<TypeName>(first);
  if (type && type->type && type->type->kind() == TypeKind::Alias) {
    static_cast<AliasType*>(const_cast<Type*>(type->type))->actual = invalidType();
  }
  if (cycle.size() == 1) {
    error(first->pos, type ? DiagnosticId::TypeRefersToItself : DiagnosticId::ValueRefersToItself,
          {first->name.view()});
    return;
  }
  std::string steps;
  for (size_t i = 0; i < cycle.size(); ++i) {
    const Object* from = cycle[(start + i) % cycle.size()];
    const Object* to = cycle[(start + i + 1) % cycle.size()];
    steps += "\n\t" + placeText(from->pos) + ": " + from->name.str() + " refers to " + to->name.str();
  }
  error(first->pos, type ? DiagnosticId::RecursiveType : DiagnosticId::RecursiveDeclaration,
        {first->name.view(), steps});
}

// What stands for the type in a cycle. An instance is not the same as its generic type, and stands where it
// was written first.
TypeName* PackageChecker::nameInCycle(const NamedType* type, Pos pos) {
  if (!type->origin) return type->object;
  TypeName*& name = instanceNames_[type];
  if (!name) {
    name = arena_.make<TypeName>(*type->object);
    if (pos) name->pos = pos;
  }
  return name;
}

// Whether a value of the type can be laid out: not while the type's own declaration is still being checked.
bool PackageChecker::hasFiniteSize(const Type* type, int depth) {
  type = resolve(type);
  const auto isFinite = [&](const Type* part) { return hasFiniteSize(part, depth + 1); };
  if (const auto* named = typeAs<NamedType>(type)) {
    if (named->isFiniteSize) return true;
    Object* name = nameInCycle(named);
    auto start = std::ranges::find(path_, name);
    if (depth > kMaxNestedTypes) start = path_.end() - 1;
    if (start != path_.end()) {
      const auto cycle = std::span<Object* const>(path_).subspan(static_cast<size_t>(start - path_.begin()));
      reportCycle(cycle, firstInSource(cycle));
      return false;
    }
    if (!named->rightSide) return true;  // an instance not looked into yet: like gc, not here either
    path_.push_back(name);
    const bool isKnownFinite = isFinite(named->rightSide);
    path_.pop_back();
    // Told once. Of other types containsNoCycle knows better.
    if (named->origin) named->isFiniteSize = isKnownFinite;
    if (named->origin && !isKnownFinite) named->rightSide = named->underlying = invalidType();
    return isKnownFinite;
  }
  if (const auto* array = typeAs<ArrayType>(type)) return isFinite(array->element);
  if (const auto* fields = typeAs<StructType>(type)) {
    return std::ranges::all_of(fields->fields, isFinite, &Object::type);
  }
  return true;
}

// spec: "An array type T may not have an element of type T, or of a type containing T as a component,
// directly or indirectly, if those containing types are only array or struct types" (and the same for structs
// and interfaces).
void PackageChecker::checkNotContainingItself(NamedType* type) {
  std::vector<NamedType*> nest, way;
  containsNoCycle(type, nest, way);
}

// Generic types are looked at as they are declared, so there are only so many instances to meet; what a type
// parameter stands for is known from the instance around it. nest: the types that `type` is inside of; way:
// all that were looked at on the way here, type arguments included.
bool PackageChecker::containsNoCycle(const Type* type, std::vector<NamedType*>& nest,
                                     std::vector<NamedType*>& way) {
  type = resolve(type);
  const auto isFine = [&](const Type* part) { return containsNoCycle(part, nest, way); };
  switch (type->kind()) {
    case TypeKind::Array:
      return isFine(static_cast<const ArrayType*>(type)->element);
    case TypeKind::Struct:
      return std::ranges::all_of(static_cast<const StructType*>(type)->fields, isFine, &Object::type);
    case TypeKind::Interface:
      return std::ranges::all_of(static_cast<const InterfaceType*>(type)->embedded, isFine);
    case TypeKind::Union:
      return std::ranges::all_of(static_cast<const UnionType*>(type)->terms, isFine, &UnionTerm::type);
    case TypeKind::TypeParam:
      return isArgumentFine(static_cast<const TypeParamType*>(type), nest, way);
    case TypeKind::Named:
      break;
    default:
      return true;
  }
  auto* named = static_cast<NamedType*>(const_cast<Type*>(type));
  auto* origin = named->origin ? const_cast<NamedType*>(named->origin) : named;
  const bool isPlain = !named->origin && named->typeParams.empty();
  if ((isPlain && named->isFiniteSize) || !origin->rightSide) return true;
  if (std::ranges::find(nest, named) != nest.end()) {
    origin->rightSide = origin->underlying = invalidType();
    for (const Type* type : types_.instancesOf(origin)) {
      const auto* instance = static_cast<const NamedType*>(type);
      instance->rightSide = instance->underlying = invalidType();
    }
    std::vector<Object*> cycle;
    for (auto each = std::ranges::find(way, named); each != way.end(); ++each) {
      cycle.push_back(nameInCycle(*each));
    }
    reportCycle(cycle, 0);
    return false;
  }
  nest.push_back(named);
  way.push_back(named);
  const bool isOk = isFine(origin->rightSide);
  way.pop_back();
  nest.pop_back();
  if (isPlain) named->isFiniteSize = isOk;
  return isOk;
}

// The argument stands in the source around the instance, and so is not inside of it.
bool PackageChecker::isArgumentFine(const TypeParamType* param, std::vector<NamedType*>& nest,
                                    std::vector<NamedType*>& way) {
  if (nest.empty()) return true;
  NamedType* instance = nest.back();
  if (!instance->origin) return true;
  const auto& params = instance->origin->typeParams;
  const auto args = writtenTypeArgs(instance);
  const auto index = static_cast<size_t>(std::ranges::find(params, param) - params.begin());
  if (index >= args.size()) return true;
  nest.pop_back();
  const bool isFine = containsNoCycle(args[index], nest, way);
  nest.push_back(instance);
  return isFine;
}

}  // namespace gopark
