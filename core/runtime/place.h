// Places in the running program, as tracebacks and reports name them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark {

// A place in readable form. The texts live as long as the program.
struct CallSite {
  std::string_view function;  // as tracebacks print it: "main.main.func1"
  std::string_view file;      // as the file set names it; "sync/waitgroup.go" for the library
  int line = 0;
  int column = 0;       // 0: unknown
  uint32_t offset = 0;  // printed as " +0x…"; 0: not printed (inlined frame, goroutine that never ran)
  bool isNamedByDirective = false;  // the file is what a //line directive says: printed as it is
  bool isLibrary = false;           // the file is printed below /usr/local/go/src/
};

// A place in its short form, cheap to note. Only the run's Executor can read it (Executor::describe).
struct CodePlace {
  const void* function = nullptr;  // null: nowhere
  uint32_t pc = 0;
};

}  // namespace gopark
