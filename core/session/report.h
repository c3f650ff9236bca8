// What a session tells its host besides the program's own output: marks for an editor, leaks, notes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gopark {

// The numbers are part of the module's call protocol.
enum class ReportKind : uint8_t {
  CompileError = 0,
  Stuck = 1,    // a goroutine of a deadlock
  Failure = 2,  // where the program panicked or a fatal error struck
  Leak = 3,     // still parked at a normal end
  Note = 4,     // gopark's own words
};

struct Report {
  ReportKind kind = ReportKind::Note;
  std::string file;   // as the program names it: "prog.go", "sub/b.go"; empty: no place
  int line = 0;       // from 1; 0: no place
  int column = 0;     // bytes, from 1; 0: unknown
  int endColumn = 0;  // one past the last byte on the same line; 0: unknown
  uint64_t goroutine = 0;
  std::string message;   // for people
  std::string function;  // Stuck, Leak: where it waits
  std::string waitReason;
  std::string createdFunction;  // empty for goroutine 1
  std::string createdFile;
  int createdLine = 0;
};

}  // namespace gopark
