// Method sets of concrete types, promoted methods included (spec, "Method sets", "Selectors").
#include <algorithm>
#include <map>
#include <set>

#include "core/base/stable_sort.h"
#include "core/compile/type_descs.h"
#include "core/types/instantiate.h"

namespace gopark {

namespace {

using MemberKey = std::pair<std::string, std::string>;  // name, package if unexported

struct Level {
  const Type* type;
  std::vector<int> path;
  bool isIndirect;  // a pointer was followed to get here
};

struct Candidate {
  MethodEntry entry;
  bool isUsable;  // in the method set: its receiver can be had
  int count = 1;  // how many members of this name stand at this depth
};

MemberKey keyOf(const Object* object) {
  return {object->name.str(), object->isExported() || !object->package ? "" : object->package->path};
}

class Collector {
 public:
  std::vector<MethodEntry> collect(const Type* type) {
    const auto* pointer = typeAs<PointerType>(resolve(type));
    std::vector<Level> level{{pointer ? pointer->element : type, {}, pointer != nullptr}};
    while (!level.empty()) {
      found_.clear();
      next_.clear();
      for (const Level& here : level) visit(here);
      settle();
      level.swap(next_);
    }
    stableSort(result_,
               [](const MethodEntry& a, const MethodEntry& b) { return keyOf(a.func) < keyOf(b.func); });
    return std::move(result_);
  }

 private:
  void visit(const Level& here) {
    const Type* type = resolve(here.type);
    if (const auto* named = typeAs<NamedType>(type)) {
      auto [place, isNew] = seen_.try_emplace(named, here.path.size());
      if (!isNew && place->second < here.path.size()) return;
      for (Func* method : declaredMethods(named)) {
        if (method->name.isBlank()) continue;
        add(method, here, !method->hasPointerReceiver || here.isIndirect);
      }
    }
    if (const auto* interface = underlyingAs<InterfaceType>(type)) {
      if (here.path.empty()) return;  // a pointer to an interface has no methods
      for (Func* method : methodsOf(interface)) add(method, here, true);
      return;
    }
    if (const auto* structType = underlyingAs<StructType>(type)) visitFields(structType, here);
  }

  void visitFields(const StructType* type, const Level& here) {
    for (size_t i = 0; i < type->fields.size(); ++i) {
      const Var* field = type->fields[i];
      if (!field->name.isBlank()) add(nullptr, here, false, field);
      if (!field->isEmbedded) continue;
      Level inner{field->type, here.path, here.isIndirect};
      inner.path.push_back(static_cast<int>(i));
      if (const auto* pointer = typeAs<PointerType>(resolve(field->type))) {
        inner.type = pointer->element;
        inner.isIndirect = true;
      }
      next_.push_back(std::move(inner));
    }
  }

  void add(Func* method, const Level& here, bool isUsable, const Object* field = nullptr) {
    const MemberKey key = keyOf(method ? static_cast<const Object*>(method) : field);
    auto [place, isNew] = found_.try_emplace(key, Candidate{{method, here.path}, isUsable});
    if (!isNew) ++place->second.count;
  }

  // Names of this depth hide those below; ambiguous ones select nothing.
  void settle() {
    for (auto& [key, candidate] : found_) {
      if (!names_.insert(key).second) continue;
      if (candidate.count == 1 && candidate.entry.func && candidate.isUsable)
        result_.push_back(candidate.entry);
    }
  }

  std::map<const NamedType*, size_t> seen_;  // with the depth
  std::set<MemberKey> names_;
  std::map<MemberKey, Candidate> found_;
  std::vector<Level> next_;
  std::vector<MethodEntry> result_;
};

}  // namespace

std::vector<MethodEntry> methodSetOf(const Type* type) {
  return Collector().collect(type);
}

}  // namespace gopark
