// InstanceGraph: finds instantiations that never come to an end, such as func f[T any]() { f[*T]() }.
//
// Every instantiation makes the type parameter depend on the type parameters, and local types, its argument
// mentions. A dependency grows if the argument is more than the mentioned type itself. Local types grow from
// the type parameters of the function they are declared in. A cycle with a growing step has infinitely many
// instances, which no compiler can make that generates code for each.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "core/types/object.h"

namespace gopark {

class InstanceGraph {
 public:
  explicit InstanceGraph(const Package& package) : package_(package) {}

  // A method's receiver gives its type's parameters names of its own; they are the same.
  void identify(const TypeParamType* receiverParam, const TypeParamType* param) {
    declared_[receiverParam] = param;
  }

  // The parameters were instantiated with the arguments, each at its position.
  void record(std::span<TypeParamType* const> params, std::span<const Type* const> args,
              std::span<const Pos> positions);

  // A step of a cycle: what `object`, a type parameter or local type, was made from.
  struct Step {
    Pos pos;
    const TypeName* object;
    const Type* from;
  };
  std::vector<Step> findCycle();  // each step depends on the next; empty if there is none

 private:
  struct Node {
    const TypeName* object;
    int growth = 0;       // of the longest way known that leads here
    size_t length = 0;    // of that way, in edges
    size_t lastEdge = 0;  // of that way, if it has any
  };
  struct Edge {
    size_t to, from;  // nodes; `to` depends on `from`
    int growth;
    Pos pos;
    const Type* type;  // the argument
  };

  void recordArg(const TypeParamType* param, const Type* arg, Pos pos);
  size_t nodeOf(const Type* type);  // kNone: the type depends on no parameter
  size_t nodeOfParam(const TypeParamType* param);
  size_t nodeOfLocalType(const NamedType* type);
  size_t nodeNamed(const TypeName* object);
  std::vector<Step> cycleBefore(size_t node) const;

  static constexpr size_t kNone = SIZE_MAX;

  const Package& package_;
  std::unordered_map<const TypeParamType*, const TypeParamType*> declared_;
  std::unordered_map<const TypeName*, size_t> nodeByName_;
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
};

}  // namespace gopark
