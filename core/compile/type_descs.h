// TypeDescs: makes the run-time descriptors, one per identical type.
//
// Invariants:
//   - Type::descriptor is a cache; identity is decided by the text and identical().
//   - The methods of a descriptor are listed at once; their functions are filled in when something can call
//   them.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/code/program.h"
#include "core/compile/layout.h"

namespace gopark {

// A method of a type's method set and the way to it.
struct MethodEntry {
  Func* func = nullptr;
  std::vector<int> path;  // embedded fields on the way
};

// The method set (spec, "Method sets"), promoted methods included, sorted as TypeDesc::methods.
std::vector<MethodEntry> methodSetOf(const Type* type);

// Pointers of one value of the type, for the collector.
PointerMap pointerMapOf(const Type* type);

class TypeDescs {
 public:
  explicit TypeDescs(Program& program) : program_(program) {}

  TypeDesc* of(const Type* type);
  const Type* typeOf(const TypeDesc* desc) const { return types_[desc->index]; }

  // Dense numbers of method names; unexported names count by package.
  uint32_t methodId(const Func* method);

 private:
  void fill(TypeDesc& desc, const Type* type);
  void fillComposite(TypeDesc& desc, const Type* type);
  void fillStruct(TypeDesc& desc, const StructType* type);
  void fillSignature(TypeDesc& desc, const SignatureType* type);
  void fillMethods(TypeDesc& desc, const Type* type);
  MethodDesc methodDesc(const Func* method);
  void linkPointersAndSlices(TypeDesc& desc, const Type* type);

  Program& program_;
  std::vector<const Type*> types_;  // by descriptor index
  std::unordered_map<std::string, std::vector<TypeDesc*>> byText_;
  std::unordered_map<std::string, uint32_t> methodIds_;
};

}  // namespace gopark
