// Unifier: makes types equal by finding what the type parameters in them stand for (spec, "Type
// unification").
//
// Invariants:
//   - Every bound parameter has a slot with the type found for it. Parameters that must stand for the same
//   type share a slot, so what is found for one is found for all of them.
//   - What was found before a failure stays; messages make use of it.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/types/type.h"

namespace gopark {

enum class UnifyMode : uint8_t {
  Inexact,  // loosely at every depth: through defined types, channel directions and interfaces
  Assign,   // as in an assignment: loosely at the top, exactly inside
  Exact,    // the types must become identical
};

class Unifier {
 public:
  // `params` are the bound parameters and must outlive the unifier; `args` says which types are known
  // already. It may be shorter, and null stands for an unknown one.
  Unifier(std::span<TypeParamType* const> params, std::span<const Type* const> args);

  // Whether x and y can be made equal. Finds types for bound parameters on the way.
  bool unify(const Type* x, const Type* y, UnifyMode mode);

  const Type* at(const TypeParamType* param) const { return types_[slots_[*indexOf(param)]]; }
  void set(const TypeParamType* param, const Type* type) { types_[slots_[*indexOf(param)]] = type; }
  size_t unknowns() const;
  std::vector<const Type*> inferred() const;  // one per parameter; null: nothing found

 private:
  // Two interfaces being unified: met again further down, they are taken to be equal.
  struct InterfacePair {
    const InterfaceType* x;
    const InterfaceType* y;
    const InterfacePair* outer;
  };

  bool match(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer);
  bool matchDifferent(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer);
  bool matchParams(const TypeParamType* x, const TypeParamType* y, UnifyMode mode,
                   const InterfacePair* outer);
  bool matchParam(const TypeParamType* param, const Type* type, UnifyMode mode, const InterfacePair* outer);
  bool matchFreeParam(const Type* param, const Type* type, const InterfacePair* outer);
  bool matchMethods(const InterfaceType* interface, const Type* type, const InterfacePair* outer);
  bool matchCommonMethods(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer);
  bool matchInterfaces(const InterfaceType* x, const InterfaceType* y, const InterfacePair* outer);
  bool matchParts(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer);
  template <class T>
  bool matchElements(const Type* x, const Type* y, UnifyMode mode, const InterfacePair* outer);
  bool matchNamed(const NamedType* x, const NamedType* y, UnifyMode mode, const InterfacePair* outer);
  bool matchStructs(const StructType* x, const StructType* y, UnifyMode mode, const InterfacePair* outer);
  bool matchTuples(const TupleType* x, const TupleType* y, UnifyMode mode, const InterfacePair* outer);

  std::optional<size_t> indexOf(const TypeParamType* param) const;
  const TypeParamType* asBound(const Type* type) const;
  bool join(size_t x, size_t y);

  std::span<TypeParamType* const> params_;
  std::vector<size_t> slots_;       // of each parameter
  std::vector<const Type*> types_;  // of each slot
  int depth_ = 0;
};

}  // namespace gopark
