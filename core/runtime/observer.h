// Listeners to a run: checkers, the visualiser, tests. The list of events is event.def.
//
// Invariant: an observer only looks; the run is the same with and without it.
#pragma once

#include <cstdint>

namespace gopark {

enum class EventKind : uint8_t {
#define GOPARK_EVENT(name, object, detail) name,
#include "core/runtime/event.def"
#undef GOPARK_EVENT
};

const char* eventName(EventKind kind);

struct Event {
  EventKind kind;
  uint64_t goroutine;  // id of the one it happened to; 0: the scheduler
  uint64_t object = 0;
  int64_t detail = 0;
};

class Observer {
 public:
  virtual void event(const Event& event) = 0;

 protected:
  ~Observer() = default;
};

}  // namespace gopark
