// Natives of reflect.MakeFunc: the code of functions that are made at run time.
//
// A made function's closure is {function, madeFunc}. The function, one per func type, marks in its last slot
// that it has just been entered and runs reflect.enterStub on its own frame: that takes the arguments to
// memory, has madeFunc.run called with their addresses and those for the results, and brings the results into
// the frame.
#include <algorithm>

#include "core/library/native_table.h"
#include "core/library/reflect/value_slots.h"

namespace gopark {
namespace {

constexpr std::string_view kEnterStub = "reflect.enterStub";
constexpr int kClosureWord = -1;  // of a frame, counted from its first slot (core/vm/frames.h)

uint32_t slotsOfAll(const std::vector<TypeDesc*>& types) {
  uint32_t slots = 0;
  for (const TypeDesc* type : types) slots += type->slots;
  return slots;
}

uint32_t enterStubIndex(const Program& program) {
  const auto isIt = [](const NativeReference& native) { return native.name == kEnterStub; };
  const auto found = std::ranges::find_if(program.natives, isIt);
  return static_cast<uint32_t>(found - program.natives.begin());
}

std::unique_ptr<Function> makeStub(const TypeDesc& type, const Program& program) {
  auto stub = std::make_unique<Function>();
  stub->name = "reflect.makeFuncStub";
  stub->resultSlots = static_cast<uint16_t>(slotsOfAll(type.results));
  stub->paramSlots = static_cast<uint16_t>(slotsOfAll(type.params));
  const auto phase = static_cast<uint16_t>(stub->resultSlots + stub->paramSlots);
  stub->frameSlots = phase + uint32_t{1};
  stub->isHidden = true;
  stub->isLibrary = true;
  Instruction enter{Opcode::CallNative};
  enter.setBc(enterStubIndex(program));
  stub->code = {{Opcode::Zero, phase}, enter, {Opcode::Return}};
  stub->closure.function = toWord(stub.get());
  return stub;
}

NativeOutcome typeStub(NativeCall& call) {
  const auto* type = call.pointer<const TypeDesc>();
  std::unique_ptr<Function>& stub = call.state().stubs[type];
  if (!stub) {
    stub = makeStub(*type, call.program());
    call.state().stubTypes[stub.get()] = type;
  }
  call.returnPointer(stub.get());
  return NativeOutcome::Return;
}

// Memory for values of the types, and their addresses as a slice of pointers.
GoSlice newPlaces(NativeCall& call, const std::vector<TypeDesc*>& types) {
  const auto count = static_cast<int64_t>(types.size());
  auto* places = static_cast<Slot*>(call.allocate(count * 8, kAllPointers));
  for (size_t i = 0; places && i < types.size(); ++i) {
    places[i] = toWord(call.allocate(types[i]->size, types[i]->pointers));
  }
  return {.data = toWord(places), .length = count, .capacity = count};
}

void put(std::vector<Slot>& slots, const GoSlice& slice) {
  slots.insert(slots.end(), {slice.data, static_cast<Slot>(slice.length), static_cast<Slot>(slice.capacity)});
}

NativeOutcome enterStub(NativeCall& call) {
  Slot* frame = call.frame();
  const Slot closure = frame[kClosureWord];
  const auto* function = toPointer<const Function>(toPointer<Slot>(closure)[0]);
  const TypeDesc& type = *call.state().stubTypes[function];
  Slot& phase = frame[function->resultSlots + function->paramSlots];
  if (phase != 0) {  // the addresses of the results
    const Slot* places = toPointer<Slot>(phase);
    Slot* result = frame;
    for (size_t i = 0; i < type.results.size(); ++i) {
      result = loadIntoSlots(result, *type.results[i], toPointer(places[i]));
    }
    return NativeOutcome::Return;
  }
  const GoSlice arguments = newPlaces(call, type.params);
  const GoSlice results = newPlaces(call, type.results);
  if (call.missingBytes() > 0) return NativeOutcome::Return;
  const Slot* argument = frame + function->resultSlots;
  for (size_t i = 0; i < type.params.size(); ++i) {
    argument = storeFromSlots(toPointer(toPointer<Slot>(arguments.data)[i]), *type.params[i], argument);
  }
  phase = results.data;
  std::vector<Slot> slots;
  put(slots, arguments);
  put(slots, results);
  const Slot made = toPointer<Slot>(closure)[1];
  return call.call(*toPointer<Slot>(made), std::move(slots));
}

constexpr NativeEntry kNatives[] = {
    {"reflect.typeStub", typeStub},
    {"reflect.enterStub", enterStub},
};

}  // namespace

std::span<const NativeEntry> reflectMakeFuncNatives() {
  return kNatives;
}

}  // namespace gopark
