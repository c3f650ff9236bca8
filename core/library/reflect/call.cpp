// Natives of reflect that find methods and call functions.
#include <vector>

#include "core/library/native_table.h"
#include "core/library/reflect/value_slots.h"
#include "core/value/interface.h"

namespace gopark {
namespace {

// call(fn, t, receiver, args, results, phase): fn is called with the word `receiver`, if there is one, and
// the values at the addresses `args`; its results go to the addresses `results`. *phase is 0, and 1 once it
// runs.
NativeOutcome callFunction(NativeCall& call) {
  const Slot closure = call.word();
  const auto* type = call.pointer<const TypeDesc>();
  const GoSlice receiver = call.slice();
  const GoSlice arguments = call.slice();
  const GoSlice results = call.slice();
  auto* phase = call.pointer<int64_t>();
  if (*phase == 0) {
    *phase = 1;
    std::vector<Slot> slots;
    for (int64_t i = 0; i < receiver.length; ++i) slots.push_back(toPointer<Slot>(receiver.data)[i]);
    for (size_t i = 0; i < type->params.size(); ++i) {
      const TypeDesc& param = *type->params[i];
      slots.resize(slots.size() + param.slots);
      loadIntoSlots(slots.data() + slots.size() - param.slots, param,
                    toPointer(toPointer<Slot>(arguments.data)[i]));
    }
    return call.call(closure, std::move(slots));
  }
  const Slot* returned = call.returned();
  for (size_t i = 0; i < type->results.size(); ++i) {
    returned = storeFromSlots(toPointer(toPointer<Slot>(results.data)[i]), *type->results[i], returned);
  }
  return NativeOutcome::Return;
}

// Of interface types all methods count, of others the exported ones.
const MethodDesc* methodAt(const TypeDesc& type, int64_t index) {
  for (const MethodDesc& method : type.methods) {
    const bool isCounted = type.kind == Kind::Interface || method.packagePath.empty();
    if (isCounted && index-- == 0) return &method;
  }
  return nullptr;
}

const TypeDesc* typeMethodSignature(const TypeDesc* type, int64_t index) {
  return methodAt(*type, index)->signature;
}

GoString typeMethodPackagePath(const TypeDesc* type, int64_t index) {
  const std::string& path = methodAt(*type, index)->packagePath;
  return {.data = toWord(path.data()), .length = static_cast<int64_t>(path.size())};
}

// A func value that takes an interface's data word as receiver.
const ClosureHeader* typeMethodFunction(const TypeDesc* type, int64_t index) {
  return &methodAt(*type, index)->function->closure;
}

// A func value's function: what runtime.FuncForPC takes.
uint64_t codeAddress(const ClosureHeader* closure) {
  return closure->function;
}

// How an interface would hold the value at p: the word itself, or p.
const uint8_t* dataWord(const TypeDesc* type, const uint8_t* place) {
  return type->isDirect ? toPointer<const uint8_t>(*reinterpret_cast<const Slot*>(place)) : place;
}

constexpr NativeEntry kNatives[] = {
    {"reflect.call", callFunction},
    {"reflect.typeMethodSignature", plain<typeMethodSignature>},
    {"reflect.typeMethodPkgPath", plain<typeMethodPackagePath>},
    {"reflect.typeMethodFunction", plain<typeMethodFunction>},
    {"reflect.codeAddress", plain<codeAddress>},
    {"reflect.dataWord", plain<dataWord>},
};

}  // namespace

std::span<const NativeEntry> reflectCallNatives() {
  return kNatives;
}

}  // namespace gopark
