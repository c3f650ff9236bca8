// TypeStore: composite types, one object for equal parts.
#include "core/types/type_store.h"

namespace gopark {

const PointerType* TypeStore::pointerTo(const Type* element) {
  const PointerType*& type = pointers_[element];
  if (!type) type = arena_.make<PointerType>(element);
  return type;
}

const SliceType* TypeStore::sliceOf(const Type* element) {
  const SliceType*& type = slices_[element];
  if (!type) type = arena_.make<SliceType>(element);
  return type;
}

const ArrayType* TypeStore::arrayOf(const Type* element, int64_t length) {
  const ArrayType*& type = arrays_[{element, static_cast<uint64_t>(length)}];
  if (!type) type = arena_.make<ArrayType>(element, length);
  return type;
}

const MapType* TypeStore::mapOf(const Type* key, const Type* element) {
  const MapType*& type = maps_[{key, reinterpret_cast<uintptr_t>(element)}];
  if (!type) type = arena_.make<MapType>(key, element);
  return type;
}

const ChanType* TypeStore::chanOf(ChanDirection direction, const Type* element) {
  const ChanType*& type = chans_[{element, static_cast<uint64_t>(direction)}];
  if (!type) type = arena_.make<ChanType>(direction, element);
  return type;
}

const TupleType* TypeStore::tupleOf(std::span<Var* const> vars) {
  return arena_.make<TupleType>(arena_.copy(vars));
}

}  // namespace gopark
