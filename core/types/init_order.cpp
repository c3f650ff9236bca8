// In which order package-level variables are initialised (spec, "Package initialization").
#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/stable_sort.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

struct InitNode {
  Object* object;
  size_t waitsFor = 0;  // dependencies not yet initialised
  std::vector<size_t> dependents;
};

}  // namespace

// spec: "the next package-level variable that is earliest in declaration order and ready for initialization":
// one that has no dependencies on uninitialised variables. Constants take part so that their cycles are
// found.
void PackageChecker::computeInitOrder() {
  std::vector<InitNode> nodes;
  std::unordered_map<const Object*, size_t> nodeOf;
  for (Object* object : objects_) {
    if (object->kind != ObjectKind::Var && object->kind != ObjectKind::Constant) continue;
    nodeOf[object] = nodes.size();
    nodes.push_back({object, 0, {}});
  }
  for (size_t i = 0; i < nodes.size(); ++i) {
    const std::vector<Object*> deps = initDependencies(nodes[i].object);
    nodes[i].waitsFor = deps.size();
    for (const Object* dep : deps) nodes[nodeOf.at(dep)].dependents.push_back(i);
  }
  using Key = std::tuple<bool, size_t, size_t>;  // constants first, then the readiest, then the earliest
  const auto keyOf = [&](size_t i) {
    return Key{nodes[i].object->kind == ObjectKind::Var, nodes[i].waitsFor, i};
  };
  std::set<Key> queue;
  for (size_t i = 0; i < nodes.size(); ++i) queue.insert(keyOf(i));
  std::unordered_set<const DeclInfo*> done;
  while (!queue.empty()) {
    const size_t i = std::get<2>(*queue.begin());
    queue.erase(queue.begin());
    if (nodes[i].waitsFor > 0) reportInitCycle(nodes[i].object, findInitCycle(nodes[i].object));
    for (const size_t dependent : nodes[i].dependents) {
      const bool isQueued = queue.erase(keyOf(dependent)) > 0;
      --nodes[dependent].waitsFor;
      if (isQueued) queue.insert(keyOf(dependent));
    }
    auto* var = objectAs<Var>(nodes[i].object);
    if (!var || !var->info->init || !done.insert(var->info).second) continue;
    Initializer initializer{var->info->lhs, var->info->init};
    if (initializer.lhs.empty()) initializer.lhs.push_back(var);
    for (Var*& each : initializer.lhs) {
      if (each->name.isBlank()) each = nullptr;
    }
    package_.initOrder.push_back(std::move(initializer));
  }
}

// The constants and variables that must be initialised before `object`: those it refers to, itself or through
// functions.
std::vector<Object*> PackageChecker::initDependencies(Object* object) {
  // spec: "A reference to a variable or function is an identifier denoting that variable or function." and "A
  // variable, function, or method x depends on a variable y if x's initialization expression or body (…)
  // refers to y or to a function or method that depends on y."
  std::vector<Object*> found;
  std::unordered_set<const Object*> seen;
  std::vector<DeclInfo*> pending{object->info};
  while (!pending.empty()) {
    DeclInfo* info = pending.back();
    pending.pop_back();
    for (size_t i = 0; i < info->deps.size(); ++i) {
      Object* dep = info->deps[i];
      if (!seen.insert(dep).second) continue;
      auto* func = objectAs<Func>(dep);
      if (!func) {
        found.push_back(dep);
        continue;
      }
      ensureBodyChecked(func);
      pending.push_back(func->info);
    }
  }
  return found;
}

// The objects on a path from `object` back to itself, which ends it; empty if there is none.
std::vector<Object*> PackageChecker::findInitCycle(Object* object) {
  struct Step {
    Object* object;
    std::vector<Object*> next;  // in source order, the earliest last
  };
  std::unordered_set<const Object*> seen;
  std::vector<Step> path;
  const auto enter = [&](Object* each) {
    seen.insert(each);
    std::vector<Object*> next = each->info->deps;
    stableSort(next, [](const Object* a, const Object* b) { return a->order > b->order; });
    path.push_back({each, std::move(next)});
  };
  enter(object);
  while (!path.empty()) {
    if (path.back().next.empty()) {
      path.pop_back();
      continue;
    }
    Object* next = path.back().next.back();
    path.back().next.pop_back();
    if (next == object) {
      std::vector<Object*> cycle;
      for (size_t i = 1; i < path.size(); ++i) cycle.push_back(path[i].object);
      cycle.push_back(object);
      return cycle;
    }
    if (!seen.contains(next)) enter(next);
  }
  return {};
}

void PackageChecker::reportInitCycle(Object* object, const std::vector<Object*>& cycle) {
  if (cycle.empty()) return;
  const Object* from = cycle.back();
  if (cycle.size() == 1) {
    error(object->pos, DiagnosticId::InitRefersToItself, {object->name.view()});
    return;
  }
  std::string steps;
  for (const Object* to : cycle) {
    steps += "\n\t" + placeText(from->pos) + ": " + from->name.str() + " refers to " + to->name.str();
    from = to;
  }
  error(object->pos, DiagnosticId::InitCycle, {object->name.view(), steps});
}

}  // namespace gopark
