// The graph of instantiations.
#include "core/types/monomorph.h"

#include <algorithm>

#include "core/types/package_checker.h"
#include "core/types/type_walk.h"

namespace gopark {

void InstanceGraph::record(std::span<TypeParamType* const> params, std::span<const Type* const> args,
                           std::span<const Pos> positions) {
  for (size_t i = 0; i < params.size(); ++i) {
    // Parameters of other packages cannot be part of a cycle: packages do not import each other.
    if (params[i]->object->package == &package_) recordArg(params[i], args[i], positions[i]);
  }
}

void InstanceGraph::recordArg(const TypeParamType* param, const Type* arg, Pos pos) {
  findInType(arg, [&](const Type* part) {
    const size_t from = nodeOf(part);
    if (from != kNone) {
      edges_.push_back(
          {.to = nodeOfParam(param), .from = from, .growth = part == arg ? 0 : 1, .pos = pos, .type = arg});
    }
    return false;
  });
}

size_t InstanceGraph::nodeOf(const Type* type) {
  if (const auto* param = typeAs<TypeParamType>(type)) return nodeOfParam(param);
  if (const auto* named = typeAs<NamedType>(type))
    return nodeOfLocalType(named->origin ? named->origin : named);
  return kNone;
}

size_t InstanceGraph::nodeOfParam(const TypeParamType* param) {
  const auto declared = declared_.find(param);
  return nodeNamed(declared == declared_.end() ? param->object : declared->second->object);
}

size_t InstanceGraph::nodeOfLocalType(const NamedType* type) {
  if (type->implicitParams.empty() || type->object->package != &package_) return kNone;
  const bool isNew = !nodeByName_.contains(type->object);
  const size_t node = nodeNamed(type->object);
  if (!isNew) return node;
  for (const TypeParamType* param : type->implicitParams) {
    edges_.push_back(
        {.to = node, .from = nodeOfParam(param), .growth = 1, .pos = type->object->pos, .type = param});
  }
  return node;
}

size_t InstanceGraph::nodeNamed(const TypeName* object) {
  const auto [place, isNew] = nodeByName_.emplace(object, nodes_.size());
  if (isNew) nodes_.push_back({.object = object});
  return place->second;
}

// The ways that grow most are lengthened edge by edge. A way as long as there are nodes visits one twice; it
// would not have been kept if that did not make it grow.
std::vector<InstanceGraph::Step> InstanceGraph::findCycle() {
  for (bool hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (size_t i = 0; i < edges_.size(); ++i) {
      const Edge& edge = edges_[i];
      const Node& from = nodes_[edge.from];
      Node& to = nodes_[edge.to];
      const int growth = from.growth + edge.growth;
      if (growth <= to.growth) continue;
      to.lastEdge = i;
      to.length = from.length + 1;
      if (to.length == nodes_.size()) return cycleBefore(edge.to);
      to.growth = growth;
      hasChanged = true;
    }
  }
  return {};
}

// The way to the node contains a cycle, but may leave it before it comes to the node.
std::vector<InstanceGraph::Step> InstanceGraph::cycleBefore(size_t node) const {
  std::vector<size_t> way;
  while (std::ranges::find(way, node) == way.end()) {
    way.push_back(node);
    node = edges_[nodes_[node].lastEdge].from;
  }
  way.erase(way.begin(), std::ranges::find(way, node));
  std::vector<Step> steps;
  for (const size_t each : way) {
    const Edge& edge = edges_[nodes_[each].lastEdge];
    steps.push_back({edge.pos, nodes_[each].object, edge.type});
  }
  return steps;
}

// The arguments were written at `exprs`, or inferred if there are fewer of those.
void PackageChecker::noteInstantiation(Pos pos, std::span<TypeParamType* const> params,
                                       std::span<const Type* const> args, Exprs exprs) {
  std::vector<Pos> positions(params.size(), pos);
  for (size_t i = 0; i < exprs.size() && i < positions.size(); ++i) positions[i] = at(exprs[i]);
  instances_.record(params, args, positions);
}

// gc reports one cycle, and only if there is nothing else to complain about.
void PackageChecker::reportEndlessInstances() {
  if (hasError_) return;
  const std::vector<InstanceGraph::Step> cycle = instances_.findCycle();
  if (cycle.empty()) return;
  std::string steps;
  for (const auto& [pos, object, from] : cycle) {
    const bool isParam = object->type->kind() == TypeKind::TypeParam;
    steps += "\n\t" + placeText(pos) + ": " + object->name.str() +
             (isParam ? " instantiated as " : " implicitly parameterized by ") + text(from);
  }
  error(cycle.front().object->pos, DiagnosticId::InstantiationCycle, {steps});
}

}  // namespace gopark
