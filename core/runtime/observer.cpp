// The names of events, from event.def.
#include "core/runtime/observer.h"

namespace gopark {

const char* eventName(EventKind kind) {
  static constexpr const char* kNames[] = {
#define GOPARK_EVENT(name, object, detail) #name,
#include "core/runtime/event.def"
#undef GOPARK_EVENT
  };
  return kNames[static_cast<int>(kind)];
}

}  // namespace gopark
