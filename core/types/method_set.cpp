// Collecting an interface's methods, its own and those of the interfaces it embeds.
#include "core/types/method_set.h"

#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/types/lookup.h"
#include "core/types/type_set.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

class Collector {
 public:
  std::vector<Func*> methods;
  std::vector<DuplicateMethod> duplicates;

  void add(Func* method, Pos pos, bool isExplicit) {
    for (size_t i = 0; i < methods.size(); ++i) {
      Func* other = methods[i];
      if (!isSameName(other, method->package, method->name)) continue;
      if (other != method) duplicates.push_back({method, pos, other, places_[i], isExplicit});
      return;
    }
    methods.push_back(method);
    places_.push_back(pos);
  }

 private:
  std::vector<Pos> places_;
};

}  // namespace

bool isBefore(const Object* a, const Object* b) {
  if (a->isExported() != b->isExported()) return a->isExported();
  if (a->name != b->name) return a->name.view() < b->name.view();
  if (a->isExported() || a->package == b->package || !a->package || !b->package) return false;
  return a->package->path < b->package->path;
}

std::vector<DuplicateMethod> completeInterface(const InterfaceType* type, TypeStore& store) {
  if (type->isComplete || !type->isDeclared) return {};
  type->isComplete = true;  // at once: an interface that embeds itself is an error reported elsewhere
  Collector collector;
  for (Func* method : type->explicitMethods) collector.add(method, method->pos, true);
  for (size_t i = 0; i < type->embedded.size(); ++i) {
    const auto* embedded = underlyingAs<InterfaceType>(type->embedded[i]);
    if (!embedded) continue;
    completeInterface(embedded, store);
    for (Func* method : embedded->allMethods) collector.add(method, type->embeddedAt[i], false);
  }
  completeTypeSet(type);
  stableSort(collector.methods, isBefore);
  type->allMethods = store.arena().copy(std::span<Func* const>(collector.methods));
  return std::move(collector.duplicates);
}

std::span<Func* const> methodsOf(const InterfaceType* type) {
  if (!type->isComplete) completeInterface(type, universe().types());
  return type->allMethods;
}

}  // namespace gopark
