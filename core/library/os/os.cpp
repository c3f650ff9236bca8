// Natives of os: the standard streams, arguments, environment and exit.
#include <vector>

#include "core/library/native_table.h"
#include "core/runtime/runtime.h"

namespace gopark {
namespace {

const PointerMap kStringPointers{.elementBytes = sizeof(GoString), .pointerBytes = 8, .pointerOffsets = {0}};

NativeOutcome write(NativeCall& call) {
  const auto fd = static_cast<int>(call.integer());
  const GoSlice bytes = call.slice();
  call.runtime().host().write(fd, {toPointer<const char>(bytes.data), static_cast<size_t>(bytes.length)});
  call.returnInteger(bytes.length);
  return NativeOutcome::Return;
}

NativeOutcome read(NativeCall& call) {
  call.integer();  // there is no other input than the standard one
  const GoSlice buffer = call.slice();
  if (buffer.length == 0) {
    call.returnInteger(0);
    return NativeOutcome::Return;
  }
  const int64_t count =
      call.runtime().input().read(call.goroutine(), toPointer<char>(buffer.data), buffer.length);
  if (count < 0) return NativeOutcome::ParkAgain;
  call.returnInteger(count);
  return NativeOutcome::Return;
}

NativeOutcome exit(NativeCall& call) {
  call.runtime().exit(static_cast<int>(call.integer()));
  return NativeOutcome::Ended;
}

NativeOutcome returnStrings(NativeCall& call, const std::vector<std::string>& strings) {
  const auto count = static_cast<int64_t>(strings.size());
  auto* array =
      static_cast<GoString*>(call.allocate(count * static_cast<int64_t>(sizeof(GoString)), kStringPointers));
  if (!array) return NativeOutcome::Return;
  for (size_t i = 0; i < strings.size(); i++) array[i] = call.newString(strings[i]);
  call.returnSlice({.data = toWord(array), .length = count, .capacity = count});
  return NativeOutcome::Return;
}

NativeOutcome arguments(NativeCall& call) {
  return returnStrings(call, call.runtime().options().arguments);
}
NativeOutcome environment(NativeCall& call) {
  return returnStrings(call, call.runtime().options().environment);
}

constexpr NativeEntry kNatives[] = {
    {"os.write", write},
    {"os.read", read},
    {"os.exit", exit},
    {"os.arguments", arguments},
    {"os.environment", environment},
};

}  // namespace

std::span<const NativeEntry> osNatives() {
  return kNatives;
}

}  // namespace gopark
