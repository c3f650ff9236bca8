// Reading the program the command line names: one file, an archive, a folder, or standard input.
#pragma once

#include <string>
#include <vector>

#include "core/session/txtar.h"

namespace gopark {

struct ProgramFiles {
  std::vector<NamedText> files;
  std::string mainFolder;  // of package main, as the files' names have it
  std::string folder;      // where tracebacks say the files are: absolute
  bool isFolder = false;   // it was named by its folder
  std::string problem;     // not empty: why it cannot be read
};

ProgramFiles readProgram(const std::string& path);

}  // namespace gopark
