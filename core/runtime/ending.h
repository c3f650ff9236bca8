// How a run ended, and who was still waiting then.
#pragma once

#include <cstdint>
#include <string>

#include "core/runtime/place.h"
#include "core/runtime/wait_reason.h"

namespace gopark {

enum class EndKind : uint8_t {
  Running,   // not yet
  Returned,  // main returned
  Exited,    // os.Exit
  Deadlock,
  Panicked,
  Fatal,  // another fatal error
};

struct Ending {
  EndKind kind = EndKind::Running;
  int status = 0;
  uint64_t goroutine = 0;  // who panicked or caused the fatal error
  std::string message;     // first line of what was printed, for the editor's mark: "panic: boom"
  CallSite place;          // its innermost frame in the program's own files, if any
};

// A goroutine that is parked: stuck in a deadlock, or left behind at a normal exit.
struct ParkedGoroutine {
  uint64_t id;
  WaitReason reason;
  GoroutineStatus status;
  CallSite place;      // its innermost frame in the program's own files, else its innermost frame
  CallSite createdAt;  // empty for goroutine 1
  uint64_t parentId;
};

}  // namespace gopark
