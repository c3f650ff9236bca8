// What a run can be told: the same set on the command line, under Node and on the page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gopark {

// `gopark check` only tells the errors.
enum class Command : uint8_t { Run, Check };
enum class TimeMode : uint8_t { Real, Virtual };

struct Options {
  Command command = Command::Run;
  uint64_t seed = 1;
  TimeMode time = TimeMode::Real;
  uint64_t maxMemoryBytes = uint64_t{2} << 30;
  bool allErrors = false;                      // -e: not only ten
  std::vector<std::string> arguments;          // os.Args[1:]
  std::vector<std::string> environment;        // KEY=value
  std::string programName = "prog.go";         // of a single file
  std::string mainFolder;                      // of package main, see GoModule
  bool isFolder = false;                       // the program was named by its folder, see GoModule
  std::string programFolder = "/tmp/sandbox";  // where tracebacks say that the program's files are
};

}  // namespace gopark
