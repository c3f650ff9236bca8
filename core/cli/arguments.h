// The command line of `gopark`: flags, the program, the program's own arguments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/session/options.h"

namespace gopark {

struct CommandLine {
  Options options;
  bool showLeaks = false;
  std::string program;  // a .go file, a .txtar archive, a folder, or "-" for standard input
  std::string problem;  // not empty: what is wrong with the command line
  bool wantsHelp = false;
  bool wantsVersion = false;
};

CommandLine parseArguments(const std::vector<std::string_view>& arguments);
std::string_view usageText();

}  // namespace gopark
