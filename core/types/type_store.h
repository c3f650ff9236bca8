// Makes types: the arena behind all types of a run, and the composite types both wings ask for.
#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/arena.h"
#include "core/types/type.h"

namespace gopark {

class TypeStore {
 public:
  const PointerType* pointerTo(const Type* element);
  const SliceType* sliceOf(const Type* element);
  const ArrayType* arrayOf(const Type* element, int64_t length);
  const MapType* mapOf(const Type* key, const Type* element);
  const ChanType* chanOf(ChanDirection direction, const Type* element);
  const TupleType* tupleOf(std::span<Var* const> vars);
  // Instances made so far, in the order they were made; instantiate.h looks after these lists.
  std::vector<const Type*>& instancesOf(const Type* generic) { return typeInstances_[generic]; }
  std::vector<Func*>& instancesOf(const Func* generic) { return funcInstances_[generic]; }
  Arena& arena() { return arena_; }

 private:
  struct PairHash {
    size_t operator()(const std::pair<const Type*, uint64_t>& pair) const noexcept {
      return std::hash<const void*>()(pair.first) * 31 + std::hash<uint64_t>()(pair.second);
    }
  };
  template <class T>
  using ByPair = std::unordered_map<std::pair<const Type*, uint64_t>, const T*, PairHash>;

  Arena arena_;
  std::unordered_map<const Type*, const PointerType*> pointers_;
  std::unordered_map<const Type*, const SliceType*> slices_;
  ByPair<ArrayType> arrays_;  // by element and length
  ByPair<MapType> maps_;      // by key and the element's address
  ByPair<ChanType> chans_;    // by element and direction
  std::unordered_map<const Type*, std::vector<const Type*>> typeInstances_;
  std::unordered_map<const Func*, std::vector<Func*>> funcInstances_;
};

}  // namespace gopark
