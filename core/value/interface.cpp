// Interface values: boxing and method sets. See interface.h.
#include "core/value/interface.h"

#include <algorithm>
#include <array>

namespace gopark {
namespace {

constexpr uint64_t kSharedBoxes = 256;

// Boxes of the smallest numbers, shared by everybody, as Go shares those of single bytes.
constexpr std::array<uint64_t, kSharedBoxes> makeSmallBoxes() {
  std::array<uint64_t, kSharedBoxes> boxes{};
  for (uint64_t i = 0; i < kSharedBoxes; i++) boxes[static_cast<size_t>(i)] = i;
  return boxes;
}
constexpr std::array<uint64_t, kSharedBoxes> kSmallBoxes = makeSmallBoxes();

}  // namespace

std::optional<GoInterface> makeInterface(Heap& heap, const TypeDesc& type, const void* value) {
  GoInterface interface { .type = toWord(&type), .data = 0 };
  if (type.isDirect) {
    std::memcpy(&interface.data, value, 8);
    return interface;
  }
  if (type.size <= 8 && type.pointers.pointerBytes == 0) {
    uint64_t word = 0;
    std::memcpy(&word, value, static_cast<size_t>(type.size));
    if (word < kSharedBoxes) {
      interface.data = toWord(&kSmallBoxes[static_cast<size_t>(word)]);
      return interface;
    }
  }
  void* box = heap.allocate(type.size, type.pointers);
  if (!box) return std::nullopt;
  std::memcpy(box, value, static_cast<size_t>(type.size));
  interface.data = toWord(box);
  return interface;
}

const MethodDesc* findMethod(const TypeDesc& type, uint32_t methodId) {
  const auto found =
      std::find_if(type.methods.begin(), type.methods.end(),
                   [methodId](const MethodDesc& method) { return method.methodId == methodId; });
  return found == type.methods.end() ? nullptr : &*found;
}

const MethodDesc* missingMethod(const TypeDesc& type, const TypeDesc& interfaceType) {
  for (const MethodDesc& wanted : interfaceType.methods) {
    const MethodDesc* found = findMethod(type, wanted.methodId);
    if (!found || found->signature != wanted.signature) return &wanted;
  }
  return nullptr;
}

}  // namespace gopark
